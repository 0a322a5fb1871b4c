import { z } from 'astro/zod';
import { shown } from '../../schema/author-sentence.ts';
import { words } from '../../schema/fields.ts';
import { common, list, option, unknownId } from '../schema-parts.ts';

/** One item of the type `true-false`: a statement, its truth, and if the author likes a choice of reasons. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('true-false'),
    answer: z.boolean({
      error: ({ input }) =>
        `${input === undefined ? 'thiếu "answer"' : `"answer" đang là ${shown(input)}`}. Hãy viết answer: true (câu đúng) hoặc answer: false (câu sai).`,
    }),
    whyTrue: words('whyTrue: "Nói với người chọn Đúng."', 240),
    whyFalse: words('whyFalse: "Nói với người chọn Sai."', 240),
    reasons: list(option, 2, 4, 'reasons', 'lý do').optional(),
    reason: words('reason: ma-la-chia-khoa').optional(),
  })
  .superRefine((item, context) => {
    if ((item.reasons === undefined) !== (item.reason === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['reason'],
        message: '"reasons" và "reason" phải đi với nhau. Hãy viết cả hai, hoặc bỏ cả hai.',
      });
    }
    const message = item.reasons && item.reason && unknownId('reason', item.reason, item.reasons, 'lý do');
    if (message) context.addIssue({ code: 'custom', path: ['reason'], message });
  });

/** A statement that is true or false. */
export type TrueFalse = z.infer<typeof schema>;
