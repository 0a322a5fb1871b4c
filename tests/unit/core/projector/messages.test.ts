import { describe, expect, it } from 'vitest';
import { roomMessage } from '../../../../src/core/projector/messages.ts';

describe('a message of another window', () => {
  const onWall = { kind: 'on-wall', n: 2, of: 9, isBlack: false, now: 'a', next: '', asked: undefined };
  const asked = { round: 'may.1', choices: [{ letter: 'A', index: 0, hands: 3 }], canRepeat: true };

  it('is taken as it is meant', () => {
    expect(roomMessage({ kind: 'ask' })).toEqual({ kind: 'ask' });
    expect(roomMessage({ kind: 'do', command: 'next' })).toEqual({ kind: 'do', command: 'next' });
    expect(roomMessage({ ...onWall, more: 1 })).toEqual(onWall);
    expect(roomMessage({ ...onWall, asked })).toEqual({ ...onWall, asked });
    const count = { kind: 'count', round: 'may.1', choice: 2, hands: undefined };
    expect(roomMessage(count)).toEqual(count);
    expect(roomMessage({ kind: 'repeat', round: 'may.1' })).toEqual({ kind: 'repeat', round: 'may.1' });
  });

  it.each([
    null,
    'next',
    {},
    { kind: 'do', command: 'explode' },
    { ...onWall, n: '2' },
    { ...onWall, next: undefined },
    { kind: 'count', round: 'may.1', choice: -1, hands: 3 },
    { kind: 'count', round: 'may.1', choice: 1e9, hands: 3 },
    { kind: 'count', round: 'may.1', choice: 0, hands: '3' },
    { kind: 'repeat' },
  ])('is left alone when it is none of ours: %j', (value) => {
    expect(roomMessage(value)).toBeUndefined();
  });

  it('loses choices that are none', () => {
    const strange = {
      ...asked,
      choices: [...asked.choices, null, { letter: 1, index: 0 }, { letter: 'B', index: 0.5 }],
    };
    expect(roomMessage({ ...onWall, asked: strange })).toEqual({ ...onWall, asked });
    expect(roomMessage({ ...onWall, asked: { round: 'x' } })).toEqual(onWall);
  });
});
