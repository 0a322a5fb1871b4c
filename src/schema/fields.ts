import { z } from 'astro/zod';
import { shown } from './author-sentence.ts';

/** What stands in a content file as an id: kebab-case ASCII, stable for ever. */
export const contentId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `mã ${shown(input)} có chữ hoa, dấu hoặc khoảng trắng. Hãy viết chữ thường không dấu, nối bằng gạch ngang, như "cuoc-goi-lua".`,
});

/**
 * One line of words. `example` is the whole line the author is told to write when it is missing;
 * `most` is the greatest number of characters that still fits where it is shown.
 */
export function words(example: string, most = 400) {
  return z
    .string({ error: ({ input }) => missing(input, example) })
    .refine((text) => text.trim() !== '', { error: ({ input }) => missing(input, example), abort: true })
    .refine((text) => text.length <= most, {
      error: ({ input }) => `${shown(input)} dài ${String(input).length} chữ cái, quá ${most}. Hãy viết ngắn lại.`,
    });
}

function missing(input: unknown, example: string): string {
  const name = example.slice(0, example.indexOf(':'));
  return input === undefined || input === null || input === ''
    ? `thiếu "${name}". Hãy thêm dòng ${example}`
    : `"${name}" đang là ${shown(input)}. Hãy viết dòng ${example}`;
}

/** A calendar day, midnight UTC, written `YYYY-MM-DD`; Astro's own YAML reader hands over a Date, ours a string. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: ({ input }) => notADay(input) })
    .refine(isDay, { error: ({ input }) => notADay(input) })
    .transform(midnight),
);

function notADay(input: unknown): string {
  return `ngày ${shown(input)} không có trong lịch. Hãy viết năm-tháng-ngày, như 2027-05-31.`;
}

function isDay(text: string): boolean {
  const date = midnight(text);
  // A day that is not in the calendar (30 February) would otherwise roll over into the next month.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function midnight(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

/** An address on the public web; plain http is refused because it can be changed on its way to the learner. */
export const webAddress = z
  .string({ error: ({ input }) => notAnAddress(input) })
  .regex(/^https:\/\/[^\s/]+\.[^\s]+$/, { error: ({ input }) => notAnAddress(input) });

function notAnAddress(input: unknown): string {
  return `nguồn có địa chỉ ${shown(input)}. Hãy viết địa chỉ đầy đủ, bắt đầu bằng https://`;
}
