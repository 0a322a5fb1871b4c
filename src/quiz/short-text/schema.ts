import { z } from 'astro/zod';
import { foldedLetters } from '../../core/text/fold.ts';
import { words } from '../../schema/fields.ts';
import { accepted, common, entry } from '../schema-parts.ts';

const near = entry({ text: words('text: "Câu hay viết nhầm."', 60), why: words('why: "Vì sao chưa đúng."', 240) });

/** One item of the type `short-text`: a word or number to write; the first accepted form is the one that is shown. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('short-text'),
    accept: accepted,
    near: z.array(near).max(6, { error: '"near" có nhiều hơn 6 câu. Hãy giữ những câu hay gặp nhất.' }).optional(),
    keyboard: z
      .enum(['text', 'numeric'], {
        error: '"keyboard" chỉ có thể là text hoặc numeric. Hãy viết keyboard: numeric khi đáp án là số.',
      })
      .optional(),
  })
  .superRefine((item, context) => {
    item.near?.forEach(({ text }, index) => {
      if (!item.accept.some((form) => foldedLetters(form) === foldedLetters(text))) return;
      const message = `"near" có "${text}", mà "accept" lại nhận câu ấy (không kể dấu và chữ hoa). Hãy bỏ ở một chỗ.`;
      context.addIssue({ code: 'custom', path: ['near', index, 'text'], message });
    });
  });

/** An item that is answered by writing. */
export type ShortText = z.infer<typeof schema>;
