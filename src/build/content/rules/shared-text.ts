import type { Lesson } from '../lessons.ts';
import { textOf } from '../passage.ts';
import type { Problem } from '../problem.ts';
import { groupRules } from '../prose/rules.ts';

/** Fewer tiếng in a row than this are turns of phrase that any two lessons may have in common. */
const RUN = 12;

/** What two lessons may share in such runs, in tiếng: a paragraph. The stories are longer, the other paragraphs shorter. */
const MOST_SHARED = 40;

/** One tiếng of a lesson without its capitals and punctuation, and where it stands. */
interface Word {
  readonly text: string;
  /** The same for the same text. */
  readonly number: number;
  readonly file: string;
  readonly line: number;
}

/** Words in a row that stand in an earlier lesson too. */
interface SharedRun {
  readonly words: readonly Word[];
  readonly other: Word;
}

/**
 * Two lessons share no more than a paragraph: everything that an author wrote in them is compared (facts are meant to be
 * shared), whole runs of the same words, also across the ends of paragraphs. A pair with more is told of run by run.
 */
export function checkSharedText({ lessons }: { readonly lessons: readonly Pick<Lesson, 'passages'>[] }): Problem[] {
  const vocabulary = new Map<string, Pick<Word, 'text' | 'number'>>();
  const all = lessons.map((lesson) => wordsOf(lesson, vocabulary));
  const repeated = repeatedNumbers(all);
  const places = new Map<string, { lesson: number; at: number }[]>();
  return all.flatMap((words, lesson) => {
    const runs = runsOf(words, repeated);
    const problems = problemsOf(words, runs, all, places);
    for (const [at, run] of runs) {
      const seen = places.get(run);
      if (seen === undefined) places.set(run, [{ lesson, at }]);
      else if (seen.at(-1)?.lesson !== lesson) seen.push({ lesson, at });
    }
    return problems;
  });
}

/** The words of a lesson; each text is kept once in `vocabulary`, for thousands of lessons say the same few thousand. */
function wordsOf(
  { passages }: Pick<Lesson, 'passages'>,
  vocabulary: Map<string, Pick<Word, 'text' | 'number'>>,
): Word[] {
  return passages.flatMap((passage) =>
    [
      ...textOf(passage)
        .toLocaleLowerCase('vi')
        .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
    ].map(([text]) => {
      const known = vocabulary.get(text) ?? { text, number: vocabulary.size + 1 };
      vocabulary.set(known.text, known);
      return { ...known, file: passage.file, line: passage.line };
    }),
  );
}

/** Spreads the numbers of words over 32 bits: any large odd number will do. */
const SPREAD = 0x9e3779b1;

/** A number for the run that begins at each word; different runs have the same one once in four thousand million times. */
function numbersOf(words: readonly Word[]): Int32Array {
  return Int32Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => {
    let number = 0;
    for (let next = at; next < at + RUN; next += 1)
      number = (Math.imul(number, SPREAD) + (words[next]?.number ?? 0)) | 0;
    return number;
  });
}

/**
 * The numbers of runs that come more than once. Most runs of a course come once: to keep millions of them as text, only to see that, would
 * take gigabytes with 3,000 lessons.
 */
function repeatedNumbers(all: readonly (readonly Word[])[]): ReadonlySet<number> {
  const each = all.map(numbersOf);
  const numbers = new Int32Array(each.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const own of each) {
    numbers.set(own, end);
    end += own.length;
  }
  numbers.sort();
  return new Set(numbers.filter((number, index) => number === numbers[index - 1]));
}

/** The runs of a lesson that may stand in another one too, with the place of their first word. */
function runsOf(words: readonly Word[], repeated: ReadonlySet<number>): [at: number, run: string][] {
  return [...numbersOf(words)].flatMap((number, at): [number, string][] => {
    if (!repeated.has(number)) return [];
    const run = words.slice(at, at + RUN).map(({ text }) => text);
    return [[at, run.join(' ')]];
  });
}

function problemsOf(
  words: readonly Word[],
  ownRuns: readonly (readonly [at: number, run: string])[],
  all: readonly (readonly Word[])[],
  places: ReadonlyMap<string, readonly { lesson: number; at: number }[]>,
): Problem[] {
  const found = ownRuns.flatMap(([at, run]) =>
    (places.get(run) ?? []).map((place) => ({ at, lesson: place.lesson, other: all[place.lesson]?.[place.at] })),
  );
  return Object.values(Object.groupBy(found, ({ lesson }) => lesson)).flatMap((starts = []) => {
    const runs = joined(words, starts);
    const shared = runs.reduce((sum, run) => sum + run.words.length, 0);
    return shared <= MOST_SHARED ? [] : runs.flatMap((run) => sentenceOn(run, shared));
  });
}

/** Runs that overlap, or follow one another, as one. */
function joined(
  words: readonly Word[],
  starts: readonly { readonly at: number; readonly other: Word | undefined }[],
): SharedRun[] {
  const spans: { from: number; to: number; other: Word }[] = [];
  for (const { at, other } of starts) {
    const last = spans.at(-1);
    if (last && at <= last.to) last.to = at + RUN;
    else if (other) spans.push({ from: at, to: at + RUN, other });
  }
  return spans.map(({ from, to, other }) => ({ words: words.slice(from, to), other }));
}

function sentenceOn({ words, other }: SharedRun, shared: number): Problem[] {
  const [first] = words;
  if (!first) return [];
  const shown = words.slice(0, RUN).map(({ text }) => text);
  return [
    {
      file: first.file,
      line: first.line,
      text: `"${shown.join(' ')}…": ${words.length} tiếng liền nhau giống hệt ${other.file}:${other.line}. Hai bài chung nhau ${shared} tiếng, chỉ được ${MOST_SHARED}. Hãy kể lại bằng lời khác, hoặc bỏ đi và nhắc người học xem bài kia.`,
      rule: groupRules.sharedText,
    },
  ];
}
