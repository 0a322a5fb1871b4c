/** The player's controls. No text of the page is touched; every button keeps its place and its focus through all states. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlayerState, Speed } from '../../core/player/machine.ts';
import { choices } from '../../core/settings/settings.ts';
import type { Words } from '../../i18n/words.ts';
import { Progress } from './Progress.tsx';
import { SectionList, type Section } from './SectionList.tsx';
import { sayToggle } from './say.ts';

/** What the controls do. */
export interface PlayerActions {
  onToggle(): void;
  onSkip(ms: number): void;
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

interface Props {
  readonly state: PlayerState;
  readonly sections: readonly Section[];
  readonly actions: PlayerActions;
  readonly words: Words;
}

const STEP = 10_000;

/** The bar with the buttons, and folded under it the time, the speed and the sections. */
export function PlayerView({ state, sections, actions, words }: Props): VNode {
  return (
    <section class="player__view" aria-label={words('player.region.label')}>
      <Bar state={state} actions={actions} words={words} />
      <details class="player__more">
        <summary>{words('player.more.label')}</summary>
        <div class="player__panel">
          <Progress at={state.at} length={state.length} onSeek={actions.onSeek} words={words} />
          <SpeedField speed={state.speed} onSpeed={actions.onSpeed} words={words} />
          {sections.length > 0 && (
            <SectionList
              sections={sections}
              current={currentSection(sections, state.at)}
              onReadFrom={actions.onReadFrom}
              words={words}
            />
          )}
          <VoiceSlot onVoice={actions.onVoice} words={words} />
          <button type="button" class="button button--plain" onClick={() => actions.onClose()}>
            {words('player.close.label')}
          </button>
        </div>
      </details>
    </section>
  );
}

function Bar({ state, actions, words }: Omit<Props, 'sections'>): VNode {
  return (
    <div class="player__bar">
      <button type="button" class="button" data-player-toggle onClick={() => actions.onToggle()}>
        {sayToggle(words, state)}
      </button>
      <Control name={words('player.back.label')} onPress={() => actions.onSkip(-STEP)} />
      <Control name={words('player.forward.label')} onPress={() => actions.onSkip(STEP)} />
      {state.hasSentences && (
        <>
          <Control name={words('player.previous.label')} onPress={() => actions.onPreviousSentence()} />
          <Control name={words('player.next.label')} onPress={() => actions.onNextSentence()} />
        </>
      )}
      {state.resumedFrom > 0 && <Control name={words('player.restart.label')} onPress={() => actions.onReadFrom(0)} />}
    </div>
  );
}

function Control({ name, onPress }: { readonly name: string; onPress(): void }): VNode {
  return (
    <button type="button" class="button button--plain" onClick={() => onPress()}>
      {name}
    </button>
  );
}

interface VoiceProps {
  onVoice(el: HTMLElement): void;
  readonly words: Words;
}

/** An empty place: most learners never need the code that fills it. */
function VoiceSlot({ onVoice, words }: VoiceProps): VNode {
  const slot = useRef<HTMLDivElement>(null);
  const fill = (isOpen: boolean): void => {
    if (isOpen && slot.current?.childElementCount === 0) onVoice(slot.current);
  };
  return (
    <details class="player__voice" onToggle={(event) => fill(event.currentTarget.open)}>
      <summary>{words('player.voice.label')}</summary>
      <div ref={slot} />
    </details>
  );
}

interface SpeedProps {
  readonly speed: Speed;
  onSpeed(speed: Speed): void;
  readonly words: Words;
}

function SpeedField({ speed, onSpeed, words }: SpeedProps): VNode {
  const choose = (text: string): void => {
    const chosen = choices.speed.find((one) => String(one) === text);
    if (chosen !== undefined) onSpeed(chosen);
  };
  return (
    <label class="field">
      {words('player.speed.label')}
      <select class="field__input" onChange={(event) => choose(event.currentTarget.value)}>
        {choices.speed.map((one) => (
          <option key={one} value={one} selected={one === speed}>
            {words(one === 1 ? 'player.speed.normal.label' : 'player.speed.option.label', { speed: one })}
          </option>
        ))}
      </select>
    </label>
  );
}

function currentSection(sections: readonly Section[], at: number): number {
  return sections.findLastIndex((section) => Math.floor(section.s / 1000) <= at);
}
