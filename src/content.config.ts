/** Joins the folders of content/ to their schemas; what the content must hold is said in src/schema and src/quiz. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { quizLoader } from './build/content/quiz-loader.ts';
import { accessibilityRunSchema, measuredRunSchema } from './schema/accessibility.ts';
import { audienceSchema } from './schema/audience.ts';
import { factSchema } from './schema/fact.ts';
import { glossarySchema } from './schema/glossary.ts';
import { lessonSchema } from './schema/lesson.ts';
import { practiceSchema } from './schema/practice.ts';
import { programmeSchema } from './schema/programme.ts';
import { textPageSchema } from './schema/text-page.ts';

const folderOf = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

/** What pages ask for by `getCollection`. */
export const collections = {
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: ['*/vi.mdx', '!_*/**'], generateId: folderOf }),
    schema: lessonSchema,
  }),
  quizzes: defineCollection({ loader: quizLoader() }),
  audiences: defineCollection({
    loader: glob({ base: './content/audiences', pattern: '*.yaml' }),
    schema: audienceSchema,
  }),
  facts: defineCollection({ loader: glob({ base: './content/facts', pattern: '*.yaml' }), schema: factSchema }),
  practice: defineCollection({
    loader: glob({ base: './content/practice', pattern: '*.yaml' }),
    schema: practiceSchema,
  }),
  programmes: defineCollection({
    loader: glob({ base: './content/programmes', pattern: '*.yaml' }),
    schema: programmeSchema,
  }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: textPageSchema }),
  accessibility: defineCollection({
    loader: file('content/accessibility.json'),
    schema: accessibilityRunSchema,
  }),
  measured: defineCollection({ loader: file('content/measured.json'), schema: measuredRunSchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossarySchema }),
};
