import { z } from 'astro/zod';
import { words } from '../../schema/fields.ts';
import { common, list, option, unknownId } from '../schema-parts.ts';

/** One item of the type `single-choice`, as an author writes it. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('single-choice'),
    options: list(option, 2, 6, 'options', 'lựa chọn'),
    answer: words('answer: tat-may'),
  })
  .superRefine((item, context) => {
    const message = unknownId('answer', item.answer, item.options);
    if (message) context.addIssue({ code: 'custom', path: ['answer'], message });
  });

/** An item with one right option. */
export type SingleChoice = z.infer<typeof schema>;
