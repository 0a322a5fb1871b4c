import { loadContent, type Content } from './content.ts';
import { isForeign } from './encoding.ts';
import { readContentFiles, type ContentFiles } from './files.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { checkDates } from './rules/dates.ts';
import { checkFacts } from './rules/facts.ts';
import { checkIds } from './rules/ids.ts';
import { checkPaths } from './rules/paths.ts';
import { checkParts } from './rules/parts.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkPractice } from './rules/practice.ts';
import { checkProgrammes } from './rules/programmes.ts';
import { checkProse } from './rules/prose.ts';
import { checkQuiz } from './rules/quiz.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTextPages } from './rules/text-pages.ts';
import { checkWholeFiles } from './rules/whole-files.ts';

/** What is checked, and against which day. */
export interface CheckOptions {
  /** The project's folder; its `content/` is read. */
  readonly root: string;
  /** `YYYY-MM-DD`; undefined leaves out what only age makes wrong, so that a build never fails by waiting. */
  readonly today: string | undefined;
}

/** Everything an author must put right in `content/`, in reading order; empty when all is well. Never throws for what an author wrote. */
export async function checkContent({ root, today }: CheckOptions): Promise<Problem[]> {
  return problemsOf(await loadContent(readContentFiles(root)), today);
}

/** The same for files already read; the tests' way in. */
export async function checkFiles(files: ContentFiles, today?: string): Promise<Problem[]> {
  return problemsOf(await loadContent(files), today);
}

const rules = [
  ...[checkIds, checkPaths, checkProgrammes, checkStructure, checkParts, checkPictures],
  ...[checkQuiz, checkPractice, checkFacts, checkPlaceholders, checkTextPages, checkProse],
];

/** What the loaded content breaks, in reading order. */
export function problemsOf(content: Content, today: string | undefined): Problem[] {
  const foreign = new Set([...content.files].flatMap(([file, text]) => (isForeign(text) ? [file] : [])));
  const read = [
    ...content.problems,
    ...rules.flatMap((rule) => rule(content)),
    ...(today === undefined ? [] : checkDates(content, today)),
  ].filter(({ file }) => !foreign.has(file));
  return inReadingOrder([...read, ...checkWholeFiles(content)]);
}
