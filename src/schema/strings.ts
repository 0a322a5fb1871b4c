import { z } from 'astro/zod';
import { shown } from './author-sentence.ts';

const ROLES = ['label', 'spoken', 'hint', 'error', 'text'];
const KEY = new RegExp(`^[a-z]+(\\.[a-zA-Z0-9-]+)+\\.(${ROLES.join('|')})$`);

const key = z.string().regex(KEY, {
  error: ({ input }) =>
    `tên ${shown(input)} không đúng khuôn. Hãy viết <phòng>.<vật>.<vai>, vai là ${ROLES.join(', ')}, như "quiz.check.label".`,
});

const text = z.string().refine((value) => value.trim() !== '', { error: 'chữ đang trống. Hãy viết cả câu.' });

const plural = z.strictObject({
  other: text,
  zero: text.optional(),
  one: text.optional(),
  two: text.optional(),
  few: text.optional(),
  many: text.optional(),
});

/** `content/strings/<language>/<room>.json`: what the interface says, by key; a text, or one text per plural category. */
export const stringsSchema = z.record(
  key,
  z.union([text, plural], { error: () => 'chữ phải là một câu, hoặc { "other": "…" }. Hãy viết lại.' }),
);
