import { z } from 'astro/zod';
import { shown } from './author-sentence.ts';
import { contentId, words } from './fields.ts';

const minutesOf = (name: string, low: number, high: number) => {
  const error = ({ input }: { readonly input?: unknown }) =>
    `số phút của ${name} đang là ${shown(input)}. Hãy viết một số nguyên từ ${low} đến ${high}.`;
  return z.int({ error }).min(low, { error }).max(high, { error });
};

const step = z.union(
  [
    z.strictObject({ lesson: contentId, minutes: minutesOf('bài', 5, 40) }),
    z.strictObject({ break: minutesOf('giờ nghỉ', 5, 20) }),
  ],
  {
    error: ({ input }) =>
      `bước ${shown(input)} chưa đúng khuôn. Hãy viết { lesson: cuoc-goi-lua, minutes: 15 } với 5 đến 40 phút, hoặc { break: 10 } với 5 đến 20 phút.`,
  },
);

const lines = (name: string, example: string) =>
  z
    .array(words(`${name}: ["${example}"]`, 120), {
      error: () => `thiếu "${name}". Hãy thêm ít nhất một câu ngắn: ${name}: ["${example}"]`,
    })
    .min(1, { error: () => `"${name}" đang trống. Hãy thêm ít nhất một câu ngắn: ${name}: ["${example}"]` });

/** `content/programmes/<id>.yaml`: an evening for a whole room, with the minutes of each step. */
export const programmeSchema = z.strictObject({
  id: contentId,
  order: z.int({ error: ({ input }) => `thứ tự đang là ${shown(input)}. Hãy viết một số nguyên, như order: 5` }).min(1),
  title: words('title: "Tối nay: …"', 60),
  purpose: words('purpose: "Ra về, cả phòng làm được gì, một câu."', 160),
  minutes: z.union([z.literal(60), z.literal(90)], {
    error: ({ input }) => `buổi dài ${shown(input)} phút. Hãy viết minutes: 60 hoặc minutes: 90.`,
  }),
  /** For whom the evening is, in words: programmes belong to no path. */
  audience: words('audience: "Hợp với …"', 120),
  opening: minutesOf('mở đầu', 3, 15),
  steps: z
    .array(step, { error: () => 'thiếu "steps". Hãy thêm các bài và giờ nghỉ theo thứ tự.' })
    .min(1, { error: () => '"steps" đang trống. Hãy thêm các bài và giờ nghỉ theo thứ tự.' }),
  closing: minutesOf('kết thúc', 3, 15),
  materials: lines('materials', 'Thẻ A, B, C, D cho từng người.'),
  room: lines('room', 'Xếp ghế hình vòng cung.'),
});

/** One programme as pages and checks read it. */
export type ProgrammeData = z.infer<typeof programmeSchema>;
