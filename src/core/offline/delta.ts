/**
 * A page as its difference from another one, the base. Header, footer and styles are the same on every page, and the worker has
 * a page of its own (`/khong-mang/`): of a further lesson only the rest needs to come over the network.
 *
 * The form: the text of the page, in which `\u0001<start>,<length>\u0001` stands for a piece of the base.
 */
import { hashText } from '../text/hash.ts';

const MARK = '\u0001';
/** A copied piece begins at a tag: the places to compare are few, and hardly a piece is lost. */
const TAG = '<';
/** Characters by which pieces are looked up, and how many one must have: the place of a shorter one would cost what it saves. */
const START = 16;
const LEAST = 64;

const LESSON = /^nhom\/[^/]+\/[^/]+\/$/;

/** Whether the page at `path`, below the site's base, has such a file beside it: lessons have, and what else stands among them. */
export function hasDelta(path: string): boolean {
  return LESSON.test(path);
}

/**
 * The name of that file, which says which base it was made from: for another one, of another version or changed by its host, there is no
 * such file.
 */
export function deltaName(base: string): string {
  return `khac.${String(base.length)}-${hashText(base)}.txt`;
}

/**
 * The difference.
 * @throws when the page has the sign that stands for pieces; no HTML may.
 */
export function makeDelta(base: string, page: string): string {
  if (page.includes(MARK)) throw new Error('The page has a control character (U+0001), which HTML forbids: remove it.');
  const starts = new Map<string, number[]>();
  for (const start of tagsOf(base)) {
    const key = base.slice(start, start + START);
    starts.set(key, [...(starts.get(key) ?? []), start]);
  }
  let delta = '';
  let end = 0;
  for (const at of tagsOf(page)) {
    if (at < end) continue;
    const [start, length] = longest(base, starts.get(page.slice(at, at + START)) ?? [], page, at);
    if (length < LEAST) continue;
    delta += `${page.slice(end, at)}${MARK}${String(start)},${String(length)}${MARK}`;
    end = at + length;
  }
  return delta + page.slice(end);
}

/** The page again. */
export function applyDelta(base: string, delta: string): string {
  return delta
    .split(MARK)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const [start = 0, length = 0] = part.split(',').map(Number);
      return base.slice(start, start + length);
    })
    .join('');
}

function* tagsOf(html: string): Generator<number> {
  for (let at = html.indexOf(TAG); at >= 0; at = html.indexOf(TAG, at + 1)) yield at;
}

/** Where in the base the longest piece stands that the page has at `at`, and its length. */
function longest(base: string, starts: readonly number[], page: string, at: number): [start: number, length: number] {
  let best: [number, number] = [0, 0];
  for (const start of starts) {
    let length = 0;
    while (at + length < page.length && base[start + length] === page[at + length]) length += 1;
    if (length > best[1]) best = [start, length];
  }
  return best;
}
