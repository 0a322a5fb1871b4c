import { describe, expect, it } from 'vitest';
import { roomMessage } from '../../../../src/core/projector/messages.ts';

describe('a message of another window', () => {
  const onWall = { kind: 'on-wall', n: 2, of: 9, isBlack: false, now: 'a', next: '' };

  it('is taken as it is meant', () => {
    expect(roomMessage({ kind: 'ask' })).toEqual({ kind: 'ask' });
    expect(roomMessage({ kind: 'do', command: 'next' })).toEqual({ kind: 'do', command: 'next' });
    expect(roomMessage({ ...onWall, more: 1 })).toEqual(onWall);
  });

  it.each([
    null,
    'next',
    {},
    { kind: 'do', command: 'explode' },
    { ...onWall, n: '2' },
    { ...onWall, next: undefined },
  ])('is left alone when it is none of ours: %j', (value) => {
    expect(roomMessage(value)).toBeUndefined();
  });
});
