import { z } from 'astro/zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One entry of `content/accessibility.json`, which `npm run record:accessibility` writes: what a run of the tests found. */
export const accessibilityRunSchema = z.strictObject({
  id: z.literal('pages'),
  day,
  /** Pages that were looked at, and how many the site had then. */
  pages: z.int().positive(),
  of: z.int().positive(),
  /** Paths of those in which something was found. */
  faulty: z.array(z.string()),
  tools: z.array(z.strictObject({ name: z.string(), version: z.string() })).min(1),
});

/** One entry of `content/measured.json`: the last run of another test that judges access, written by that run (tests/support/measured.ts). */
export const measuredRunSchema = z.strictObject({
  id: z.enum(['walk', 'second-engine', 'orca', 'firefox', 'webkit']),
  day,
  /** What was looked at, and how many of it had no fault. */
  of: z.int().positive(),
  good: z.int().nonnegative(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
});
