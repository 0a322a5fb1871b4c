import type { LessonContext } from './mdx/lesson-context.ts';

declare global {
  namespace App {
    /** What the page of a lesson hands to the parts an author writes in it. */
    interface Locals {
      lesson: LessonContext;
    }
  }

  /** The boot script as pages carry it; astro.config.mjs puts it here. */
  const __BOOT__: string;
}
