import { describe, expect, it } from 'vitest';
import {
  actionOf,
  bind,
  decodeKeys,
  encodeKeys,
  firstKeys,
  unchangedKeys,
  type KeyAction,
  type ListeningKeys,
} from '../../../../src/core/listening/keys.ts';

const bound = (action: KeyAction, key: string, from: ListeningKeys = unchangedKeys) => bind(from, action, key);

describe('the keys of the listening mode', () => {
  it('do at first what the sound says of them', () => {
    expect(['ArrowLeft', ' ', 'ArrowRight', 'h', 'H', '0', 'n'].map((key) => actionOf(unchangedKeys, key))).toEqual([
      'again',
      'toggle',
      'next',
      'help',
      'help',
      'done',
      'talk',
    ]);
    expect(actionOf(unchangedKeys, '5')).toBeUndefined();
  });

  it('can be changed', () => {
    const keys = bound('help', 'T');
    expect(keys && [actionOf(keys, 't'), actionOf(keys, 'h')]).toEqual(['help', undefined]);
  });

  it('are exchanged where two would be one', () => {
    const keys = bound('help', 'n');
    expect(keys && [actionOf(keys, 'n'), actionOf(keys, 'h')]).toEqual(['help', 'talk']);
  });

  it.each(['Tab', 'Enter', 'Escape', 'Shift', 'F1', 'Home', '1', '9', 'Unidentified', ''])(
    'are never taken from others: %s',
    (key) => {
      expect(bound('help', key)).toBeUndefined();
    },
  );

  it('can be stored and read again; only what was changed is kept', () => {
    const keys = bound('help', 'n') ?? unchangedKeys;
    expect(encodeKeys(keys)).toBe('{"keys":{"help":"n","talk":"h"},"v":1}');
    expect(decodeKeys(encodeKeys({ ...keys, areOn: false }))).toEqual({ ...keys, areOn: false });
  });

  it.each([null, 'rubbish', '[]', '{"keys":7}', '{"keys":{"help":"Tab","next":5}}', '{"keys":{"help":"n"}}'])(
    'are the first ones when %j is stored',
    (text) => {
      expect(decodeKeys(text).keys).toEqual(firstKeys);
    },
  );
});
