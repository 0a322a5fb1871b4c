import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeProgress, encodeProgress } from '../../../../src/core/progress/decode.ts';
import type { Progress } from '../../../../src/core/progress/shape.ts';

const v1 = readFileSync(new URL('./fixtures/v1.json', import.meta.url), 'utf8');

function read(value: unknown): { progress: Progress; damaged: boolean } {
  const decoded = decodeProgress(JSON.stringify(value));
  if (decoded.kind !== 'read') throw new Error(`expected progress, got ${decoded.kind}`);
  return decoded;
}

const lesson = { seen: ['mot'], startedAt: 1, at: 2 };
const item = { answer: 'a', status: 'right', tries: 1, at: 2 };

describe('reading stored progress', () => {
  it('reads version 1 as it was written, losing nothing', () => {
    const { progress, damaged } = read(JSON.parse(v1));
    expect(progress).toEqual(JSON.parse(v1));
    expect(damaged).toBe(false);
  });

  it('says that nothing is stored', () => {
    expect(decodeProgress(null)).toEqual({ kind: 'empty' });
  });

  it.each([
    '',
    'rubbish',
    '{"v":1',
    'null',
    '[]',
    '7',
    '{}',
    '{"v":"1"}',
    '{"v":0,"lessons":{},"items":{}}',
    '{"v":1}',
  ])('finds %j unreadable and does not throw', (text) => {
    expect(decodeProgress(text)).toEqual({ kind: 'unreadable' });
  });

  it('knows progress of a version from the future', () => {
    expect(decodeProgress('{"v":2,"learner":{}}')).toEqual({ kind: 'newer' });
  });

  it('keeps fields that it does not know, at every level', () => {
    const value = {
      v: 1,
      pace: 'slow',
      lessons: { 'bai-mot': { ...lesson, mood: 'ok' } },
      items: { 'bai-mot/cau': { ...item, hints: 2 } },
      last: { audience: 'can-bo', lesson: 'bai-mot', at: 5, from: 'qr' },
    };
    expect(read(value)).toEqual({ kind: 'read', progress: value, damaged: false });
  });

  it.each<[string, { readonly lessons?: object; readonly [field: string]: unknown }]>([
    ['a lesson without a time', { lessons: { 'bai-mot': { seen: [], startedAt: 1 } } }],
    ['a lesson whose sections are no ids', { lessons: { 'bai-mot': { ...lesson, seen: ['<b>'] } } }],
    ['a lesson under a wrong id', { lessons: { 'Bài một': lesson } }],
    ['a time after the year 2099', { lessons: { 'bai-mot': { ...lesson, at: 9e15 } } }],
    ['an item without an answer', { items: { 'bai-mot/cau': { status: 'right', tries: 1, at: 1 } } }],
    ['an item with an unknown status', { items: { 'bai-mot/cau': { ...item, status: 'perfect' } } }],
    ['an item outside a lesson', { items: { cau: item } }],
    ['a last lesson without audience', { last: { lesson: 'bai-mot', at: 1 } }],
    ['an erasure without a time', { erasedAt: 'now' }],
  ])('leaves out %s, keeps the rest and says so', (_, part) => {
    const good = { 'bai-hai': lesson };
    const value = { v: 1, items: {}, ...part, lessons: { ...good, ...part.lessons } };
    const { progress, damaged } = read(value);
    expect(progress).toEqual({ v: 1, lessons: good, items: {} });
    expect(damaged).toBe(true);
  });

  it('survives values nested a thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { damaged } = read({ v: 1, lessons: {}, items: {} });
    expect(damaged).toBe(false);
    expect(decodeProgress(`{"v":1,"lessons":{},"items":{},"x":${deep}}`)).toMatchObject({
      kind: 'read',
      damaged: true,
    });
  });

  it('is not fooled by names that every object inherits', () => {
    const text = '{"v":1,"lessons":{"__proto__":{"seen":[],"startedAt":1,"at":1}},"items":{}}';
    expect(decodeProgress(text)).toMatchObject({ kind: 'read', damaged: true });
    expect(({} as Record<string, unknown>).seen).toBeUndefined();
  });

  it('writes equal progress as equal text, whatever the order of fields and ids', () => {
    const one = read({ v: 1, lessons: { a: { at: 2, seen: ['y', 'x', 'y'], startedAt: 1 } }, items: {} });
    const two = read({ items: {}, lessons: { a: { startedAt: 1, seen: ['x', 'y'], at: 2 } }, v: 1 });
    expect(encodeProgress(one.progress)).toBe(encodeProgress(two.progress));
  });
});
