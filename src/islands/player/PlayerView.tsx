/** The player's controls. No text of the page is touched; every button keeps its place and its focus through all states. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlayerState, Speed } from '../../core/player/machine.ts';
import type { Words } from '../../i18n/words.ts';
import { Panel } from './Panel.tsx';
import type { Section } from './SectionList.tsx';
import { sayToggle } from './say.ts';
import { useSteadyPage } from './steady-page.ts';

/** What the controls do. */
export interface PlayerActions {
  onToggle(): void;
  onSeekBy(ms: number): void;
  onPreviousSentence(): void;
  onNextSentence(): void;
  /** Goes to a moment (ms) and leaves playing as it is. */
  onSeek(ms: number): void;
  /** Reads from a moment (ms). */
  onReadFrom(ms: number): void;
  onSpeed(speed: Speed): void;
  /** The part about the device's voice was unfolded: fill it. */
  onVoice(el: HTMLElement): void;
  onClose(): void;
}

interface PlayerViewProps {
  readonly state: PlayerState;
  readonly sections: readonly Section[];
  /** The MP3 file, to keep. */
  readonly file: string;
  readonly actions: PlayerActions;
  readonly words: Words;
}

const STEP = 10_000;

/** One row of buttons, which may stay at the edge of the screen; all else waits behind "Thêm". */
export function PlayerView(props: PlayerViewProps): VNode {
  const { state, actions, words } = props;
  const view = useRef<HTMLElement>(null);
  const { isOpen, more, onMore } = useMore(view);
  return (
    <section class="player__view" aria-label={words('player.region.label')} ref={view}>
      <div class="player__bar">
        <Toggle state={state} onToggle={actions.onToggle} words={words} />
        <button type="button" class="button button--plain" onClick={() => actions.onSeekBy(-STEP)}>
          {words('player.back.label')}
        </button>
        <button
          ref={more}
          type="button"
          class="button button--plain"
          aria-expanded={isOpen}
          aria-controls="player-panel"
          onClick={onMore}
        >
          <span>
            {words('player.more.label')}
            <span class="player__spoken">{words('player.more.spoken')}</span>
          </span>
        </button>
      </div>
      <div class="player__panel" id="player-panel" hidden={!isOpen}>
        <Panel {...props} onForward={() => actions.onSeekBy(STEP)} />
      </div>
    </section>
  );
}

interface PartViewProps {
  readonly state: PlayerState;
  readonly actions: Pick<PlayerActions, 'onToggle' | 'onClose'>;
  readonly words: Words;
}

/** The controls of a part of a lesson: half a minute of sound needs no more than these. */
export function PartView({ state, actions, words }: PartViewProps): VNode {
  return (
    <section class="player__view" aria-label={words('player.part.label')}>
      <div class="player__bar">
        <Toggle state={state} onToggle={actions.onToggle} words={words} />
        <button type="button" class="button button--plain" onClick={() => actions.onClose()}>
          {words('player.close.label')}
        </button>
      </div>
    </section>
  );
}

interface ToggleProps {
  readonly state: PlayerState;
  onToggle(): void;
  readonly words: Words;
}

function Toggle({ state, onToggle, words }: ToggleProps): VNode {
  return (
    <button type="button" class="button" data-player-toggle onClick={() => onToggle()}>
      {sayToggle(words, state)}
    </button>
  );
}

/** "Thêm" opens and closes the panel; so does Escape, and a focus that was inside goes back to the button. */
function useMore(view: { readonly current: HTMLElement | null }) {
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const holdPage = useSteadyPage(view, isOpen);
  const show = (open: boolean): void => {
    holdPage();
    setOpen(open);
  };
  // At once, not after the next frame: Escape may follow the press in a moment.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      if (view.current?.contains(document.activeElement)) more.current?.focus({ preventScroll: true });
      show(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
  return { isOpen, more, onMore: () => show(!isOpen) };
}
