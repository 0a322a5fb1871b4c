/** What a result shows. */

/** A page as the search engine stores it. `excerpt` is text with `<mark>` around what was found, "<" written as `&lt;`. */
export interface StoredPage {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  /** In whose paths a lesson stands; none for other pages. */
  readonly audiences: readonly string[];
}

/** A result to show: plain text only, with the found words told apart. */
export interface Result {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A run of text; `isHit` = it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * Makes the result for a learner who searches in the lessons of one audience (undefined = all): a shared lesson then opens
 * in that audience's path, else in the path where the learner was last, if it stands there.
 */
export function resultOf(page: StoredPage, asked: string | undefined, own?: string): Result {
  const audience = asked ?? page.audiences.find((one) => one === own);
  const url = audience === undefined ? page.url : page.url.replace(/(\/nhom\/)[^/]+(?=\/[^/]+\/)/, `$1${audience}`);
  return { url, title: page.title, excerpt: partsOf(page.excerpt) };
}

/** The parts of an excerpt as text; neighbouring hits become one ("mật khẩu", not "mật" and "khẩu"). */
export function partsOf(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .replace(/<\/mark>(\s+)<mark>/g, '$1')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: plain(text), isHit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function plain(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
