import { z } from 'astro/zod';
import { shown } from './author-sentence.ts';
import { contentId, words } from './fields.ts';

const voiceNumber = (name: string, low: number, high: number) => {
  const error = ({ input }: { readonly input?: unknown }) =>
    `giọng đọc: ${name} đang là ${shown(input)}. Hãy viết một số nguyên từ ${low} đến ${high}, hoặc bỏ dòng này.`;
  return z.int({ error }).min(low, { error }).max(high, { error }).optional();
};

const module = z.strictObject({
  id: contentId,
  title: words('title: "Tên chặng"', 60),
  lessons: z
    .array(contentId, { error: () => 'thiếu "lessons". Hãy thêm danh sách mã bài: lessons: [cuoc-goi-lua]' })
    .min(1, { error: () => 'chặng này chưa có bài nào. Hãy thêm mã bài vào lessons, hoặc bỏ chặng.' }),
});

/** `content/audiences/<id>.yaml`: one kind of learner, how they are addressed, and their path of lessons. */
export const audienceSchema = z.strictObject({
  id: contentId,
  code: z.string().regex(/^G\d+$/, {
    error: ({ input }) => `mã nhóm ${shown(input)} không đúng khuôn. Hãy viết như code: G5`,
  }),
  order: z.int({ error: ({ input }) => `thứ tự đang là ${shown(input)}. Hãy viết một số nguyên, như order: 5` }).min(1),
  name: words('name: "Tên nhóm"', 80),
  /** A few words for narrow places: the way back on a phone. */
  short: words('short: "Tên ngắn"', 40),
  choice: words('choice: "Tôi là …"', 80),
  goal: words('goal: "Học xong thì làm được gì, một câu."', 160),
  you: words('you: "bác"', 20).refine((text) => text === text.toLocaleLowerCase('vi'), {
    error: ({ input }) => `cách gọi ${shown(input)} có chữ hoa. Hãy viết chữ thường, như you: "bác"`,
  }),
  textSize: z
    .int({ error: ({ input }) => `cỡ chữ đang là ${shown(input)}. Hãy viết phần trăm, như textSize: 112` })
    .refine((size) => size >= 100 && size <= 200, {
      error: ({ input }) => `cỡ chữ đang là ${shown(input)}. Hãy viết từ 100 đến 200 phần trăm.`,
    }),
  /**
   * How the made voice reads to these learners: `rate` in words a minute of the engine (the course's own is 140, about 165
   * syllables), `pitch` from 0 to 100 (48). Leave it out unless a group has asked for it: a voice of its own means sound of
   * its own, where all groups now share that of the common steps, and every learner can change the speed.
   */
  voice: z.strictObject({ rate: voiceNumber('rate', 80, 200), pitch: voiceNumber('pitch', 20, 80) }).optional(),
  modules: z
    .array(module, { error: () => 'thiếu "modules". Hãy thêm ít nhất một chặng có id, title và lessons.' })
    .min(1, { error: () => '"modules" đang trống. Hãy thêm ít nhất một chặng có id, title và lessons.' }),
});

/** One audience as pages and checks read it. */
export type AudienceData = z.infer<typeof audienceSchema>;
