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

/** Minutes from which a lesson is long: it has a marked place to rest. */
const LONG = 8;

/** Minutes up to which a lesson fits into a break at work: unions plan 5 to 7 for it. */
const SHORT = 7;

/** Whether a lesson can be learned in a break at work ("giờ giải lao số"). */
export function fitsABreak(minutes: number): boolean {
  return minutes <= SHORT;
}

/** The section behind which a long lesson has its place to rest: the middle one; undefined in a short lesson. */
export function restAfter(sections: readonly Section[], minutes: number): string | undefined {
  return minutes >= LONG ? sections[Math.ceil(sections.length / 2) - 1]?.id : undefined;
}
