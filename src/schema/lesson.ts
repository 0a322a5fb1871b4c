import { z } from 'astro/zod';
import { shown } from './author-sentence.ts';
import { contentId, day, webAddress, words } from './fields.ts';
import { skillCodes } from './skills.ts';

const lessonCode = z.string({ error: () => 'thiếu "code". Hãy thêm mã bài, như code: C6' }).regex(/^(C|G\d\.)\d+$/, {
  error: ({ input }) =>
    `mã bài ${shown(input)} không đúng khuôn. Hãy viết như C6 (bài chung) hoặc G2.1 (bài của một nhóm).`,
});

const skill = z.enum(skillCodes, {
  error: ({ input }) =>
    `mã kỹ năng ${shown(input)} không có trong danh sách. Hãy dùng mã từ K0.1 đến K1.3, hoặc từ T1.1 đến T6.3.`,
});

const minutes = z
  .int({ error: ({ input }) => `số phút đang là ${shown(input)}. Hãy viết một số từ 5 đến 10, như minutes: 8` })
  .refine((value) => value >= 5 && value <= 10, {
    error: ({ input }) => `bài dài ${shown(input)} phút. Hãy viết từ 5 đến 10 phút, hoặc tách làm hai bài.`,
  });

const remember = z
  .array(words('remember: ["…", "…", "…"]', 120), {
    error: () => 'thiếu "remember". Hãy thêm đúng ba câu ngắn: remember: ["…", "…", "…"]',
  })
  .refine((list) => list.length === 3, {
    error: ({ input }) => `"Nhớ ba điều" đang có ${(input as unknown[]).length} điều. Hãy viết đúng ba câu ngắn.`,
  });

const source = z.strictObject({
  title: words('title: "Tên trang, ngày: tên bài"', 200),
  url: webAddress,
  checked: day,
});

const facilitator = z.strictObject(
  {
    prepare: words('prepare: "Cần chuẩn bị gì."'),
    say: words('say: "Câu mở đầu."'),
    show: words('show: "Chỉ cho xem gì."'),
    wait: words('wait: "Chờ người học làm gì."'),
    mistakes: z
      .array(words('mistakes: ["Chỗ hay nhầm."]'), {
        error: () => 'thiếu "mistakes". Hãy kể ít nhất một chỗ người học hay nhầm: mistakes: ["…"]',
      })
      .min(1, { error: () => '"mistakes" đang trống. Hãy kể ít nhất một chỗ người học hay nhầm.' }),
  },
  {
    error: ({ code, input }) =>
      code === 'invalid_type' && input === undefined
        ? 'thiếu "facilitator". Hãy thêm phần cho người hướng dẫn: prepare, say, show, wait, mistakes.'
        : undefined,
  },
);

/** The frontmatter of `content/lessons/<lesson-id>/vi.mdx`. */
export const lessonSchema = z.strictObject({
  id: contentId,
  code: lessonCode,
  title: words('title: "Tên bài, một việc hằng ngày"', 60),
  summary: words('summary: "Một câu nói bài này dạy gì."', 160),
  minutes,
  skills: z
    .array(skill, { error: () => 'thiếu "skills". Hãy thêm ít nhất một mã kỹ năng, như skills: [T4.2]' })
    .min(1, { error: () => '"skills" đang trống. Hãy thêm ít nhất một mã kỹ năng, như skills: [T4.2]' }),
  outcome: words('outcome: "Sau bài này, {you} …"', 160).refine((text) => text.startsWith('Sau bài này'), {
    error: ({ input }) => `kết quả ${shown(input)} chưa đúng kiểu. Hãy bắt đầu bằng "Sau bài này, {you} …".`,
  }),
  facts: z.array(contentId, {
    error: () => 'thiếu "facts". Hãy thêm danh sách mã điều đã kiểm chứng, hoặc facts: [] nếu bài không dùng.',
  }),
  remember,
  sources: z
    .array(source, { error: () => 'thiếu "sources". Hãy thêm ít nhất một nguồn có title, url và checked.' })
    .min(1, { error: () => '"sources" đang trống. Hãy thêm ít nhất một nguồn có title, url và checked.' }),
  reviewBy: day,
  facilitator,
});

/** What a lesson says about itself. Dates are midnight UTC. */
export type LessonData = z.infer<typeof lessonSchema>;
