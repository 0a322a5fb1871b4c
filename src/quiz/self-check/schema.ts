import { z } from 'astro/zod';
import { common, list, option } from '../schema-parts.ts';
import { helperId } from './score.ts';

/** One item of the type `self-check`: steps of a task that the learner does on their own phone. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('self-check'),
    steps: list(option, 2, 8, 'steps', 'bước'),
    helper: z
      .boolean({ error: '"helper" chỉ có thể là true hoặc false. Hãy viết helper: true khi cần người kèm xác nhận.' })
      .optional(),
  })
  .superRefine((item, context) => {
    item.steps.forEach(({ id }, index) => {
      if (id !== helperId) return;
      context.addIssue({
        code: 'custom',
        path: ['steps', index, 'id'],
        message: `mã "${helperId}" dành cho ô của người kèm. Hãy đặt mã khác.`,
      });
    });
  });

/** A list of steps to tick off. */
export type SelfCheck = z.infer<typeof schema>;
