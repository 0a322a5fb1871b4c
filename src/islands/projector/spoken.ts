/** The wall does what somebody says to it, one sentence a press. */
import type { AskedOnWall } from '../../core/projector/messages.ts';
import type { Screen } from '../../core/projector/screens.ts';
import { wallWordIn, type WallWord } from '../../core/projector/spoken.ts';
import { handsOf, speaksOfHands, type Hands } from '../../core/room-quiz/hands.ts';
import { askedAgain, counted, roundKey } from '../../core/room-quiz/votes.ts';
import { PressToTalk } from '../../state/press-to-talk.ts';
import type { Projector } from '../../state/projector.ts';
import type { Aloud } from './aloud.ts';

interface Deps {
  readonly projector: Pick<Projector, '$view' | 'send' | 'count'>;
  readonly aloud: Aloud;
  /** What hands are counted for on this screen. */
  asked(screen: Screen): AskedOnWall | undefined;
  /** Hands are about to be counted as they were said; undefined when somebody begins to speak. */
  onHands(hands: Hands | undefined): void;
  /** Shows what can be pressed and said. */
  onHelp(): void;
}

/** A voice for this wall; it hears nothing before it is allowed. */
export function makeSpoken(deps: Deps): PressToTalk<WallWord | Hands> {
  const { aloud } = deps;
  let wasReading = false;
  const readAgain = () => {
    if (wasReading && aloud.state !== 'on') aloud.toggle(screenOf(deps));
    wasReading = false;
  };
  return new PressToTalk<WallWord | Hands>(
    {
      pause() {
        deps.onHands(undefined);
        wasReading = aloud.state === 'on';
        if (wasReading) aloud.toggle(screenOf(deps));
      },
      resume: readAgain,
      hear(word) {
        if (word === 'hush') wasReading = false;
        else if (word === 'read') wasReading = true;
        else if (typeof word === 'object') count(word, deps);
        else if (word) act(word, deps);
        readAgain();
      },
    },
    (guesses) => commandIn(guesses, deps),
  );
}

/** Hands count only where their choice is on the screen; a number that is not clear is asked again, and turns no page. */
function commandIn(guesses: readonly string[], deps: Deps): WallWord | Hands | undefined {
  const asked = askedNow(deps);
  const best = wallWordIn(guesses.slice(0, 1));
  if (asked && !best) {
    const hands = handsOf(guesses);
    if (hands && asked.choices.some(({ letter }) => letter === hands.letter)) return hands;
    if (speaksOfHands(guesses)) return undefined;
  }
  const word = best ?? wallWordIn(guesses);
  return word && applies(word, deps) ? word : undefined;
}

function count(hands: Hands, deps: Deps): void {
  const asked = askedNow(deps);
  const choice = asked?.choices.find(({ letter }) => letter === hands.letter);
  if (!asked || !choice) return;
  deps.onHands(hands);
  deps.projector.count(asked.round, (votes) => counted(votes, choice.index, hands.hands));
}

/** What hands are counted for now: nothing while the wall is dark. */
function askedNow(deps: Deps): AskedOnWall | undefined {
  const screen = screenOf(deps);
  return screen && !deps.projector.$view.get().standing.isBlack ? deps.asked(screen) : undefined;
}

/** An answer is shown only where something is asked; the room is asked again only where hands are counted for the first time. */
function applies(word: WallWord, deps: Deps): boolean {
  const screen = screenOf(deps);
  if (word === 'reveal') return screen?.slide.kind === 'ask';
  return word !== 'again' || (screen !== undefined && deps.asked(screen)?.canRepeat === true);
}

function act(word: Exclude<WallWord, 'hush' | 'read'>, { projector, onHelp }: Deps): void {
  const { standing, screens } = projector.$view.get();
  const asked = screens[standing.at]?.slide.asked;
  switch (word) {
    case 'help':
      onHelp();
      break;
    case 'dark':
    case 'light':
      if (standing.isBlack !== (word === 'dark')) projector.send('black');
      break;
    case 'again':
      if (asked) projector.count(roundKey(asked.item, asked.round), askedAgain);
      break;
    case 'reveal': {
      // A long question stands on several screens; its answer is behind the last.
      const ahead = screens.slice(standing.at).findIndex(({ slide }) => slide.kind === 'reveal');
      if (standing.isBlack) projector.send('black');
      for (let press = 0; press < ahead; press += 1) projector.send('next');
      break;
    }
    default:
      projector.send(word);
  }
}

function screenOf({ projector }: Deps): Screen | undefined {
  const { screens, standing } = projector.$view.get();
  return screens[standing.at];
}
