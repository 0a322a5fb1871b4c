import type { z } from 'astro/zod';

type Complaint = Parameters<z.core.$ZodErrorMap>[0];

const KINDS: Readonly<Record<string, string>> = {
  string: 'một dòng chữ, đặt trong dấu ngoặc kép',
  number: 'một con số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách, mỗi dòng bắt đầu bằng dấu gạch ngang',
  object: 'các dòng "tên: giá trị"',
  record: 'các dòng "tên: giá trị"',
};

/**
 * The sentence an author reads when a value breaks a rule that has no sentence of its own.
 * Give it to every `safeParse` of content: `schema.safeParse(data, { error: authorSentence })`.
 */
export function authorSentence(complaint: Complaint): string {
  const name = fieldName(complaint);
  switch (complaint.code) {
    case 'invalid_type':
      return wrongType(name, complaint.input, KINDS[complaint.expected] ?? complaint.expected);
    case 'unrecognized_keys':
      return `có dòng không dùng đến: ${quoted(complaint.keys)}. Hãy xóa đi, hoặc sửa cho đúng tên.`;
    case 'invalid_value':
      return `"${name}" đang là ${shown(complaint.input)}. Hãy viết một trong: ${complaint.values.map(String).join(', ')}.`;
    case 'invalid_key':
      return complaint.issues.map((issue) => issue.message).join(' ');
    case 'too_small':
      return `"${name}" còn thiếu. Hãy viết ít nhất ${String(complaint.minimum)}.`;
    case 'too_big':
      return `"${name}" nhiều quá. Hãy viết nhiều nhất ${String(complaint.maximum)}.`;
    default:
      return `"${name}" đang là ${shown(complaint.input)}, chưa đúng khuôn. Hãy viết như trong bài mẫu _template.`;
  }
}

/** The value as an author wrote it, short enough for one line. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'để trống';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** Names in quotes, for use inside a sentence. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function fieldName(complaint: Complaint): string {
  const last = complaint.path?.findLast((step) => typeof step === 'string');
  return last ?? 'tệp này';
}

function wrongType(name: string, input: unknown, wanted: string): string {
  return input === undefined || input === null
    ? `thiếu "${name}". Hãy thêm dòng "${name}: …" với ${wanted}.`
    : `"${name}" đang là ${shown(input)}. Hãy viết ${wanted}.`;
}
