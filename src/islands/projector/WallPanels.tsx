/** What stands over a screen for a while: the keys, and news of the class that the wall belongs to. */
import type { VNode } from 'preact';
import type { Words } from '../../i18n/words.ts';
import type { VoiceView } from '../../state/press-to-talk.ts';
import type { WallClass } from '../../state/wall-log.ts';
import { VoiceLeave } from './VoicePart.tsx';

interface KeysProps {
  readonly areSignsOn: boolean;
  readonly voice: VoiceView;
  readonly words: Words;
  onSigns(areOn: boolean): void;
  onAllowVoice(isAllowed: boolean): void;
  onClose(): void;
}

/** What can be pressed and said. */
export function KeysPanel({ areSignsOn, voice, words, onSigns, onAllowVoice, onClose }: KeysProps): VNode {
  const lines = ['next', 'previous', 'ends', 'signs', 'clicker'] as const;
  return (
    <section class="wall__help" aria-labelledby="wall-keys">
      <h2 id="wall-keys">{words('room.keys.label')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{words(`room.keys.${line}.text`)}</li>
        ))}
      </ul>
      <label class="choice">
        <input type="checkbox" checked={areSignsOn} onChange={({ currentTarget }) => onSigns(currentTarget.checked)} />
        <span>{words('room.keys.signs.label')}</span>
      </label>
      <VoiceLeave voice={voice} words={words} onAllow={onAllowVoice} />
      <p>
        <button type="button" class="button" onClick={onClose}>
          {words('room.keys.close.label')}
        </button>
      </p>
    </section>
  );
}

interface ClassProps {
  readonly news: Extract<WallClass, 'ended' | 'other'>;
  readonly openClass: number | undefined;
  readonly words: Words;
  onJoin(): void;
  onClose(): void;
}

/** The wall's class is over: nothing is written down any more, and whoever leads must know it. */
export function ClassPanel({ news, openClass, words, onJoin, onClose }: ClassProps): VNode {
  return (
    <section class="wall__help" aria-labelledby="wall-class">
      <h2 id="wall-class">{words('room.class.label')}</h2>
      {/* New for each class: the same words about another one are to be said again. The buttons stay, and the focus on them. */}
      <p key={String(openClass)} role="alert">
        {words(`room.class.${news}.text`)}
      </p>
      <p class="wall__choices">
        {news === 'other' && (
          <button type="button" class="button" onClick={onJoin}>
            {words('room.class.join.label')}
          </button>
        )}
        <button type="button" class="button button--plain" onClick={onClose}>
          {words('room.class.close.label')}
        </button>
      </p>
    </section>
  );
}
