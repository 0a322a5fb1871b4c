import type { VNode } from 'preact';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { VoiceView } from '../../state/press-to-talk.ts';

interface VoicePanelProps {
  readonly voice: VoiceView;
  readonly words: Words;
  /** As `KeyboardEvent.key` names it. */
  readonly talkKey: string;
  onAllow(isAllowed: boolean): void;
  onTalk(): void;
}

const SAID: Readonly<Record<VoiceView['said'], StringKey | undefined>> = {
  nothing: undefined,
  open: 'listening.voice.open.text',
  heard: 'listening.voice.heard.text',
  silence: 'listening.voice.silence.error',
  refused: 'listening.voice.refused.error',
  failed: 'listening.voice.failed.error',
};

/** Voice: who hears it, the learner's leave, and the one button; what was heard is seen, and the sound answers it. */
export function VoicePanel({ voice, words, talkKey, onAllow, onTalk }: VoicePanelProps): VNode {
  const { hearer, isAllowed } = voice;
  const said = SAID[voice.said];
  return (
    <div class="listening__voice">
      {isAllowed && hearer !== 'none' && (
        <>
          <button
            type="button"
            class="button"
            aria-keyshortcuts={talkKey === ' ' ? 'Space' : talkKey.toUpperCase()}
            onClick={onTalk}
          >
            {words('listening.voice.talk.label')}
          </button>
          <p>{said && words(said, { words: voice.words })}</p>
        </>
      )}
      <details class="disclosure">
        <summary>{words('listening.voice.label')}</summary>
        <div class="disclosure__body stack">
          {hearer && <p>{words(`listening.voice.${hearer}.text`)}</p>}
          {hearer !== 'none' && (
            <>
              <p>{words('listening.voice.how.text')}</p>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isAllowed}
                  onChange={({ currentTarget }) => onAllow(currentTarget.checked)}
                />
                <span>{words('listening.voice.allow.label')}</span>
              </label>
            </>
          )}
        </div>
      </details>
    </div>
  );
}
