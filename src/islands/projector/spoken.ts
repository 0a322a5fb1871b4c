/** The wall does what somebody says to it, one sentence a press. */
import type { Screen } from '../../core/projector/screens.ts';
import { wallWordIn, type WallWord } from '../../core/projector/spoken.ts';
import { askedAgain, roundKey } from '../../core/room-quiz/votes.ts';
import { PressToTalk } from '../../state/press-to-talk.ts';
import type { Projector } from '../../state/projector.ts';
import type { Aloud } from './aloud.ts';

interface Deps {
  readonly projector: Pick<Projector, '$view' | 'send' | 'count'>;
  readonly aloud: Aloud;
  /** Whether the question on this screen can be asked a second time. */
  canRepeat(screen: Screen): boolean;
  /** Shows what can be pressed and said. */
  onHelp(): void;
}

/** A voice for this wall; it hears nothing before it is allowed. */
export function makeSpoken(deps: Deps): PressToTalk<WallWord> {
  const { aloud } = deps;
  let wasReading = false;
  const readAgain = () => {
    if (wasReading && aloud.state !== 'on') aloud.toggle(screenOf(deps));
    wasReading = false;
  };
  return new PressToTalk<WallWord>(
    {
      pause() {
        wasReading = aloud.state === 'on';
        if (wasReading) aloud.toggle(screenOf(deps));
      },
      resume: readAgain,
      hear(word) {
        if (word === 'hush') wasReading = false;
        else if (word === 'read') wasReading = true;
        else if (word) act(word, deps);
        readAgain();
      },
    },
    (guesses) => {
      const word = wallWordIn(guesses);
      return word && applies(word, deps) ? word : undefined;
    },
  );
}

/** An answer is shown only where something is asked; the room is asked again only where hands are counted for the first time. */
function applies(word: WallWord, deps: Deps): boolean {
  const screen = screenOf(deps);
  if (word === 'reveal') return screen?.slide.kind === 'ask';
  return word !== 'again' || (screen !== undefined && deps.canRepeat(screen));
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
