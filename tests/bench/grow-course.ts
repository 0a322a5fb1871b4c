/** Makes a course larger for the bench of the build: lessons that are no copies of one another, as far as the build can tell. */
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMFORTABLE, countTieng, sentencesOf } from '../../src/build/content/prose/sentences.ts';

/** Lessons of one made-up module; a module has a page for its test. */
const MODULE = 10;

/** A paragraph or list entry of plain words; whatever the author marked, or wrote an exception for, stays. */
const PLAIN = /^( *(?:\d+\.|-) )?([\p{Lu}][^<>{}*[\]"“”‘’:]*[.!?])$/u;

/**
 * Adds lessons to the content under `dir` until it has `count`: the real ones in turn with an id and a title of their own (five digits:
 * the content check knows 113 and 114), in new modules of the paths that have the real one, their sentences from other lessons.
 */
export function growCourse(dir: string, count: number): void {
  const lessons = join(dir, 'content', 'lessons');
  const ids = readdirSync(lessons).filter((id) => !id.startsWith('_'));
  const bodies = new Map(ids.map((id) => [id, readFileSync(join(lessons, id, 'vi.mdx'), 'utf8')]));
  const sentences = sentencesByLength([...bodies.values()]);
  const copies = Array.from({ length: Math.max(0, count - ids.length) }, (_, index) => {
    const id = ids[index % ids.length] ?? '';
    const copy = `${id}-${index + 1}`;
    cpSync(join(lessons, id), join(lessons, copy), { recursive: true });
    rmSync(join(lessons, copy, 'audio'), { recursive: true, force: true });
    const text = (bodies.get(id) ?? '')
      .replace(`id: ${id}`, `id: ${copy}`)
      .replace(/^code: .*$/m, `code: C${index + 1000}`)
      .replace(/^title: "(.*)"$/m, `title: "$1, số ${index + 10_001}"`);
    writeFileSync(join(lessons, copy, 'vi.mdx'), retell(text, sentences, dice(index + 1)));
    return { id, copy };
  });
  for (const path of globSync('content/audiences/*.yaml', { cwd: dir })) {
    const text = `${readFileSync(join(dir, path), 'utf8').trimEnd()}\n`;
    const own = copies.filter(({ id }) => text.includes(`- ${id}\n`)).map(({ copy }) => `      - ${copy}\n`);
    const modules = Array.from({ length: Math.ceil(own.length / MODULE) }, (_, index) => {
      const lines = own.slice(index * MODULE, (index + 1) * MODULE).join('');
      return `  - id: them-${index + 1}\n    title: "Chặng thêm ${index + 10_001}"\n    lessons:\n${lines}`;
    });
    writeFileSync(join(dir, path), text + modules.join(''));
  }
}

/** The plain sentences of lessons by their length in tiếng: one for another of its length leaves every length as it was. */
export function sentencesByLength(lessons: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const all = lessons.flatMap((text) => plainLines(text).flatMap(({ words }) => sentencesOf(words)));
  return Map.groupBy(all.filter(isFree), countTieng);
}

/** The lesson with other sentences of the same length wherever it has plain ones; `roll` gives numbers from 0 up to 1. */
export function retell(text: string, sentences: ReadonlyMap<number, readonly string[]>, roll: () => number): string {
  const lines = text.split('\n');
  for (const { at, mark, words } of plainLines(text))
    lines[at] =
      mark +
      sentencesOf(words)
        .map((sentence) => {
          const alike = sentences.get(countTieng(sentence)) ?? [];
          return isFree(sentence) ? (alike[Math.floor(roll() * alike.length)] ?? sentence) : sentence;
        })
        .join(' ');
  return lines.join('\n');
}

/** What any lesson may say: no longer than one breath. */
function isFree(sentence: string): boolean {
  return countTieng(sentence) <= COMFORTABLE && /[.!?]$/.test(sentence);
}

/** The lines of plain words inside the sections. */
function plainLines(text: string): { at: number; mark: string; words: string }[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('<Section'));
  return lines.flatMap((line, at) => {
    const [, mark = '', words] = PLAIN.exec(line) ?? [];
    const before = lines.slice(0, at).findLast((other) => other.trim() !== '') ?? '';
    return words === undefined || at < from || before.includes('{/*') ? [] : [{ at, mark, words }];
  });
}

/** Numbers that look thrown, and are the same in every run (a linear congruential generator). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
