/**
 * What the items and tasks of a lesson wake up with stands beside each of them when Astro has written the page. A learner who
 * reads needs none of it, so it moves into one file a lesson, `/tep/bai/<hash>.json`: fetched when the first item comes near,
 * kept by browsers for ever, and the same for every audience whose items read the same.
 */
import { createHash } from 'node:crypto';

/** Where those files are, below the base. */
export const DATA_FOLDER = 'tep/bai';

const LESSON = '<body data-page="lesson"';
const DATA = /<script type="application\/json" data-(?:item|task)-data>([\s\S]*?)<\/script>/g;

/** A page without its data, and the file that the data is in: by the id of each item and task. */
export interface Lightened {
  readonly html: string;
  readonly file?: { readonly name: string; readonly content: string };
}

/**
 * Takes the data out of a lesson's page; any other page stays as it is.
 * @throws when an item and a task of the lesson have the same id.
 */
export function takeData(html: string): Lightened {
  if (!html.includes(LESSON)) return { html };
  const data = new Map<string, unknown>();
  for (const [, text = ''] of html.matchAll(DATA)) {
    const one = JSON.parse(text) as { readonly id: string };
    if (data.has(one.id)) throw new Error(`Two items or tasks of one lesson are called "${one.id}".`);
    data.set(one.id, one);
  }
  if (data.size === 0) return { html };
  const content = JSON.stringify(Object.fromEntries(data));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const light = html.replaceAll(DATA, '').replace(LESSON, `${LESSON} data-items="${hash}"`);
  return { html: light, file: { name: `${hash}.json`, content } };
}

/** The file with a page's data, below the site's folder; undefined when it has none. */
export function dataFileOf(html: string): string | undefined {
  const [, hash] = /<body [^>]*\bdata-items="([0-9a-f]+)"/.exec(html) ?? [];
  return hash && `${DATA_FOLDER}/${hash}.json`;
}
