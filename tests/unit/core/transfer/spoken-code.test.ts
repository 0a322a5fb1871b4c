import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpokenCode, spokenCode } from '../../../../src/core/transfer/spoken-code.ts';

const lessons = Array.from({ length: 49 }, (_, index) => `bai-${index + 1}`);
const someDone = fc.subarray(lessons);
const code = (done: readonly string[]) => spokenCode(lessons, new Set(done)).join('');
const refusal = (typed: string, all = lessons) => {
  const read = readSpokenCode(all, typed);
  return read.kind === 'refused' ? read.fault : undefined;
};

describe('a row of digits for finished lessons', () => {
  it('has five groups of four digits for forty-nine lessons, always the same ones', () => {
    expect(spokenCode(lessons, new Set(['bai-1', 'bai-49']))).toEqual(['0001', '0000', '0000', '0016', '2723']);
  });

  it('brings back the lessons that were done', () => {
    fc.assert(
      fc.property(someDone, (done) => {
        const read = readSpokenCode(lessons, code(done));
        expect(read.kind === 'lessons' && [...read.ids].sort()).toEqual([...done].sort());
      }),
    );
  });

  it('does not care for the order of the course, only for its lessons', () => {
    expect(spokenCode([...lessons].reverse(), new Set(['bai-7']))).toEqual(spokenCode(lessons, new Set(['bai-7'])));
    expect(refusal(code(['bai-7']), [...lessons.slice(1), 'bai-moi'])).toBe('wrong');
  });

  it('is read with spaces, dashes and stops, with wide digits, and with letters that look like digits', () => {
    const ids = ['bai-1', 'bai-10', 'bai-11', 'bai-12'];
    const wanted = { kind: 'lessons', ids };
    const done = spokenCode(lessons, new Set(ids));
    for (const [between, from, to] of [
      [' ', '', ''],
      ['-', '0', 'O'],
      ['. ', '0', 'o'],
      [' – ', '1', 'l'],
      ['\u00a0', '1', 'I'],
      ['', '5', '５'],
    ] as const)
      expect(readSpokenCode(lessons, ` ${done.join(between).replaceAll(from, to)}\n`)).toEqual(wanted);
  });

  it('refuses every single wrong digit', () => {
    fc.assert(
      fc.property(someDone, fc.nat({ max: 19 }), fc.integer({ min: 1, max: 9 }), (done, at, by) => {
        const good = code(done);
        const digit = (Number(good[at]) + by) % 10;
        expect(refusal(good.slice(0, at) + String(digit) + good.slice(at + 1))).toBe('wrong');
      }),
    );
  });

  it('refuses two digits swapped, and two groups swapped', () => {
    const swapped = (parts: readonly string[], at: number) => [
      ...parts.slice(0, at),
      parts[at + 1] ?? '',
      parts[at] ?? '',
      ...parts.slice(at + 2),
    ];
    fc.assert(
      fc.property(someDone, fc.nat({ max: 18 }), fc.nat({ max: 3 }), (done, digit, group) => {
        const good = code(done);
        const groups = spokenCode(lessons, new Set(done));
        for (const bad of [swapped([...good], digit).join(''), swapped(groups, group).join('')])
          if (bad !== good) expect(refusal(bad)).toBe('wrong');
      }),
    );
  });

  it('says how many digits are wanted when some are missing or too many', () => {
    expect(readSpokenCode(lessons, '1234')).toEqual({ kind: 'refused', fault: 'short', count: 20 });
    expect(refusal(`${code([])}0`)).toBe('short');
    expect(refusal('')).toBe('short');
  });

  it('never throws, and takes no rubbish', () => {
    fc.assert(fc.property(fc.string(), (typed) => readSpokenCode(lessons, typed).kind === 'refused'));
    fc.assert(fc.property(fc.stringMatching(/^\d{20}$/), (typed) => void readSpokenCode(lessons, typed)));
  });

  it('is not offered when it would be too long to type', () => {
    const many = Array.from({ length: 200 }, (_, index) => `bai-${index}`);
    expect(spokenCode(many, new Set())).toEqual([]);
  });
});
