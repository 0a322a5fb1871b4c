/**
 * The script that a volunteer records from: A4 pages in a type that can be read at arm's length, passages numbered, a form
 * feed between pages. Vietnamese words on purpose: it is for the person at the microphone.
 */
import type { ScriptPart, ScriptPassage } from './recordings/script-parts.ts';

/** Characters and lines of an A4 page in 14-point type. */
const COLUMNS = 64;
const ROWS = 46;
const MARGIN = 6;
const PAGE_BREAK = '\f';

const HOW_TO = [
  'CÁCH ĐỌC VÀ THU',
  '1. Tìm chỗ yên, tắt quạt, để máy thu cách miệng một gang tay.',
  '2. Đọc thong thả, đúng từng chữ. Không đọc con số ở đầu đoạn.',
  '3. Hết mỗi đoạn, nghỉ một hơi (chừng một giây) rồi mới đọc tiếp.',
  '4. Đọc vấp thì dừng, nghỉ ba giây, rồi thu lại cả phần ấy.',
  '5. Mỗi phần ghi một tệp, lấy tên ghi ở đầu phần, ví dụ "mo-dau.wav". Hoặc thu cả bài một lần: "lesson.wav".',
  '6. Đoạn có ghi [chỉ nhóm …] là lời riêng cho nhóm ấy; vẫn đọc đủ, theo thứ tự.',
  '7. Chép tệp vào thư mục audio của bài. Dùng WAV, FLAC, MP3, M4A hoặc OGG.',
];

/** The script of a lesson as lines. A passage is never cut in two by a page's end unless it is longer than a page. */
export function scriptLines(lesson: string, parts: readonly ScriptPart[]): string[] {
  const opening = [`BÀI: ${lesson}`, '', ...HOW_TO.flatMap((line) => wrap(line, COLUMNS))];
  const blocks = parts.flatMap((part) => [[`=== ${part.name}`], ...part.passages.map(passageLines)]);
  const pages = [opening, ...paginate(blocks)];
  return pages.flatMap((page, index) => [
    `${index === 0 ? '' : PAGE_BREAK}${`${lesson}, trang ${index + 1} trên ${pages.length}`.padStart(COLUMNS + MARGIN)}`,
    '',
    ...page,
    '',
  ]);
}

function passageLines({ number, text, only }: ScriptPassage): string[] {
  const audience = only.length === 0 ? '' : `[chỉ nhóm ${only.join(', ')}] `;
  return wrap(audience + text, COLUMNS).map(
    (line, index) => `${index === 0 ? String(number).padStart(MARGIN - 2) : ' '.repeat(MARGIN - 2)}  ${line}`,
  );
}

/** Fills pages; a part's name stays with its first passage. */
function paginate(blocks: readonly (readonly string[])[]): string[][] {
  const pages: string[][] = [[]];
  blocks.forEach((block, index) => {
    const page = pages.at(-1) ?? [];
    const isName = block[0]?.startsWith('===') ?? false;
    const needed = block.length + (isName ? 1 + (blocks[index + 1]?.length ?? 0) : 0);
    if (page.length > 0 && page.length + 1 + needed > ROWS) pages.push([...block]);
    else page.push(...(page.length > 0 ? [''] : []), ...block);
  });
  return pages;
}

function wrap(text: string, columns: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
