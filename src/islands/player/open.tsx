/** Puts the player in the place of the button that was pressed, and joins it to the text of its host. */
import { render } from 'preact';
import type { PlayerState } from '../../core/player/machine.ts';
import { parseTrack, type Track } from '../../core/player/sound.ts';
import { sentencesOf } from '../../core/player/timeline.ts';
import { playerWords } from '../../i18n/player-words.ts';
import type { Words } from '../../i18n/words.ts';
import { browserPorts, chosenVoice } from '../../state/player-ports.ts';
import { Player, type NarratedPage, type PlayerPorts } from '../../state/player.ts';
import { PartView, PlayerView, type PlayerActions } from './PlayerView.tsx';
import type { Section } from './SectionList.tsx';
import { usesReader, yieldToReader } from '../reader/yield.ts';
import { createFollower } from './follow.ts';
import { createPainter } from './highlight.ts';
import { nameBlocks } from './name-blocks.ts';
import { PageText } from './page-text.ts';
import { feedbackBlocks, isOpenToAll } from './parts.ts';
import { startReading } from './reading.ts';
import { sayNotice } from './say.ts';

let closeCurrent: (() => void) | undefined;

/**
 * Opens the player of `host` (see start.ts) with the `<audio>` element touched in the press. A player open elsewhere on
 * the page closes first: two voices at once help nobody.
 */
export async function openPlayer(host: HTMLElement, audio: HTMLAudioElement): Promise<void> {
  closeCurrent?.();
  const root = host.closest('[data-narration]') ?? document.body;
  nameBlocks(root);
  const reasons = host.dataset.player === 'reasons' ? feedbackBlocks(root) : undefined;
  const text = new PageText(root, reasons);
  const track = parseTrack(host.dataset.track ?? '', Number(host.dataset.seconds));
  const voice = chosenVoice();
  // The course's own voice sounds in the same call as the press; only who took another waits for its code.
  const device = voice === undefined ? undefined : await readByDevice(voice, track, text, audio);
  const reopen = (): void => {
    closeCurrent?.();
    host.dataset.open = '';
    void openPlayer(host, audio);
  };
  const isHeard = (block: string): boolean => (reasons ? reasons.has(block) : isOpenToAll(text.block(block)));
  const part = host.dataset.player === '' ? undefined : { isHeard };
  const way = device ?? { track, ports: browserPorts(audio) };
  show(host, text, { ...way, part }, { inUse: device !== undefined, reopen });
}

interface Way {
  readonly track: Track;
  readonly ports: PlayerPorts;
}

/** Undefined when the voice is no longer on the device, or its code cannot be fetched. */
async function readByDevice(
  name: string,
  track: Track,
  text: PageText,
  audio: HTMLAudioElement,
): Promise<Way | undefined> {
  const found = await import('../../state/device-voice.ts').then(
    ({ findVoice }) => findVoice(name),
    () => undefined,
  );
  return found?.read(track, text.spoken(), audio);
}

function show(
  host: HTMLElement,
  text: PageText,
  { track, ports, part }: Way & Pick<NarratedPage, 'part'>,
  voice: { inUse: boolean; reopen: () => void },
): void {
  const lesson = document.querySelector('h1')?.textContent.trim() ?? document.title;
  // The lock screen says whose sound it is, as the header does.
  const course = document.querySelector('.site-header__name')?.textContent.trim() ?? document.title;
  const player = new Player(track, { lesson, course, headings: text.headings(), part }, ports);
  const follower = createFollower(text, host);
  const stopReading = startReading(player, createPainter(text), follower);
  const actions = actionsOf(player, (el) => {
    void import('./DeviceVoice.tsx').then(({ showDeviceVoice }) => {
      showDeviceVoice(el, {
        words: playerWords,
        inUse: voice.inUse,
        onTry: () => player.pause(),
        onChange: voice.reopen,
      });
    });
  });
  const leaveView = showView(host, player, { text, words: playerWords, actions });
  const leavePage = saveOnLeaving(player);
  const stopYielding = usesReader() ? yieldToReader(host, () => player.pause()) : () => undefined;
  closeCurrent = () => {
    closeCurrent = undefined;
    for (const stop of [leavePage, stopYielding, leaveView, stopReading, () => follower.stop()]) stop();
    player.close();
  };
  void player.start();
}

interface Parts {
  readonly text: PageText;
  readonly words: Words;
  readonly actions: PlayerActions;
}

/** Renders on every change; the status line is the page's own, there before anything is said in it. */
function showView(host: HTMLElement, player: Player, { text, words, actions }: Parts): () => void {
  const buttonEl = host.querySelector<HTMLElement>('[data-player-open]');
  const statusEl = host.querySelector<HTMLElement>('[role="status"]');
  const viewEl = document.createElement('div');
  statusEl?.before(viewEl);
  const file = `${host.dataset.track ?? ''}.mp3`;
  let sections: readonly Section[] = [];
  const draw = (state: PlayerState): void => {
    if (state.hasSentences && sections.length === 0) sections = sectionsOf(player, text, words);
    const common = { state, actions, words };
    render(
      host.dataset.player === '' ? (
        <PlayerView {...common} sections={sections} file={file} />
      ) : (
        <PartView {...common} />
      ),
      viewEl,
    );
    const notice = sayNotice(words, state);
    // Written only when it differs: a screen reader says a status again whenever it is touched.
    if (statusEl && statusEl.textContent !== notice) statusEl.textContent = notice;
  };
  const leave = player.$state.subscribe(draw);
  const hadFocus = document.activeElement === buttonEl || document.activeElement === document.body;
  if (buttonEl) buttonEl.hidden = true;
  if (hadFocus) viewEl.querySelector<HTMLElement>('[data-player-toggle]')?.focus({ preventScroll: true });
  return () => {
    leave();
    const isInside = viewEl.contains(document.activeElement);
    render(null, viewEl);
    viewEl.remove();
    if (statusEl) statusEl.textContent = '';
    delete host.dataset.open;
    if (buttonEl) buttonEl.hidden = false;
    if (isInside) buttonEl?.focus();
  };
}

function actionsOf(player: Player, onVoice: PlayerActions['onVoice']): PlayerActions {
  return {
    onToggle: () => player.toggle(),
    onSeekBy: (ms) => player.seekBy(ms),
    onPreviousSentence: () => player.previousSentence(),
    onNextSentence: () => player.nextSentence(),
    onSeek: (ms) => player.seek(ms),
    onReadFrom: (ms) => player.readFrom(ms),
    onSpeed: (speed) => player.setSpeed(speed),
    onVoice,
    onClose: () => closeCurrent?.(),
  };
}

/** The sections with their sentences in the page's own words; what comes before the first section is one too. */
function sectionsOf(player: Player, text: PageText, words: Words): readonly Section[] {
  const { timeline, chapters } = player;
  if (!timeline) return [];
  const opening = { id: '', title: words('player.opening.label'), s: 0 };
  return [opening, ...chapters].map((chapter, index) => ({
    ...chapter,
    sentences: sentencesOf(timeline, chapters, index - 1).map((span) => ({ text: text.textOf(span), s: span.s })),
  }));
}

/** A phone may drop a hidden page without another word, so the place is noted when the page is left or covered. */
function saveOnLeaving(player: Player): () => void {
  const stop = new AbortController();
  const save = (): void => player.save();
  document.addEventListener('visibilitychange', save, { signal: stop.signal });
  addEventListener('pagehide', save, { signal: stop.signal });
  return () => stop.abort();
}
