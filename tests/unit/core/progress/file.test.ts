import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addProgress,
  FILE_LIMIT,
  progressFileName,
  readProgressFile,
  writeProgressFile,
} from '../../../../src/core/progress/file.ts';
import { finishLesson } from '../../../../src/core/progress/learn.ts';
import { noProgress, type Progress } from '../../../../src/core/progress/shape.ts';

const savedAt = new Date(2026, 10, 2, 10);
const here: Progress = finishLesson(noProgress, 'bai', 1000);
const fault = (text: string) => {
  const file = readProgressFile(text);
  return file.kind === 'refused' ? file.fault : undefined;
};
const fileOf = (fields: object) => JSON.stringify({ kind: 'hoc-vu-so.progress', v: 1, progress: here, ...fields });

describe('progress as a file', () => {
  it('can be loaded again', () => {
    const text = writeProgressFile(here, 'Tệp tiến độ.', savedAt);
    expect(readProgressFile(text)).toEqual({ kind: 'progress', progress: here });
    expect(JSON.parse(text)).toMatchObject({ kind: 'hoc-vu-so.progress', v: 1, note: 'Tệp tiến độ.' });
  });

  it('has a name that says what it is and of which day', () => {
    expect(progressFileName(savedAt)).toBe('hoc-vu-so-tien-do-2026-11-02.json');
  });

  it.each([
    ['not JSON', 'xin chào', 'not-ours'],
    ['a picture read as text', '\u0000\uFFFDPNG', 'not-ours'],
    ['JSON of something else', '{"name":"x"}', 'not-ours'],
    ['a list', '[1,2]', 'not-ours'],
    ['our file with broken progress', fileOf({ progress: { v: 1 } }), 'not-ours'],
    ['a file of a newer site', fileOf({ v: 2 }), 'newer'],
    ['progress of a newer site', fileOf({ progress: { v: 2 } }), 'newer'],
    ['a file without any lesson', fileOf({ progress: noProgress }), 'nothing'],
    ['a huge file', 'x'.repeat(FILE_LIMIT + 1), 'too-big'],
  ])('refuses %s', (_, text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.json(), (text) => readProgressFile(text).kind === 'refused'));
    fc.assert(fc.property(fc.jsonValue(), (progress) => void readProgressFile(fileOf({ progress }))));
  });

  it('adds to what is here and takes nothing away', () => {
    const file = finishLesson(noProgress, 'bai-khac', 5);
    expect(Object.keys(addProgress(here, file).lessons).sort()).toEqual(['bai', 'bai-khac']);
  });

  it('brings lessons back that were erased here after the file was saved', () => {
    expect(addProgress({ ...noProgress, erasedAt: 9000 }, here)).toEqual({ ...here, erasedAt: 9000 });
  });

  it('does not erase what is here, though the other phone was erased later', () => {
    const file: Progress = { ...finishLesson(noProgress, 'bai-khac', 5), erasedAt: 9000 };
    expect(addProgress(here, file).lessons).toHaveProperty('bai');
  });
});
