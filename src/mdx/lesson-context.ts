import type { Section } from '../core/course/sections.ts';
import type { BaseItem } from '../quiz/contract.ts';
import type { Task } from '../core/practice/shape.ts';

/** What the page of a lesson hands to the parts an author writes in it, through `Astro.locals.lesson`. */
export interface LessonContext {
  readonly lessonId: string;
  readonly audience: { readonly id: string; readonly you: string };
  readonly sections: readonly Section[];
  /** The section behind which a long lesson has its place to rest. */
  readonly restAfter: string | undefined;
  /** Quiz items by id, as the item type's schema returned them. */
  readonly items: ReadonlyMap<string, BaseItem>;
  /** Tasks of the practice phone by id. */
  readonly practices: ReadonlyMap<string, Task>;
  /** Facts by id. */
  readonly facts: ReadonlyMap<string, { readonly statement: string; readonly value?: string | undefined }>;
  /** SVG source by file name. */
  readonly pictures: ReadonlyMap<string, string>;
}
