import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, handsText, logCsv } from '../../../../src/core/class-log/csv.ts';
import {
  addLesson,
  addRound,
  decodeLog,
  emptyLog,
  encodeLog,
  endSession,
  monthsOf,
  MOST_HEADS,
  ofMonth,
  openSession,
  PLACE_LIMIT,
  startSession,
  type ClassLog,
} from '../../../../src/core/class-log/log.ts';

const DAY = 20_785; // 28 November 2026
const due = { id: 1, today: DAY };
const round = { lesson: 'khoa', round: 'khoa-1.1', question: 'Khóa ở đâu?', now: [undefined, 12] };

function begun(log: ClassLog = emptyLog, place = 'Nhà văn hóa'): ClassLog {
  const next = startSession(log, { id: log.sessions.length + 1, day: DAY, place, heads: 58 });
  if (typeof next === 'string') throw new Error(next);
  return next;
}

describe('a session', () => {
  it('needs a place and a head count that a hall can hold', () => {
    expect(startSession(emptyLog, { id: 1, day: DAY, place: '  ', heads: 3 })).toBe('place');
    for (const heads of [-1, 2.5, Number.NaN, MOST_HEADS + 1])
      expect(startSession(emptyLog, { id: 1, day: DAY, place: 'x', heads })).toBe('heads');
    expect(begun(emptyLog, ` Nhà  ${'x'.repeat(200)}`).sessions[0]?.place).toHaveLength(PLACE_LIMIT);
  });

  it('takes lessons and counts while it goes on, each once', () => {
    let log = addLesson(begun(), due, { id: 'khoa', title: 'Khóa máy' });
    log = addLesson(log, due, { id: 'khoa', title: 'Khóa máy' });
    log = addRound(log, due, round);
    log = addRound(log, due, { ...round, first: round.now, now: [3, 40] });
    expect(openSession(log, DAY)).toMatchObject({ lessons: [{ id: 'khoa' }], rounds: [{ now: [3, 40] }] });
    expect(log.sessions[0]?.rounds).toHaveLength(1);
  });

  it('takes nothing when it has ended, when its day is over, or when no hand was counted', () => {
    const log = begun();
    const ended = endSession(log);
    expect(addLesson(ended, due, { id: 'a', title: 'A' })).toBe(ended);
    expect(addRound(log, { ...due, today: DAY + 1 }, round)).toBe(log);
    expect(addRound(log, due, { ...round, now: [undefined] })).toBe(log);
  });

  it('takes nothing that belongs to the session before', () => {
    const log = begun(begun(), 'Chợ');
    expect(addLesson(log, due, { id: 'a', title: 'A' })).toBe(log);
    expect(addRound(log, due, round)).toBe(log);
  });

  it('ends when the next one begins', () => {
    const log = addRound(begun(begun(), 'Chợ'), { ...due, id: 2 }, round);
    expect(log.sessions.map(({ place, rounds }) => [place, rounds.length])).toEqual([
      ['Nhà văn hóa', 0],
      ['Chợ', 1],
    ]);
  });
});

it('is told month by month, the newest first', () => {
  const later = startSession(begun(), { id: 2, day: DAY + 5, place: 'Chợ', heads: 3 });
  if (typeof later === 'string') throw new Error(later);
  expect(monthsOf(later)).toEqual(['2026-12', '2026-11']);
  expect(ofMonth(later, '2026-12').sessions.map(({ place }) => place)).toEqual(['Chợ']);
  expect(ofMonth(later, '2025-11').sessions).toEqual([]);
});

describe('what is kept', () => {
  it('comes back as it was', () => {
    const log = addRound(addLesson(begun(), due, { id: 'khoa', title: 'Khóa máy' }), due, { ...round, first: [7] });
    expect(decodeLog(encodeLog(log))).toEqual(log);
  });

  it('is read without fault whatever lies there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, value) => {
        decodeLog(text);
        const log = decodeLog(
          JSON.stringify({ v: 1, sessions: [value, { day: 1, place: 'x', heads: 2, rounds: value }] }),
        );
        expect(log.sessions.at(-1)?.place).toBe('x');
        expect(decodeLog(encodeLog(log))).toEqual(log);
      }),
    );
    expect(decodeLog(null)).toBe(emptyLog);
    expect(decodeLog('{"v":2,"sessions":[]}')).toBe(emptyLog);
  });
});

/** Reads CSV as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the file for a spreadsheet', () => {
  it('has a byte order mark, lines that end as they must, and a row for each count', () => {
    const log = addRound(addLesson(begun(), due, { id: 'khoa', title: 'Khóa, "chặt"' }), due, round);
    expect(logCsv(log, ['Ngày', 'Nơi'])).toBe(
      '\uFEFFNgày,Nơi\r\n' +
        '2026-11-28,Nhà văn hóa,58,"Khóa, ""chặt""",,,\r\n' +
        '2026-11-28,Nhà văn hóa,58,"Khóa, ""chặt""",Khóa ở đâu?,,B: 12\r\n',
    );
    expect(handsText([3, undefined, 0])).toBe('A: 3; C: 0');
  });

  it.each(['=1+1', '+1', '-1', '@SUM', '\tx', '\rx'])('makes %j harmless', (text) => {
    expect(csvField(text).replace(/^"|"$/g, '')).toBe(`'${text}`);
  });

  it('gives back every place that can be typed, and nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (place) => {
        fc.pre(place.trim() !== '');
        const log = begun(emptyLog, place);
        const cell = readCsv(logCsv(log, ['a']).slice(1))[1]?.[1] ?? '';
        expect(cell.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(log.sessions[0]?.place);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
