import { describe, expect, it } from 'vitest';
import { clockTime, minutesAndSeconds } from '../../../../src/core/player/time.ts';

describe('a time', () => {
  it('has two digits of seconds on the clock face', () => {
    expect([clockTime(0), clockTime(65.9), clockTime(3605)]).toEqual(['0:00', '1:05', '60:05']);
  });

  it('is split for a sentence', () => {
    expect(minutesAndSeconds(125.4)).toEqual({ minutes: 2, seconds: 5 });
  });

  it('is never below zero', () => {
    expect([clockTime(-3), minutesAndSeconds(-3)]).toEqual(['0:00', { minutes: 0, seconds: 0 }]);
  });
});
