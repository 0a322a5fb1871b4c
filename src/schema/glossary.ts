import { z } from 'astro/zod';
import { contentId, words } from './fields.ts';

/** One word of `content/glossary.yaml` ("Từ điển bỏ túi"). */
export const glossarySchema = z.strictObject({
  id: contentId,
  term: words('term: "Mật khẩu"', 60),
  /** How the narration says it, when that differs from how it is written. */
  say: words('say: "mã ô tê pê"', 80).optional(),
  lang: z.literal('en').optional(),
  /** How lessons write it, when not as the term stands here: "cấp quyền", "cho quyền". */
  forms: z.array(words('forms: ["cấp quyền"]', 60)).min(1).optional(),
  meaning: words('meaning: "Một câu dễ hiểu."', 200),
});
