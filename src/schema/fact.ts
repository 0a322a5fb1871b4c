import { z } from 'astro/zod';
import { shown } from './author-sentence.ts';
import { contentId, day, webAddress, words } from './fields.ts';

/** `content/facts/<id>.yaml`: something true today that may stop being true, with its source and its best-before date. */
export const factSchema = z
  .strictObject({
    id: contentId,
    code: z.string().regex(/^F\d{2}$/, {
      error: ({ input }) => `mã ${shown(input)} không đúng khuôn. Hãy viết như code: F08`,
    }),
    statement: words('statement: "Một hoặc hai câu ngắn."', 240),
    value: words('value: "111"', 40).optional(),
    sources: z
      .array(z.strictObject({ title: words('title: "Tên trang: tên bài"', 200), url: webAddress }), {
        error: () => 'thiếu "sources". Hãy thêm ít nhất một nguồn có title và url.',
      })
      .min(1, { error: () => '"sources" đang trống. Hãy thêm ít nhất một nguồn có title và url.' }),
    sureness: z.enum(['A', 'B', 'C'], {
      error: ({ input }) =>
        `mức chắc chắn đang là ${shown(input)}. Hãy viết A (cơ quan nhà nước, hoặc hai nguồn khớp nhau), B (một nguồn) hoặc C (yếu hơn).`,
    }),
    checked: day,
    goodUntil: day,
  })
  .refine((fact) => fact.goodUntil > fact.checked, {
    path: ['goodUntil'],
    error: 'ngày hết hạn không sau ngày kiểm tra. Hãy viết goodUntil muộn hơn checked.',
  });

/** One dated fact. Dates are midnight UTC. */
export type FactData = z.infer<typeof factSchema>;
