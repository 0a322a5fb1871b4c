import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { authorSentence, shown } from '../../../src/schema/author-sentence.ts';

const schema = z.strictObject({
  name: z.string(),
  size: z.int().min(3),
  list: z.array(z.string()).max(1),
  kind: z.enum(['a', 'b']),
  mail: z.string().endsWith('!'),
});

describe('the sentence for a rule that has none of its own', () => {
  it('is Vietnamese and names the field, the value and what to write', () => {
    const value = { size: 1, list: ['x', 'y'], kind: 'c', mail: 'x', more: 1 };
    expect(schema.safeParse(value, { error: authorSentence }).error?.issues.map((issue) => issue.message))
      .toMatchInlineSnapshot(`
      [
        "thiếu "name". Hãy thêm dòng "name: …" với một dòng chữ, đặt trong dấu ngoặc kép.",
        ""size" còn thiếu. Hãy viết ít nhất 3.",
        ""list" nhiều quá. Hãy viết nhiều nhất 1.",
        ""kind" đang là "c". Hãy viết một trong: a, b.",
        ""mail" đang là "x", chưa đúng khuôn. Hãy viết như trong bài mẫu _template.",
        "có dòng không dùng đến: "more". Hãy xóa đi, hoặc sửa cho đúng tên.",
      ]
    `);
  });

  it('tells a wrong kind of value from a missing one', () => {
    expect(
      z.object({ name: z.string() }).safeParse({ name: 3 }, { error: authorSentence }).error?.issues[0]?.message,
    ).toMatchInlineSnapshot(`""name" đang là 3. Hãy viết một dòng chữ, đặt trong dấu ngoặc kép."`);
  });

  it('shows long values short', () => {
    expect(shown('x'.repeat(200)).length).toBeLessThan(62);
  });
});
