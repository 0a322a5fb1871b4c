/** The voice on the wall: who hears it and the leave for it, among the keys; the button and what was heard, around the screen. */
import type { VNode } from 'preact';
import type { Hands } from '../../core/room-quiz/hands.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { VoiceView } from '../../state/press-to-talk.ts';

interface VoiceProps {
  readonly voice: VoiceView;
  readonly words: Words;
}

/** Whether there is a button to speak. */
export function canTalk({ isAllowed, hearer }: VoiceView): boolean {
  return isAllowed && hearer !== 'none';
}

/** What can be said, who hears it, and the leave, which can be taken back at any time. */
export function VoiceLeave({
  voice: { hearer, isAllowed },
  words,
  onAllow,
}: VoiceProps & { onAllow(isAllowed: boolean): void }): VNode {
  return (
    <>
      <h3>{words('room.voice.label')}</h3>
      {hearer === 'none' ? (
        <p>{words('room.voice.none.text')}</p>
      ) : (
        <>
          <p>{words('room.voice.how.text')}</p>
          {hearer && <p>{words(`listening.voice.${hearer}.text`)}</p>}
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
    </>
  );
}

const SAID: Readonly<Record<Exclude<VoiceView['said'], 'nothing'>, StringKey>> = {
  open: 'listening.voice.open.text',
  heard: 'room.voice.unknown.text',
  silence: 'listening.voice.silence.error',
  refused: 'room.voice.refused.error',
  failed: 'room.voice.failed.error',
};

/** What became of a press, as long as the screen does not answer it itself; hands that were counted are said back. */
export function VoiceSaid({ voice, hands, words }: VoiceProps & { readonly hands: Hands | undefined }): VNode | null {
  if (voice.said === 'heard' && voice.isCommand)
    return hands ? (
      <p class="wall__heard">{words('room.voice.hands.text', { letter: hands.letter, count: hands.hands })}</p>
    ) : null;
  if (voice.said === 'nothing') return null;
  return <p class="wall__heard">{words(SAID[voice.said], { words: voice.words })}</p>;
}
