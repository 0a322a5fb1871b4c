/** One part of a lesson: its stable id and the title a learner reads. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

const OPENING_TAG = /<Section\s+([^>]*)>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/**
 * The sections of a lesson in reading order, from the source of its MDX.
 * The content check guarantees that each `<Section>` has an id and a title in straight quotes.
 */
export function sectionsOf(mdxSource: string): Section[] {
  return [...mdxSource.matchAll(OPENING_TAG)].map(([, attributes = '']) => {
    const values = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]));
    return { id: values.get('id') ?? '', title: values.get('title') ?? '' };
  });
}
