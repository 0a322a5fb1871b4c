/** The course as pages need it: collections joined, in order, with what depends on the audience resolved. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { canonicalPath, inOrder, lessonsOf } from '../core/course/paths.ts';
import { restAfter, sectionsOf, type Section } from '../core/course/sections.ts';
import type { LessonContext } from '../mdx/lesson-context.ts';

/** One kind of learner, as content/audiences has it. */
export type Audience = CollectionEntry<'audiences'>['data'];
/** The top of a lesson's MDX. */
export type LessonData = CollectionEntry<'lessons'>['data'];
/** A quiz item, as its type's schema gives it. */
export type Item = CollectionEntry<'quizzes'>['data']['items'][number];

/** A lesson with all that its pages show. */
export interface Lesson {
  readonly entry: CollectionEntry<'lessons'>;
  readonly data: LessonData;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** Items that the author did not place inside a section; they come at the end. */
  readonly practice: readonly Item[];
}

/** A lesson as one audience reads it. */
export interface LessonPage {
  readonly audience: Audience;
  readonly lesson: Lesson;
}

/**
 * Made once a build, whatever the number of pages that ask: thousands of pages that each join thousands of lessons are the
 * whole build. While an author writes (`npm run dev`) it is made anew each time.
 */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

/** All audiences in the order of the home page. */
export const audiences = once(async (): Promise<readonly Audience[]> =>
  inOrder((await getCollection('audiences')).map((entry) => entry.data)),
);

/** An evening as content/programmes has it. */
export type Programme = CollectionEntry<'programmes'>['data'];

/** All ready evenings in their order. */
export async function programmes(): Promise<Programme[]> {
  const all = (await getCollection('programmes')).map((entry) => entry.data);
  return all.sort((a, b) => a.order - b.order);
}

/** All written lessons by id. */
export const lessons = once(async (): Promise<ReadonlyMap<string, Lesson>> => {
  const entries = await getCollection('lessons');
  const joined = await Promise.all(entries.map(async (entry) => [entry.data.id, await joinItems(entry)] as const));
  return new Map(joined);
});

async function joinItems(entry: CollectionEntry<'lessons'>): Promise<Lesson> {
  const source = entry.body ?? '';
  const items = (await getEntry('quizzes', entry.data.id))?.data.items ?? [];
  const placed = new Set([...source.matchAll(/<Quiz\s+id="([^"]+)"/g)].map((match) => match[1]));
  const practice = items.filter((item) => !placed.has(item.id));
  return { entry, data: entry.data, sections: sectionsOf(source), items, practice };
}

/** Each lesson page of the site: one for each audience that lists the lesson. */
export async function lessonPages(): Promise<LessonPage[]> {
  const known = await lessons();
  return (await audiences()).flatMap((audience) =>
    lessonsOf(audience).map((id) => {
      const lesson = known.get(id);
      if (!lesson) throw new Error(`The path ${audience.id} lists the lesson ${id}, which does not exist.`);
      return { audience, lesson };
    }),
  );
}

/** Path of the page of a lesson for one audience. */
export function lessonPath(audienceId: string, lessonId: string): string {
  return `/nhom/${audienceId}/${lessonId}/`;
}

/** Path of the canonical page of a lesson. */
export function canonicalLessonPath(all: readonly Audience[], lessonId: string): string {
  return lessonPath(canonicalPath(all, lessonId)?.id ?? '', lessonId);
}

/** Path of the lite page of a lesson: no script, one file. */
export function litePath(lessonId: string): string {
  return `/lite/${lessonId}/`;
}

/** Each lesson once, with the audience whose page of it is the canonical one. */
const canonicalPages = once(async (): Promise<readonly LessonPage[]> => {
  const all = await audiences();
  const pages = await lessonPages();
  return pages.filter(({ audience, lesson }) => canonicalPath(all, lesson.data.id)?.id === audience.id);
});

/** The `getStaticPaths` of pages `[lesson].astro` that show each lesson once; their props are a LessonPage. */
export async function canonicalPaths(): Promise<{ params: { lesson: string }; props: LessonPage }[]> {
  return (await canonicalPages()).map((page) => ({ params: { lesson: page.lesson.data.id }, props: page }));
}

const pictureFiles = import.meta.glob<string>('../../content/lessons/*/images/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The drawings of each lesson, by file name. */
const pictures = once(() => {
  const found = Object.entries(pictureFiles).map(([file, source]) => {
    const [, lesson = '', name = ''] = /([^/]+)\/images\/([^/]+)$/.exec(file) ?? [];
    return { lesson, drawing: [name, source] as const };
  });
  const byLesson = Map.groupBy(found, ({ lesson }) => lesson);
  return Promise.resolve(
    new Map([...byLesson].map(([lesson, own]) => [lesson, new Map(own.map(({ drawing }) => drawing))])),
  );
});

/** What every lesson may show besides its own. */
const common = once(async () => ({
  facts: new Map((await getCollection('facts')).map(({ data }) => [data.id, data] as const)),
  practices: new Map((await getCollection('practice')).map(({ data }) => [data.id, data] as const)),
}));

/** What the parts inside the lesson's MDX may look up. */
export async function lessonContext(lesson: Lesson, audience: Audience): Promise<LessonContext> {
  return {
    lessonId: lesson.data.id,
    audience: { id: audience.id, you: audience.you },
    sections: lesson.sections,
    restAfter: restAfter(lesson.sections, lesson.data.minutes),
    items: new Map(lesson.items.map((item) => [item.id, item])),
    ...(await common()),
    pictures: (await pictures()).get(lesson.data.id) ?? new Map(),
  };
}
