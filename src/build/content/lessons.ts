import { lessonSchema, type LessonData } from '../../schema/lesson.ts';
import type { BaseItem } from '../../quiz/contract.ts';
import { readItems } from '../../quiz/read-items.ts';
import { obey, type Entry } from './entries.ts';
import { meantPath } from './file-names.ts';
import type { ContentFiles } from './files.ts';
import type { FactData } from '../../schema/fact.ts';
import { partsOf, type LessonParts } from './mdx-parts.ts';
import { readMdx, type MdxSource } from './mdx-source.ts';
import type { Passage } from './passage.ts';
import type { Problem } from './problem.ts';
import { passagesOf } from './values.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A lesson folder, read. */
export interface Lesson {
  /** The folder's name. */
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly quizFile: string;
  readonly front: YamlSource;
  /** Undefined when the frontmatter breaks its schema. */
  readonly data: LessonData | undefined;
  /** Undefined when the body cannot be parsed. */
  readonly parts: LessonParts | undefined;
  readonly quiz: YamlSource;
  /** Undefined when an item breaks its schema, so that later rules do not repeat what is already said. */
  readonly items: readonly BaseItem[] | undefined;
  /** Ids of all items, also of wrong ones. */
  readonly itemIds: readonly string[];
  /** File names in `images/`. */
  readonly pictures: readonly string[];
  readonly passages: readonly Passage[];
}

/** Reads every folder of `content/lessons/`; what breaks a schema goes to `problems`. */
export async function loadLessons(
  files: ContentFiles,
  facts: readonly Entry<FactData>[],
  problems: Problem[],
): Promise<Lesson[]> {
  // Grouped once: a lesson that looked through the files of all lessons for its own would make 3,000 lessons slow.
  const byLesson = Map.groupBy(files.keys(), (file) => /^content\/lessons\/([^/]+)\//.exec(file)?.[1] ?? '');
  byLesson.delete('');
  return Promise.all([...byLesson].map(([id, own]) => loadLesson(id, own, { files, facts, problems })));
}

/** What all lessons are read with. */
interface Reading {
  readonly files: ContentFiles;
  readonly facts: readonly Entry<FactData>[];
  readonly problems: Problem[];
}

async function loadLesson(id: string, own: readonly string[], { files, facts, problems }: Reading): Promise<Lesson> {
  const folder = `content/lessons/${id}`;
  const file = `${folder}/vi.mdx`;
  const quizFile = `${folder}/quiz.yaml`;
  const text = textOrComplain(file, files, problems);
  const { front, tree, faults } = text === undefined ? nothing : readMdx(text);
  problems.push(...faults.map((fault) => ({ file, ...fault })));
  const data = text === undefined ? undefined : obey(lessonSchema, front, file, problems);
  const factText = (fact: string, show: string) => {
    const found = facts.find((entry) => entry.name === fact)?.data;
    return show === 'value' ? found?.value : found?.statement;
  };
  const parts = tree && partsOf(tree, { file, group: id, factText });
  const quizText = textOrComplain(quizFile, files, problems);
  const quiz = readYaml(quizText ?? '');
  const items = quizText === undefined ? undefined : await obeyItems(quiz, quizFile, problems);
  const passages = [...passagesOf(front, file, id), ...(parts?.passages ?? []), ...passagesOf(quiz, quizFile, id)];
  const pictures = own.flatMap((path) => (path.startsWith(`${folder}/images/`) ? [path.slice(folder.length + 8)] : []));
  return { id, folder, file, quizFile, front, data, parts, quiz, items, itemIds: idsIn(quiz.data), pictures, passages };
}

const nothing: MdxSource = { front: { data: undefined, faults: [], lineOf: () => 1 }, tree: undefined, faults: [] };

function textOrComplain(file: string, files: ContentFiles, problems: Problem[]): string | undefined {
  const text = files.get(file);
  // A file under a name like the right one is told of under that name.
  if (text === undefined && ![...files.keys()].some((other) => meantPath(other) === file))
    problems.push({ file, line: 1, text: 'thiếu tệp này. Hãy chép nó từ content/lessons/_template.' });
  return text;
}

async function obeyItems(
  quiz: YamlSource,
  file: string,
  problems: Problem[],
): Promise<readonly BaseItem[] | undefined> {
  problems.push(...quiz.faults.map((fault) => ({ file, ...fault })));
  if (quiz.faults.length > 0) return undefined;
  const { items, faults } = await readItems(quiz.data);
  problems.push(...faults.map(({ path, text }) => ({ file, line: quiz.lineOf(path), text })));
  return faults.length > 0 ? undefined : items;
}

function idsIn(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
