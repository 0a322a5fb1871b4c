import { describe, expect, it } from 'vitest';
import {
  chosenParts,
  decodePackList,
  decodeSizes,
  filesOf,
  packId,
  sentOf,
} from '../../../../src/core/offline/packs.ts';

const part = (id: string, ...paths: string[]) => ({
  id,
  title: id,
  files: paths.map((path) => [path, 'h', 10, 4] as const),
});
const list = {
  id: 'nong-dan',
  title: 'Nông dân',
  parts: [part('', 'nhom/nong-dan/'), part('vao-mang', 'a/', 'tep/x.js')],
};

describe('lists of what can be kept', () => {
  it('are read as they were written', () => {
    expect(decodePackList(JSON.parse(JSON.stringify(list)))).toEqual(list);
  });

  it.each([null, [], {}, { ...list, parts: 1 }, { ...list, parts: [{ id: 'a', title: 'a', files: [['a', 1]] }] }])(
    'are refused when they are something else: %j',
    (value) => {
      expect(decodePackList(value)).toBeUndefined();
    },
  );

  it('leave out sizes that are none', () => {
    const good = { lessons: 2, sent: { none: 1, webm: 2, mp3: 3 } };
    expect(decodeSizes({ a: good, b: { lessons: 1 }, c: 'x' })).toEqual({ a: good });
    expect(decodeSizes('x')).toEqual({});
  });

  it('give all parts of a path, or the one lesson', () => {
    expect(chosenParts(list, {})).toHaveLength(2);
    expect(chosenParts(list, { lesson: 'vao-mang' }).map(({ id }) => id)).toEqual(['vao-mang']);
    expect(packId({ audience: 'nong-dan', lesson: 'vao-mang' })).toBe('nong-dan/vao-mang');
  });
});

describe('the files of a choice', () => {
  const track = (ending: string) => `am-thanh/a.b.123.${ending}`;
  const parts = [part('a', 'a/', track('webm'), track('mp3'), track('json'), track('say.json')), part('b', 'a/', 'b/')];
  const paths = (sound: 'none' | 'webm' | 'mp3') => filesOf(parts, sound).map(([path]) => path);

  it('are named once, whatever parts share them', () => {
    expect(paths('none')).toEqual(['a/', track('say.json'), 'b/']);
  });

  it('take one format of sound and its times along', () => {
    expect(paths('webm')).toEqual(['a/', track('webm'), track('json'), track('say.json'), 'b/']);
    expect(paths('mp3')).toEqual(['a/', track('mp3'), track('json'), track('say.json'), 'b/']);
  });

  it('are summed by what the network carries', () => {
    expect(sentOf(filesOf(parts, 'none'))).toBe(12);
  });
});
