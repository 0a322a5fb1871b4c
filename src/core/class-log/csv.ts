/** The class log as a file for a spreadsheet. */
import { dateParts } from '../text/date.ts';
import type { Count } from '../room-quiz/votes.ts';
import type { ClassLog, Session } from './log.ts';

/** Tells a spreadsheet that the text is UTF-8; without it Vietnamese letters come out wrong. */
const BOM = '\uFEFF';
/** What makes a spreadsheet take a field for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One row a session; one more for each question in which hands were counted. `head` names the columns. */
export function logCsv({ sessions }: ClassLog, head: readonly string[]): string {
  const rows = sessions.flatMap((session) => {
    const lessons = session.lessons.map(({ title }) => title).join('; ');
    const own = [isoDay(session), session.place, String(session.heads), lessons];
    const rounds = session.rounds.map(({ question, first, now }) => [question, handsText(first), handsText(now)]);
    return [[...own, '', '', ''], ...rounds.map((round) => [...own, ...round])];
  });
  return BOM + [head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** A field as CSV has it; one that would be run as a formula gets an apostrophe in front. */
export function csvField(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** "A: 3; B: 12"; a choice that was not counted is left out. */
export function handsText(count: Count | undefined): string {
  return (count ?? [])
    .flatMap((hands, index) =>
      hands === undefined ? [] : [`${String.fromCharCode('A'.charCodeAt(0) + index)}: ${hands}`],
    )
    .join('; ');
}

function isoDay({ day }: Session): string {
  const { year, month, day: date } = dateParts(day);
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
