/**
 * What the player shows and says, as a pure step from state to state. Life: loading → playing ⇄ paused → ended, with
 * `stalled` on a slow network and `failed` when no file could be played. The notice is the one line a screen reader
 * hears; it changes only when the state does, never with time.
 */
import type { SettingValue } from '../settings/settings.ts';
import type { SoundState } from './sound.ts';

/** How many times the voice's own pace. */
export type Speed = SettingValue<'speed'>;

/** What the status line says; `none` when the sound speaks for itself. */
export type Notice =
  'none' | 'loading' | 'resuming' | 'slow' | 'blocked' | 'interrupted' | 'elsewhere' | 'ended' | 'missing' | 'broken';

/** Everything the view needs; times in whole seconds, so that it changes at most once a second. */
export interface PlayerState {
  readonly sound: SoundState;
  readonly notice: Notice;
  readonly at: number;
  readonly length: number;
  readonly speed: Speed;
  /** Where this visit began, if not at the start: the learner may want the start after all. */
  readonly resumedFrom: number;
  /** Index of the section being read, -1 before the first. */
  readonly chapter: number;
  /** Whether sentences are known, that is: the timing file came. */
  readonly hasSentences: boolean;
}

/** What can happen to the player; `outside` = not by our controls (a call, the headset, the system). */
export type PlayerEvent =
  | { readonly type: 'sound'; readonly sound: SoundState; readonly why?: 'outside' | 'elsewhere' | undefined }
  | { readonly type: 'place'; readonly at: number; readonly chapter: number }
  | { readonly type: 'timeline'; readonly length: number }
  | { readonly type: 'speed'; readonly speed: Speed };

/** The state at the press of "Nghe bài này"; times in ms. */
export function beginning(length: number, from: number, speed: Speed): PlayerState {
  return {
    sound: 'loading',
    notice: from > 0 ? 'resuming' : 'loading',
    at: wholeSeconds(from),
    length: wholeSeconds(length),
    speed,
    resumedFrom: wholeSeconds(from),
    chapter: -1,
    hasSentences: false,
  };
}

/** The state after an event; the very same object when nothing a person could notice has changed. */
export function step(state: PlayerState, event: PlayerEvent): PlayerState {
  switch (event.type) {
    case 'sound':
      return same(state, { sound: event.sound, notice: noticeFor(state, event.sound, event.why) });
    case 'place':
      return same(state, { at: wholeSeconds(event.at), chapter: event.chapter });
    case 'timeline':
      return same(state, { length: wholeSeconds(event.length), hasSentences: true });
    case 'speed':
      return same(state, { speed: event.speed });
  }
}

/** True while the learner wants sound, whether or not it comes. */
export function isListening(state: PlayerState): boolean {
  return state.sound === 'playing' || state.sound === 'loading' || state.sound === 'stalled';
}

function noticeFor(state: PlayerState, sound: SoundState, why?: 'outside' | 'elsewhere'): Notice {
  switch (sound) {
    case 'loading':
      return state.notice === 'resuming' ? 'resuming' : 'loading';
    case 'stalled':
      return 'slow';
    case 'ready':
      return 'blocked';
    case 'paused':
      return why === 'outside' ? 'interrupted' : (why ?? 'none');
    case 'failed':
      return state.at > state.resumedFrom ? 'broken' : 'missing';
    case 'ended':
      return 'ended';
    case 'playing':
      return 'none';
  }
}

function same(state: PlayerState, change: Partial<PlayerState>): PlayerState {
  const next = { ...state, ...change };
  return (Object.keys(next) as (keyof PlayerState)[]).every((key) => next[key] === state[key]) ? state : next;
}

function wholeSeconds(ms: number): number {
  return Math.max(0, Math.floor(ms / 1000));
}
