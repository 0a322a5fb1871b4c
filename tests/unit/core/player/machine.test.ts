import { describe, expect, it } from 'vitest';
import {
  beginning,
  isListening,
  step,
  type PlayerEvent,
  type PlayerState,
} from '../../../../src/core/player/machine.ts';

const fresh = beginning(350_000, 0, 1);
const after = (events: readonly PlayerEvent[], from: PlayerState = fresh): PlayerState => events.reduce(step, from);

describe('the steps of the player', () => {
  it('says that the sound is loading, from the first moment', () => {
    expect(fresh).toMatchObject({ sound: 'loading', notice: 'loading', at: 0, length: 350 });
  });

  it('falls silent once it sounds', () => {
    expect(after([{ type: 'sound', sound: 'playing' }]).notice).toBe('none');
  });

  it('says where it goes on, also when the first file fails and the second is loading', () => {
    const resumed = beginning(350_000, 61_500, 1);
    expect(resumed).toMatchObject({ notice: 'resuming', resumedFrom: 61, at: 61 });
    expect(after([{ type: 'sound', sound: 'loading' }], resumed).notice).toBe('resuming');
  });

  it('stays the very same state when the place moves within a second, so that nothing is drawn or said again', () => {
    const playing = after([
      { type: 'sound', sound: 'playing' },
      { type: 'place', at: 4000, chapter: 0 },
    ]);
    expect(step(playing, { type: 'place', at: 4990, chapter: 0 })).toBe(playing);
  });

  it('keeps its notice while the place moves', () => {
    const slow = after([{ type: 'sound', sound: 'stalled' }]);
    expect(after([{ type: 'place', at: 9000, chapter: 1 }], slow)).toMatchObject({ notice: 'slow', at: 9, chapter: 1 });
  });

  it.each([
    ['a press of ours', undefined, 'none'],
    ['a call', 'outside', 'interrupted'],
    ['another tab', 'elsewhere', 'elsewhere'],
  ] as const)('knows a pause by %s', (_, why, notice) => {
    expect(after([{ type: 'sound', sound: 'paused', why }]).notice).toBe(notice);
  });

  it('calls sound that never came missing, and sound that broke off broken', () => {
    const failed: PlayerEvent = { type: 'sound', sound: 'failed' };
    expect(after([failed]).notice).toBe('missing');
    expect(after([{ type: 'place', at: 30_000, chapter: 0 }, failed]).notice).toBe('broken');
  });

  it('takes the exact length from the timing file', () => {
    expect(after([{ type: 'timeline', length: 348_200 }])).toMatchObject({ length: 348, hasSentences: true });
  });

  it('counts loading and stalling as listening, a pause and an end not', () => {
    const listening = (['loading', 'playing', 'stalled', 'paused', 'ended', 'failed', 'ready'] as const).map((sound) =>
      isListening(after([{ type: 'sound', sound }])),
    );
    expect(listening).toEqual([true, true, true, false, false, false, false]);
  });
});
