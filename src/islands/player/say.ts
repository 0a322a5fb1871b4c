import type { Notice, PlayerState } from '../../core/player/machine.ts';
import { minutesAndSeconds } from '../../core/player/time.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';

/** A length of time in words: "1 phút 5 giây". */
export function sayTime(words: Words, time: number): string {
  const { minutes, seconds } = minutesAndSeconds(time);
  if (minutes === 0) return words('player.seconds.spoken', { seconds });
  return seconds === 0
    ? words('player.minutes.spoken', { minutes })
    : words('player.both.spoken', { minutes, seconds });
}

const NOTICES: Readonly<Record<Exclude<Notice, 'none'>, StringKey>> = {
  loading: 'player.loading.text',
  resuming: 'player.resuming.text',
  slow: 'player.slow.text',
  blocked: 'player.blocked.text',
  interrupted: 'player.interrupted.text',
  elsewhere: 'player.elsewhere.text',
  ended: 'player.ended.text',
  missing: 'player.missing.error',
  broken: 'player.broken.error',
};

/** The status line's text; empty when the sound speaks for itself. */
export function sayNotice(words: Words, state: PlayerState): string {
  if (state.notice === 'none') return '';
  return words(NOTICES[state.notice], { at: sayTime(words, state.resumedFrom) });
}

/** What the one big button does now. */
export function sayToggle(words: Words, state: PlayerState): string {
  switch (state.sound) {
    case 'failed':
      return words('player.retry.label');
    case 'ended':
      return words('player.again.label');
    case 'paused':
    case 'ready':
      return words('player.play.label');
    default:
      return words('player.pause.label');
  }
}
