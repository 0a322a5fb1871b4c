import { audienceSchema, type AudienceData } from '../../schema/audience.ts';
import { factSchema, type FactData } from '../../schema/fact.ts';
import { programmeSchema, type ProgrammeData } from '../../schema/programme.ts';
import { practiceSchema } from '../../schema/practice.ts';
import type { Task } from '../../core/practice/shape.ts';
import { stringsSchema } from '../../schema/strings.ts';
import { isForeign } from './encoding.ts';
import { obey, readEntries, type Entry } from './entries.ts';
import type { ContentFiles } from './files.ts';
import { loadLessons, type Lesson } from './lessons.ts';
import type { Passage } from './passage.ts';
import type { Problem } from './problem.ts';
import { loadTextPages, readGlossary, type TextPage } from './text-pages.ts';
import { passagesOf } from './values.ts';
import { readYaml } from './yaml-source.ts';

/** All content, read and parsed; what could not be read is listed in `problems`. */
export interface Content {
  readonly files: ContentFiles;
  readonly lessons: readonly Lesson[];
  readonly audiences: readonly Entry<AudienceData>[];
  readonly facts: readonly Entry<FactData>[];
  readonly practices: readonly Entry<Task>[];
  readonly programmes: readonly Entry<ProgrammeData>[];
  readonly pages: readonly TextPage[];
  /** Every piece of words a person meets. */
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/** Parses the files and holds each against its schema. Never throws for what an author wrote. */
export async function loadContent(found: ContentFiles): Promise<Content> {
  // What is no UTF-8 is told of by the rules for whole files; read as if it were, it would be noise.
  const files = new Map([...found].map(([file, text]) => [file, isForeign(text) ? '' : text]));
  const problems: Problem[] = [];
  const audiences = readEntries(files, 'audiences', audienceSchema, problems);
  const facts = readEntries(files, 'facts', factSchema, problems);
  const practices = readEntries(files, 'practice', practiceSchema, problems);
  const programmes = readEntries(files, 'programmes', programmeSchema, problems);
  const lessons = await loadLessons(files, facts, problems);
  const pages = loadTextPages(files, problems);
  const passages = [
    ...[...lessons, ...pages].flatMap((part) => part.passages),
    ...[...audiences, ...facts, ...practices, ...programmes].flatMap((entry) =>
      passagesOf(entry.source, entry.file, entry.file.split('/')[1] ?? ''),
    ),
    ...readGlossary(files, problems),
    ...readStrings(files, problems),
    ...wordsInPictures(files),
  ];
  return { files: found, lessons, audiences, facts, practices, programmes, pages, passages, problems };
}

/** JSON is YAML, so that its lines can be named as well. */
function readStrings(files: ContentFiles, problems: Problem[]): Passage[] {
  return [...files].flatMap(([file, text]) => {
    if (!/^content\/strings\/vi\/[^/]+\.json$/.test(file)) return [];
    const source = readYaml(text);
    obey(stringsSchema, source, file, problems);
    return passagesOf(source, file, 'strings');
  });
}

/** Words drawn in a picture are read like any others. */
function wordsInPictures(files: ContentFiles): Passage[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.svg')) return [];
    return [...text.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)</g)].map((found): Passage => {
      const line = text.slice(0, found.index).split('\n').length;
      return { file, line, runs: [{ text: found[1] ?? '', kind: 'plain' }], kind: 'value', group: 'pictures' };
    });
  });
}
