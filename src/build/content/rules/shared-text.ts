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
  const all = lessons.map(wordsOf);
  const places = new Map<string, { lesson: number; at: number }[]>();
  return all.flatMap((words, lesson) => {
    const problems = problemsOf(words, all, places);
    for (const [at, run] of runsOf(words)) {
      const seen = places.get(run);
      if (seen === undefined) places.set(run, [{ lesson, at }]);
      else if (seen.at(-1)?.lesson !== lesson) seen.push({ lesson, at });
    }
    return problems;
  });
}

function wordsOf({ passages }: Pick<Lesson, 'passages'>): Word[] {
  return passages.flatMap((passage) =>
    [
      ...textOf(passage)
        .toLocaleLowerCase('vi')
        .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
    ].map(([text]) => ({
      text,
      file: passage.file,
      line: passage.line,
    })),
  );
}

function runsOf(words: readonly Word[]): [at: number, run: string][] {
  return words.slice(RUN - 1).map((_, at) => {
    const run = words.slice(at, at + RUN).map(({ text }) => text);
    return [at, run.join(' ')];
  });
}

function problemsOf(
  words: readonly Word[],
  all: readonly (readonly Word[])[],
  places: ReadonlyMap<string, readonly { lesson: number; at: number }[]>,
): Problem[] {
  const found = runsOf(words).flatMap(([at, run]) =>
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
