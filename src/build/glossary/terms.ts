import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { formsOf, type Term } from '../../core/glossary/find-terms.ts';
import { glossarySchema } from '../../schema/glossary.ts';

/** The words of content/glossary.yaml under `root`, with their forms in lessons. */
export function loadTerms(root: string): readonly Term[] {
  const words = z.array(glossarySchema).parse(parse(readFileSync(join(root, 'content', 'glossary.yaml'), 'utf8')));
  return words.map(({ id, term, forms }) => ({ id, forms: formsOf(term, forms) }));
}
