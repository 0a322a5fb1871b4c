import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/build/content/content.ts';
import { formatMeasures, measuresOf } from '../../../../src/build/content/measures.ts';
import { goodContent } from './good-content.ts';

describe('the measures of a lesson', () => {
  it('count what is in it', async () => {
    const rows = measuresOf(await loadContent(goodContent()));
    expect(rows.map(formatMeasures)).toMatchInlineSnapshot(`
      [
        "goi-cho-con: 6 phút, 3 phần, 4 hình, 5 câu hỏi, 1 điều kiểm chứng, 41 tiếng, 59 câu (dài nhất 9 tiếng, 100 % từ 20 tiếng trở xuống)",
      ]
    `);
  });
});
