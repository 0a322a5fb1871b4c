import { z } from 'astro/zod';
import { shown } from '../schema/author-sentence.ts';
import { contentId, words } from '../schema/fields.ts';

/** The fields that every item has, beside `type`. */
export const common = {
  id: contentId,
  prompt: words('prompt: "Câu hỏi, một câu."', 200),
  explanation: words('explanation: "Một hai câu giải thích chung."'),
};

/** One thing to pick, with its reason. */
export const option = entry({
  id: contentId,
  text: words('text: "Điều người học chọn."', 200),
  why: words('why: "Vì sao đúng hoặc chưa đúng, một hai câu."', 240),
});

/** One entry of a list; an entry that is only a text is answered with the keys it should have. */
export function entry<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).map((key) => `${key}: …`);
  return z.strictObject(shape, {
    error: ({ code, input }) =>
      code === 'invalid_type' ? `mục này đang là ${shown(input)}. Hãy viết { ${keys.join(', ')} }.` : undefined,
  });
}

/** A list of `min` to `max` entries whose ids differ; `key` is its name in the file, `what` how an author calls one entry. */
export function list<Entry extends z.ZodType<{ id: string }>>(
  one: Entry,
  min: number,
  max: number,
  key: string,
  what: string,
) {
  const advice = `Hãy viết từ ${min} đến ${max} ${what}.`;
  return z
    .array(one, {
      error: ({ input }) =>
        input === undefined ? `thiếu "${key}". ${advice}` : `"${key}" đang là ${shown(input)}. ${advice}`,
    })
    .refine((entries) => entries.length >= min && entries.length <= max, {
      error: ({ input }) => `"${key}" đang có ${(input as unknown[]).length} ${what}. ${advice}`,
    })
    .superRefine((entries, context) => {
      entries.forEach(({ id }, index) => {
        if (entries.findIndex((other) => other.id === id) === index) return;
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `mã "${id}" có hai lần. Hãy cho mỗi ${what} một mã riêng.`,
        });
      });
    });
}

/** A list of ids that must be among an item's options. */
export function ids(key: string, example: string) {
  const advice = `Hãy viết ${key}: ${example}`;
  const one = z.string({ error: ({ input }) => `mã ${shown(input)} không phải là chữ. ${advice}` });
  return z.array(one, {
    error: ({ input }) =>
      input === undefined ? `thiếu "${key}". ${advice}` : `"${key}" đang là ${shown(input)}. ${advice}`,
  });
}

/** The author's sentence for an id that names nothing, or undefined when it names one of `options`. */
export function unknownId(
  key: string,
  wanted: string,
  options: readonly { readonly id: string }[],
  what = 'lựa chọn',
): string | undefined {
  if (options.some((candidate) => candidate.id === wanted)) return undefined;
  const known = options.map((candidate) => candidate.id).join(', ');
  return `"${key}" là "${wanted}", không có trong ${known}. Hãy viết một trong các mã ấy, hoặc thêm ${what} "${wanted}".`;
}

/** The author's sentence for an id that stands twice in a list, or undefined. */
export function repeatedId(key: string, all: readonly string[], index: number): string | undefined {
  const id = all[index] ?? '';
  return all.indexOf(id) === index ? undefined : `"${key}" có "${id}" hai lần. Hãy viết mỗi mã một lần.`;
}

/** Rows that each get one of the same choices; `what` is how an author calls a row. */
export function rowList(min: number, max: number, key: string, what: string) {
  const row = entry({
    id: contentId,
    text: words('text: "Điều người học đọc."', 120),
    answer: words('answer: dua-duoc'),
    why: words('why: "Vì sao, một hai câu."', 240),
  });
  return list(row, min, max, key, what);
}

/** Choices without reasons of their own: the rows have them. */
export function choiceList(min: number, max: number, key: string, what: string) {
  return list(entry({ id: contentId, text: words('text: "Chữ trên lựa chọn."', 80) }), min, max, key, what);
}

/** Adds a complaint for each row whose answer is not among the choices. */
export function refuseUnknownAnswers(
  rows: { readonly key: string; readonly entries: readonly { readonly answer: string }[] },
  choices: readonly { readonly id: string }[],
  complain: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void,
): void {
  rows.entries.forEach(({ answer }, index) => {
    const message = unknownId('answer', answer, choices);
    if (message) complain({ code: 'custom', path: [rows.key, index, 'answer'], message });
  });
}

/** Forms of a written answer; the first is the one that is shown to the learner. */
export const accepted = z
  .array(words('accept: ["Dừng lại", "Dừng"]', 60), {
    error: ({ input }) => `"accept" đang là ${shown(input)}. Hãy viết accept: ["Dừng lại", "Dừng"]`,
  })
  .min(1, { error: '"accept" đang trống. Hãy viết ít nhất một cách trả lời.' })
  .refine((forms) => forms.every((form) => /[\p{L}\p{N}]/u.test(form)), {
    error: '"accept" có câu không có chữ hay số nào. Hãy viết câu trả lời bằng chữ hoặc số.',
  });
