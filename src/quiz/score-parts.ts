import type { Option, Remark, Solution, Verdict } from './contract.ts';

/**
 * The verdict for counted points: right when nothing is wrong or missed, wrong when there is no point, else partly right.
 * A remark marked wrong keeps an answer from being called right even with all points (every box ticked).
 */
export function verdictOf(points: number, max: number, feedback: readonly Remark[], missed = 0): Verdict {
  const isFull = points >= max && missed === 0 && feedback.every((remark) => remark.mark !== 'wrong');
  return { status: isFull ? 'right' : points > 0 ? 'partly' : 'wrong', points, max, feedback, missed };
}

/** The option with this id. @throws when there is none, which the schema or `repairAnswer` should have seen. */
export function optionOf<T extends { readonly id: string }>(options: readonly T[], id: string): T {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`There is no option "${id}".`);
  return option;
}

/** The words of things to pick, in their order. */
export function textsOf(options: readonly { readonly text: string }[]): readonly string[] {
  return options.map(({ text }) => text);
}

/** What is said about an option that was picked. */
export function remarkOn({ text, why }: Pick<Option, 'text' | 'why'>, isRight?: boolean): Remark & { about: string } {
  return isRight === undefined ? { about: text, why } : { about: text, mark: isRight ? 'right' : 'wrong', why };
}

/** One row of an item whose rows each get one of the same choices. */
export interface Row extends Option {
  /** Id of the right choice. */
  readonly answer: string;
}

type Choice = Pick<Option, 'id' | 'text'>;

/** One point for each row with its right choice; feedback is about the rows that have another one, `missed` counts the empty ones. */
export function scoreRows(
  rows: readonly Row[],
  choices: readonly Choice[],
  answer: Readonly<Record<string, string>>,
): Verdict {
  const filled = rows.filter((row) => answer[row.id] !== undefined);
  const wrong = filled.filter((row) => answer[row.id] !== row.answer);
  const feedback = wrong.map((row) =>
    remarkOn({ text: pairText(row, optionOf(choices, answer[row.id] ?? '')), why: row.why }, false),
  );
  return verdictOf(filled.length - wrong.length, rows.length, feedback, rows.length - filled.length);
}

/** The stored choices of the rows that are still there, where the choice is still there too. */
export function repairRows(
  rows: readonly Row[],
  choices: readonly Choice[],
  answer: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const kept = rows.flatMap(({ id }) => {
    const choice = choices.find((candidate) => candidate.id === answer[id]);
    return Object.hasOwn(answer, id) && choice ? [[id, choice.id] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Each row beside its right choice, in words, and the reason of each row. */
export function solutionOfRows(rows: readonly Row[], choices: readonly Choice[]): Solution {
  return {
    answer: rows.map((row) => pairText(row, optionOf(choices, row.answer))),
    ordered: false,
    remarks: rows.map((row) => remarkOn(row)),
  };
}

function pairText(row: Choice, choice: Choice): string {
  return `${row.text}: ${choice.text}`;
}

/** True for a list of strings, the shape of many stored answers. */
export function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** True for a record of strings, the shape of stored answers with one part per row. */
export function isStringRecord(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === 'string')
  );
}
