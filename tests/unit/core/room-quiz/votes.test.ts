import { describe, expect, it } from 'vitest';
import {
  askedAgain,
  counted,
  decodeVotes,
  encodeVotes,
  isCounted,
  longest,
  noVotes,
  roundKey,
  shifted,
} from '../../../../src/core/room-quiz/votes.ts';

describe('hands', () => {
  it('are typed or tapped, and never fewer than none', () => {
    const typed = counted(noVotes, 1, 12);
    expect(typed.now).toEqual([undefined, 12]);
    expect(shifted(typed, 1, 1).now[1]).toBe(13);
    expect(shifted(typed, 0, 1).now).toEqual([1, 12]);
    expect(shifted(typed, 0, -1).now[0]).toBe(0);
  });

  it('are numbers that a hall can hold; an emptied field is not counted', () => {
    expect(counted(noVotes, 0, 123456).now).toEqual([999]);
    expect(counted(noVotes, 0, 2.6).now).toEqual([3]);
    expect(counted(noVotes, 0, Number.NaN).now).toEqual([undefined]);
    expect(isCounted(counted(counted(noVotes, 0, 5), 0, undefined).now)).toBe(false);
    expect(isCounted(counted(noVotes, 0, 0).now)).toBe(true);
  });

  it('of the first time stay beside those of the second', () => {
    const second = counted(askedAgain(counted(noVotes, 0, 30)), 0, 8);
    expect(second).toEqual({ first: [30], now: [8] });
    expect(longest(second)).toBe(30);
    expect(longest(noVotes)).toBe(1);
  });
});

describe('what is kept', () => {
  it('comes back as it was', () => {
    const all = { [roundKey('tat-may', 0)]: { first: [1, undefined, 3], now: [] } };
    expect(Object.keys(all)).toEqual(['tat-may.1']);
    expect(decodeVotes(encodeVotes(all))).toEqual(all);
  });

  it.each([null, '', 'no JSON', '[]', '{"a":3}', '{"a":null}'])('is nothing, when it is %j', (text) => {
    expect(decodeVotes(text)).toEqual({});
  });

  it('holds numbers only', () => {
    expect(decodeVotes('{"a":{"first":"x","now":[1,"2",-4,1e9]}}')).toEqual({
      a: { now: [1, undefined, 0, 999] },
    });
  });
});
