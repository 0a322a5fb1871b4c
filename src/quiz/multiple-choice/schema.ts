import { z } from 'astro/zod';
import { common, ids, list, option, repeatedId, unknownId } from '../schema-parts.ts';

/** One item of the type `multiple-choice`, as an author writes it. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('multiple-choice'),
    options: list(option, 2, 6, 'options', 'lựa chọn'),
    answers: ids('answers', '[bi-mat, giuc-gap]').min(1, {
      error: '"answers" đang trống. Hãy viết mã của mọi lựa chọn đúng.',
    }),
  })
  .superRefine((item, context) => {
    item.answers.forEach((answer, index) => {
      const message = unknownId('answers', answer, item.options) ?? repeatedId('answers', item.answers, index);
      if (message) context.addIssue({ code: 'custom', path: ['answers', index], message });
    });
  });

/** An item with one or more right options. */
export type MultipleChoice = z.infer<typeof schema>;
