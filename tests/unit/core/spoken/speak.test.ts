import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeReadings } from '../../../../src/core/spoken/readings.ts';
import { countSyllables, speak } from '../../../../src/core/spoken/speak.ts';
import { CASES, SENTENCES } from './cases.ts';

// cspell:ignore Blorptech

/** Pairs of a text file: `written => said`, one a line, so that people who do not program can read and add to it. */
const pairsIn = (file: string): (readonly [written: string, said: string])[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [written = '', said = ''] = line.split(' => ');
      return [written, said];
    });
const ALL = [...CASES, ...pairsIn('lesson-sentences.txt'), ...pairsIn('everyday-sentences.txt')];

const readings = makeReadings(parse(readFileSync('content/readings.yaml', 'utf8')) as Record<string, string>);
const said = (text: string): string[] => speak({ text }, readings).sentences.map((sentence) => sentence.text);

describe('the spoken text', () => {
  it('is held by three hundred cases and more, none twice', () => {
    expect(ALL.length).toBeGreaterThan(300);
    expect(new Set(ALL.map(([written]) => written)).size).toBe(ALL.length);
  });

  it.each(ALL)('says "%s" as "%s"', (written, expected) => {
    expect(said(written).join(' ')).toBe(expected);
  });

  it.each(SENTENCES)('cuts "%s" into sentences', (written, expected) => {
    expect(said(written)).toEqual(expected);
  });

  it.each(ALL)('knows every word of "%s"', (written) => {
    expect(speak({ text: written }, readings).unknown).toEqual([]);
  });

  it('ties each word to the characters it was read from', () => {
    const text = 'Gọi 0912 345 678, hoặc vào dichvucong.gov.vn.';
    const [sentence] = speak({ text }, readings).sentences;
    expect(sentence?.words.map((word) => text.slice(word.start, word.end))).toEqual([
      'Gọi',
      '0912 345 678',
      'hoặc',
      'vào',
      'dichvucong.gov.vn',
    ]);
  });

  it('says where each word begins in the text for the voice', () => {
    const [sentence] = speak({ text: 'Còn 15 phút, nhanh lên' }, readings).sentences;
    expect(sentence?.words.map((word) => sentence.text.slice(word.at, word.at + (word.say[0]?.length ?? 0)))).toEqual([
      'còn',
      'mười',
      'nhanh',
      'lên',
    ]);
  });

  it('reports a word it cannot say, with its place, and never drops it', () => {
    const spoken = speak({ text: 'Mở Blorptech ngay' }, readings);
    expect(spoken.unknown).toEqual([{ start: 3, end: 12, text: 'Blorptech' }]);
    expect(spoken.sentences[0]?.text).toBe('mở blorptech ngay.');
  });

  it('says an override instead of the characters it covers', () => {
    const text = 'Đây là X1 nhé';
    const [sentence] = speak({ text, overrides: [{ start: 7, end: 9, say: 'ích một' }] }, readings).sentences;
    expect(sentence?.text).toBe('đây là ích một nhé.');
    expect(sentence?.words[2]).toMatchObject({ start: 7, end: 9, say: ['ích', 'một'] });
  });

  it('says nothing for an empty override', () => {
    expect(speak({ text: 'Đúng ✓ rồi', overrides: [{ start: 5, end: 6, say: '' }] }, readings).sentences[0]?.text).toBe(
      'đúng rồi.',
    );
  });

  it('does not take a foreign word for a Vietnamese one', () => {
    const text = 'Bấm Send to';
    const spoken = speak({ text, foreign: [{ start: 4, end: 11 }] }, readings);
    expect(spoken.unknown.map((word) => word.text)).toEqual(['Send', 'to']);
  });

  it('is silent for text without words', () => {
    expect(speak({ text: ' … ✓ — ' }, readings).sentences).toEqual([]);
  });

  it('counts syllables, the measure of length in time', () => {
    const [sentence] = speak({ text: 'Còn 15 phút' }, readings).sentences;
    expect(sentence && countSyllables(sentence)).toBe(4);
  });
});
