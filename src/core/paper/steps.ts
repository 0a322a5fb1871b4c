/** The steps of a rendered lesson, for a card of one sheet: what to do, and the picture of it. */

/** One step. Both are HTML; a picture may be missing. */
export interface CardStep {
  readonly text: string;
  readonly picture: string;
}

/** The steps that stand together in one section, or the section's own picture where a lesson has no steps at all. */
export interface StepGroup {
  readonly section: string;
  readonly steps: readonly CardStep[];
}

/**
 * Reads the HTML that the parts in src/mdx make of a lesson. Titles of sections by id come from outside, since the page's headings
 * say more than the title. A lesson without `<Steps>` gives its sections with their first pictures.
 */
export function stepGroups(html: string, sections: readonly { id: string; title: string }[]): StepGroup[] {
  const bodies = sections.map(({ id, title }, index) => {
    const begin = html.indexOf(`data-section="${id}"`);
    const next = sections[index + 1];
    const end = next ? html.indexOf(`data-section="${next.id}"`) : html.length;
    return { title, body: html.slice(begin, end) };
  });
  const groups = bodies.flatMap(({ title, body }) => {
    const steps = [...body.matchAll(/<div class="steps flow">\s*<ol[^>]*>([\s\S]*?)<\/ol>/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) => stepOf(item)),
    );
    return steps.length > 0 ? [{ section: title, steps }] : [];
  });
  if (groups.length > 0) return groups;
  return bodies.map(({ title, body }) => ({ section: title, steps: [{ text: '', picture: pictureIn(body) }] }));
}

function stepOf(item: string): CardStep {
  const text = item
    .replaceAll(/<div class="picture">[\s\S]*?<\/div>/g, '')
    .replaceAll(/<\/p>\s*<p>/g, ' ')
    .replaceAll(/<\/?p>/g, '')
    .trim();
  return { text, picture: pictureIn(item) };
}

function pictureIn(html: string): string {
  return /<div class="picture">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
}
