import type { ZodType } from 'astro/zod';
import { authorSentence } from '../../schema/author-sentence.ts';
import type { ContentFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** One YAML file of a folder that holds one thing per file. */
export interface Entry<Data> {
  readonly file: string;
  /** The file's name without `.yaml`; equals `data.id` once the ids are checked. */
  readonly name: string;
  readonly source: YamlSource;
  /** Undefined when the file breaks its schema. */
  readonly data: Data | undefined;
}

/** The entries of `content/<folder>/`; what breaks the schema goes to `problems`. */
export function readEntries<Data>(
  files: ContentFiles,
  folder: string,
  schema: ZodType<Data>,
  problems: Problem[],
): Entry<Data>[] {
  const pattern = new RegExp(`^content/${folder}/([^/]+)\\.yaml$`);
  return [...files].flatMap(([file, text]) => {
    const name = pattern.exec(file)?.[1];
    if (name === undefined) return [];
    const source = readYaml(text);
    return [{ file, name, source, data: obey(schema, source, file, problems) }];
  });
}

/** The values as the schema returns them; every breach becomes a problem on its line. */
export function obey<Data>(
  schema: ZodType<Data>,
  source: YamlSource,
  file: string,
  problems: Problem[],
): Data | undefined {
  problems.push(...source.faults.map((fault) => ({ file, ...fault })));
  if (source.faults.length > 0) return undefined;
  const result = schema.safeParse(source.data, { error: authorSentence });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    problems.push({ file, line: source.lineOf([...issue.path, ...key]), text: issue.message });
  }
  return undefined;
}
