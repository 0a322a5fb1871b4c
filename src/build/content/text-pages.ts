import { glossarySchema } from '../../schema/glossary.ts';
import { textPageSchema } from '../../schema/text-page.ts';
import { z } from 'astro/zod';
import { obey } from './entries.ts';
import type { ContentFiles } from './files.ts';
import { partsOf, type LessonParts } from './mdx-parts.ts';
import { readMdx } from './mdx-source.ts';
import type { Passage } from './passage.ts';
import type { Problem } from './problem.ts';
import { passagesOf } from './values.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** One file of `content/pages/`: help, about. */
export interface TextPage {
  readonly file: string;
  readonly name: string;
  readonly front: YamlSource;
  readonly data: z.infer<typeof textPageSchema> | undefined;
  /** Undefined when the body cannot be parsed. */
  readonly parts: LessonParts | undefined;
  readonly passages: readonly Passage[];
}

/** Reads the pages that are mostly text; what breaks their schema goes to `problems`. */
export function loadTextPages(files: ContentFiles, problems: Problem[]): TextPage[] {
  return [...files].flatMap(([file, text]) => {
    const name = /^content\/pages\/([^/]+)\.mdx$/.exec(file)?.[1];
    if (name === undefined) return [];
    const { front, tree, faults } = readMdx(text);
    problems.push(...faults.map((fault) => ({ file, ...fault })));
    const parts = tree && partsOf(tree, { file, group: 'pages', factText: () => undefined });
    const passages = [...passagesOf(front, file, 'pages'), ...(parts?.passages ?? [])];
    return [{ file, name, front, data: obey(textPageSchema, front, file, problems), parts, passages }];
  });
}

const GLOSSARY = 'content/glossary.yaml';

/** The meanings of the glossary's words; its English words stand apart from Vietnamese ones by `lang`. */
export function readGlossary(files: ContentFiles, problems: Problem[]): Passage[] {
  const text = files.get(GLOSSARY);
  if (text === undefined) return [];
  const source = readYaml(text);
  const words = obey(z.array(glossarySchema), source, GLOSSARY, problems) ?? [];
  return words.flatMap(({ term, lang, meaning }, index): Passage[] => {
    const passage = (key: string, words: string) => ({
      file: GLOSSARY,
      line: source.lineOf([index, key]),
      runs: [{ text: words, kind: lang === 'en' && key === 'term' ? ('foreign' as const) : ('plain' as const) }],
      kind: 'value' as const,
      group: 'glossary',
    });
    return [passage('term', term), passage('meaning', meaning)];
  });
}
