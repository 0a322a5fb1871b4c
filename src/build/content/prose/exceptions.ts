import type { ContentFiles } from '../files.ts';
import type { Problem } from '../problem.ts';

/** A rule about words that an author set aside for one passage, written just before it with the reason. */
export interface Exception {
  readonly file: string;
  /** Where it is written. */
  readonly line: number;
  /** Lines of the passage it is for: its own line, or the next line that holds anything else. */
  readonly covers: readonly number[];
  readonly rule: string;
  readonly reason: string;
}

// In MDX: {/* cho phép: viet-tat – lý do */}   In YAML: # cho phép: viet-tat – lý do
const EXCEPTION = /(?:\{\/\*|#)\s*cho phép:\s*([^\s–—-]+(?:-[^\s–—-]+)*)\s*(?:[–—-]\s*(.*?))?\s*(?:\*\/\}|$)/u;

/** All exceptions of the content, in reading order. */
export function exceptionsIn(files: ContentFiles): Exception[] {
  return [...files].flatMap(([file, text]) =>
    /\.(mdx|yaml)$/.test(file) ? exceptionsOf(file, text.split(/\r?\n/)) : [],
  );
}

function exceptionsOf(file: string, lines: readonly string[]): Exception[] {
  return lines.flatMap((text, index) => {
    const [whole, rule = '', reason = ''] = EXCEPTION.exec(text) ?? [];
    if (whole === undefined) return [];
    const isAlone = text.replace(whole, '').trim() === '';
    const next = lines.findIndex((line, later) => later > index && line.trim() !== '' && !EXCEPTION.test(line));
    return [{ file, line: index + 1, covers: isAlone ? [next + 1] : [index + 1], rule, reason }];
  });
}

/** Leaves out the problems that an exception covers, and adds a problem for each exception without use or reason. */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  rules: readonly string[],
): Problem[] {
  const isCovered = (problem: Problem, { file, covers, rule, reason }: Exception) =>
    reason !== '' && problem.rule === rule && problem.file === file && covers.includes(problem.line);
  const left = problems.filter((problem) => !exceptions.some((exception) => isCovered(problem, exception)));
  return [
    ...left,
    ...exceptions.flatMap((exception) =>
      faultOf(
        exception,
        rules,
        problems.some((problem) => isCovered(problem, exception)),
      ),
    ),
  ];
}

function faultOf({ file, line, rule, reason }: Exception, rules: readonly string[], isUsed: boolean): Problem[] {
  if (!rules.includes(rule))
    return [
      { file, line, text: `"cho phép: ${rule}" không phải tên một quy tắc. Hãy viết một trong: ${rules.join(', ')}.` },
    ];
  if (reason === '')
    return [{ file, line, text: `"cho phép: ${rule}" chưa có lý do. Hãy viết: cho phép: ${rule} – vì sao.` }];
  return isUsed ? [] : [{ file, line, text: `"cho phép: ${rule}" không còn cần. Hãy xóa dòng này.` }];
}
