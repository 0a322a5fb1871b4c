/** Turns a lesson's page into screens for a wall: reads the page, lays and measures the screens, and draws the one that is due. */
import { render } from 'preact';
import { commandOf } from '../../core/projector/machine.ts';
import type { AskedOnWall } from '../../core/projector/messages.ts';
import { screensOf, type Bit, type Screen } from '../../core/projector/screens.ts';
import { slidesOf, type Slide } from '../../core/projector/slides.ts';
import type { Hands } from '../../core/room-quiz/hands.ts';
import { roundKey, type AllVotes } from '../../core/room-quiz/votes.ts';
import type { Words } from '../../i18n/words.ts';
import { everySecond, openProjector } from '../../state/projector.ts';
import { openWallLog } from '../../state/wall-log.ts';
import { usesReader, yieldToReader } from '../reader/yield.ts';
import { makeAloud } from './aloud.ts';
import { askedOn } from './asked.ts';
import { fit, fitsAt, sizesFor } from './fit.ts';
import { tellClassLog } from './log.ts';
import { readPage } from './read-page.ts';
import { SlideView } from './SlideView.tsx';
import { makeSpoken } from './spoken.ts';
import { Wall } from './Wall.tsx';

/** Begins to project. */
export function startProjector(page: Document, words: Words): void {
  const host = page.querySelector<HTMLElement>('[data-room-page]');
  const article = host?.querySelector('[data-room-lesson]');
  if (!host || !article) return;
  const lesson = readPage(article);
  const slides = slidesOf(lesson.parts);
  const id = page.body.dataset.lesson ?? '';
  // First of all: hands of another class are not to be read.
  const log = openWallLog();
  const projector = openProjector(id, { text: textOf, asked: (screen, votes) => askedOn(screen, lesson, votes) });
  const root = page.createElement('div');
  host.before(root);
  // Until the page is left, the wall is all there is: nothing behind it can be reached or read.
  for (const other of [host, ...page.querySelectorAll<HTMLElement>('.site-header, .site-footer, .skip-links')])
    other.hidden = true;

  let stage: HTMLElement | null = null;
  let panel: 'keys' | 'class' | undefined;
  // Who has a screen reader, or speaks to the computer, needs letters for that.
  let areSignsOn = !usesReader();

  /** The room that the screens were cut for: a longer number, a button or a panel may leave them another. */
  let laidFor = '';
  let cuts = 0;

  const aloud = makeAloud({
    lesson,
    address: host.dataset.sound ?? '',
    yieldTo(pause) {
      const own = root.querySelector('[data-wall-aloud]');
      return own && usesReader() ? yieldToReader(own, pause) : () => undefined;
    },
    onChange: () => draw(),
  });
  /** The hands that were last said, to be said back. */
  let said: Hands | undefined;
  const voice = makeSpoken({
    projector,
    aloud,
    asked: (screen) => askedOn(screen, lesson, projector.$view.get().votes),
    onHands: (hands) => (said = hands),
    onHelp: () => show('keys'),
  });

  const drawSlide = (slide: Slide, bits: readonly Bit[], votes: AllVotes, into: Element) => {
    // A new key for a new screen: a timer of the screen before does not go on.
    const key = `${slide.place} ${slide.kind} ${bits[0]?.id} ${bits[0]?.from}`;
    render(
      <SlideView
        key={key}
        slide={slide}
        bits={bits}
        page={lesson}
        votes={votes}
        words={words}
        actions={{ count: projector.count, everySecond }}
      />,
      into,
    );
  };
  const texts = new WeakMap<Screen, string>();
  function textOf(screen: Screen): string {
    const known = texts.get(screen);
    if (known !== undefined) return known;
    const { slide, bits } = screen;
    const probe = page.createElement('div');
    drawSlide(slide, bits, {}, probe);
    for (const field of probe.querySelectorAll('.slide__hands, .slide__timer, .slide__again')) field.remove();
    for (const svg of probe.querySelectorAll('svg')) svg.replaceWith(` ${svg.getAttribute('aria-label') ?? ''}`);
    const blocks = [...probe.querySelectorAll('h1, h2, h3, p, li, .slide__picture')];
    const text = blocks.map((block) => block.textContent.trim().replace(/\s+/g, ' ')).join(' ');
    texts.set(screen, text);
    return text;
  }

  const draw = () => {
    const { screens, standing, votes } = projector.$view.get();
    const screen = screens[standing.at];
    const showsTitle = screen?.bits.some(({ id }) => lesson.elements.get(id)?.matches('h1, h2')) ?? true;
    render(
      <Wall
        title={lesson.title}
        section={showsTitle ? undefined : lesson.sections.get(screen?.slide.section ?? '')}
        titles={[lesson.title, ...lesson.sections.values()]}
        n={standing.at + 1}
        of={Math.max(1, screens.length)}
        isBlack={standing.isBlack}
        said={
          screen ? `${words('room.place.text', { n: standing.at + 1, of: screens.length })}. ${textOf(screen)}` : ''
        }
        panel={panel}
        wallClass={log.$class.get()}
        openClass={log.$open.get()}
        areSignsOn={areSignsOn}
        exit={host.dataset.exit ?? '/'}
        words={words}
        onCommand={(command) => {
          putAway();
          projector.send(command);
        }}
        onFull={projector.toggleFullScreen}
        onKeys={() => {
          if (panel !== 'keys') show('keys');
          else putAway();
        }}
        onClose={() => {
          putAway();
          // The button that was pressed is gone: the next press most likely turns the page.
          root.querySelector<HTMLElement>('[data-wall-next]')?.focus();
        }}
        onJoin={log.join}
        aloud={aloud.state}
        onAloud={() => aloud.toggle(screen)}
        voice={voice.$view.get()}
        hands={screen && stillCounted(said, askedOn(screen, lesson, votes))}
        onAllowVoice={(isAllowed) => voice.allow(isAllowed)}
        onTalk={() => void voice.talk()}
        onSigns={(areOn) => {
          areSignsOn = areOn;
          draw();
        }}
        stage={(element) => (stage = element)}
      />,
      root,
    );
    aloud.turned(screen);
    if (!screen || !stage || panel !== undefined) return;
    // While somebody types nothing may move under their hands.
    if (laidFor !== '' && laidFor !== roomOf(stage) && cuts < MOST_CUTS && !page.activeElement?.matches('input')) {
      lay();
      return;
    }
    drawSlide(screen.slide, screen.bits, votes, stage);
    fit(stage, sizesFor(innerWidth));
    // What a small window cannot hold is scrolled, and must take the focus for that.
    const isLarge = stage.scrollHeight > stage.clientHeight;
    for (const [name, value] of [
      ['tabindex', '0'],
      ['role', 'region'],
      ['aria-label', lesson.title],
    ] as const)
      if (isLarge) stage.setAttribute(name, value);
      else stage.removeAttribute(name);
  };

  const show = (next: typeof panel) => {
    panel = next;
    draw();
  };

  const putAway = () => {
    const wasOpen = panel !== undefined;
    panel = undefined;
    voice.forget();
    if (wasOpen) draw();
  };

  const lay = () => {
    laidFor = '';
    draw();
    // What stands behind a panel has no size that could be measured: it is laid when that is put away.
    laidFor = 'nothing';
    if (!stage || panel !== undefined) return;
    const wall = stage;
    const sizes = sizesFor(innerWidth);
    const screens = screensOf(slides, (slide, bits, size) => {
      drawSlide(slide, bits, crowded(slide), wall);
      return fitsAt(wall, sizes[size]);
    });
    laidFor = roomOf(wall);
    cuts += 1;
    projector.lay(screens);
    cuts -= 1;
  };

  page.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const isPaging = key === 'PageDown' || key === 'PageUp';
    // In a field a key writes; a button is pressed with space. A clicker's own keys always turn the page.
    if (!isPaging && target instanceof Element && target.closest('input')) return;
    if (key === ' ' && target instanceof Element && target.closest('button, a')) return;
    const command = commandOf(key, areSignsOn);
    if (command === undefined) return;
    event.preventDefault();
    putAway();
    if (command === 'full') projector.toggleFullScreen();
    else projector.send(command);
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    // A phone's keyboard makes the wall lower while somebody types: nothing may move under their hands.
    if (innerWidth === width && page.activeElement?.matches('input')) return;
    width = innerWidth;
    lay();
  });
  lay();
  projector.$view.subscribe(draw);
  tellClassLog(projector, lesson, id, log);
  // Each class that begins is told of, the second `other` one as well.
  log.$open.listen(() => {
    const now = log.$class.get();
    if (now === 'ended' || now === 'other') show('class');
    else if (panel === 'class') putAway();
  });
  voice.$view.listen(draw);
}

/** The hands that were said, as long as they stand in their field. */
function stillCounted(said: Hands | undefined, asked: AskedOnWall | undefined): Hands | undefined {
  return asked?.choices.some(({ letter, hands }) => letter === said?.letter && hands === said.hands) ? said : undefined;
}

/** How often in a row the screens are cut anew because the cut itself, by the number of screens, has changed their room. */
const MOST_CUTS = 3;

function roomOf({ clientWidth, clientHeight }: Element): string {
  return `${clientWidth} × ${clientHeight}`;
}

/** The room that a question needs at most: asked twice, with many hands. */
function crowded({ asked }: Slide): AllVotes {
  if (!asked) return {};
  const full = Array.from({ length: 9 }, () => 100);
  return { [roundKey(asked.item, asked.round)]: { first: full, now: full } };
}
