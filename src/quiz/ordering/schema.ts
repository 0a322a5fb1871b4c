import { z } from 'astro/zod';
import { common, list, option } from '../schema-parts.ts';

/** One item of the type `ordering`, as an author writes it: the options stand in the right order, the page shuffles them. */
export const schema = z.strictObject({
  ...common,
  type: z.literal('ordering'),
  options: list(option, 3, 7, 'options', 'bước'),
});

/** An item whose options, as written, are in the right order. */
export type Ordering = z.infer<typeof schema>;
