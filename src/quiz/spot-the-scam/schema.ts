import { z } from 'astro/zod';
import { contentId, words } from '../../schema/fields.ts';
import { common, entry, list } from '../schema-parts.ts';

const part = entry({
  id: contentId,
  text: words('text: "Một câu của tin nhắn hay cuộc gọi."', 200),
  sign: z.boolean({ error: 'thiếu "sign". Hãy viết sign: true (dấu hiệu lừa) hoặc sign: false (câu thường).' }),
  why: words('why: "Vì sao đáng ngờ, hoặc vì sao là chuyện thường."', 240),
});

/** One item of the type `spot-the-scam`: a message or the words of a call, in parts, some of which are signs. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('spot-the-scam'),
    from: words('from: "Tin nhắn từ số lạ, 8 giờ tối"', 120),
    parts: list(part, 3, 9, 'parts', 'câu'),
  })
  .refine((item) => item.parts.some((one) => one.sign), {
    path: ['parts'],
    error: '"parts" chưa có dấu hiệu lừa nào. Hãy viết sign: true ở ít nhất một câu.',
  });

/** A message in parts, some of which are signs of a scam. */
export type SpotTheScam = z.infer<typeof schema>;
