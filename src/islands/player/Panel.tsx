/** What waits behind "Thêm": where the sound is, smaller steps, speed, sections, the file, the device's voice. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlayerState, Speed } from '../../core/player/machine.ts';
import { mp3Size } from '../../core/player/sound.ts';
import { choices } from '../../core/settings/settings.ts';
import type { Words } from '../../i18n/words.ts';
import { Progress } from './Progress.tsx';
import { SectionList, type Section } from './SectionList.tsx';
import type { PlayerActions } from './PlayerView.tsx';

interface PanelProps {
  readonly state: PlayerState;
  readonly sections: readonly Section[];
  readonly file: string;
  readonly actions: PlayerActions;
  onForward(): void;
  readonly words: Words;
}

/** The contents of the panel. */
export function Panel({ state, sections, file, actions, onForward, words }: PanelProps): VNode {
  return (
    <>
      <Steps state={state} actions={actions} onForward={onForward} words={words} />
      <Progress at={state.at} length={state.length} onSeek={actions.onSeek} words={words} />
      <SpeedField speed={state.speed} onSpeed={actions.onSpeed} words={words} />
      {sections.length > 0 && (
        <SectionList
          sections={sections}
          current={sections.findLastIndex((section) => Math.floor(section.s / 1000) <= state.at)}
          onReadFrom={actions.onReadFrom}
          words={words}
        />
      )}
      <a class="player__file" href={file} download>
        {words('player.download.label', { size: mp3Size(state.length) })}
      </a>
      <VoiceSlot onVoice={actions.onVoice} words={words} />
      <Control name={words('player.close.label')} onPress={actions.onClose} />
    </>
  );
}

function Steps({ state, actions, onForward, words }: Omit<PanelProps, 'sections' | 'file'>): VNode {
  return (
    <div class="player__steps">
      <Control name={words('player.forward.label')} onPress={onForward} />
      {state.hasSentences && (
        <>
          <Control name={words('player.previous.label')} onPress={actions.onPreviousSentence} />
          <Control name={words('player.next.label')} onPress={actions.onNextSentence} />
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
