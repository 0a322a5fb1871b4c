/** One thing an author must put right. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Vietnamese: what is wrong with the value shown, then what to write. */
  readonly text: string;
  /** Set for rules about words: the name an author may write in an exception ("cho phép: …"). */
  readonly rule?: string;
}

/** The line an author reads: `file:line: what is wrong. What to write.` */
export function formatProblem({ file, line, text, rule }: Problem): string {
  return `${file}:${line}: ${text}${rule === undefined ? '' : ` [${rule}]`}`;
}

/** Problems by file, then line, each sentence once. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.text, b.text));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
