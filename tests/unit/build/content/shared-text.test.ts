import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../src/build/content/passage.ts';
import { formatProblem } from '../../../../src/build/content/problem.ts';
import { checkSharedText } from '../../../../src/build/content/rules/shared-text.ts';

const STORY =
  'Bà Lành ở Thiệu Hóa nuôi mấy sào rau. Chiều mưa to, bà gọi con về kéo bạt. Bà lục mãi không thấy giấy ghi số.';
const SAYING = 'Đi một ngày đàng, học một sàng khôn, ông bà xưa vẫn dặn con cháu như thế.';

/** A lesson whose paragraphs stand on every tenth line. */
function lesson(id: string, ...texts: string[]): { passages: Passage[] } {
  const file = `content/lessons/${id}/vi.mdx`;
  return {
    passages: texts.map((text, index) => ({
      file,
      line: (index + 1) * 10,
      runs: [{ text, kind: 'plain' }],
      kind: 'body',
      group: id,
    })),
  };
}

const told = (...lessons: { passages: Passage[] }[]) => checkSharedText({ lessons }).map(formatProblem).join('\n');

describe('two lessons that share text', () => {
  it('may share a paragraph', () => {
    expect(told(lesson('mot', 'Đầu.', STORY, 'Cuối.'), lesson('hai', STORY, 'Khác.'))).toBe('');
  });

  it('are told of when they share more, with both places', () => {
    expect(told(lesson('mot', 'Đầu.', STORY, SAYING), lesson('hai', STORY, SAYING))).toMatchInlineSnapshot(
      `"content/lessons/hai/vi.mdx:10: "bà lành ở thiệu hóa nuôi mấy sào rau chiều mưa to…": 43 tiếng liền nhau giống hệt content/lessons/mot/vi.mdx:20. Hai bài chung nhau 43 tiếng, chỉ được 40. Hãy kể lại bằng lời khác, hoặc bỏ đi và nhắc người học xem bài kia. [trung-bai]"`,
    );
  });

  it('are told of run by run when the shared text is broken up', () => {
    expect(told(lesson('mot', STORY, 'Ai cũng biết.', SAYING), lesson('hai', SAYING, 'Nhà nào cũng vậy.', STORY)))
      .toMatchInlineSnapshot(`
      "content/lessons/hai/vi.mdx:10: "đi một ngày đàng học một sàng khôn ông bà xưa vẫn…": 17 tiếng liền nhau giống hệt content/lessons/mot/vi.mdx:30. Hai bài chung nhau 43 tiếng, chỉ được 40. Hãy kể lại bằng lời khác, hoặc bỏ đi và nhắc người học xem bài kia. [trung-bai]
      content/lessons/hai/vi.mdx:30: "bà lành ở thiệu hóa nuôi mấy sào rau chiều mưa to…": 26 tiếng liền nhau giống hệt content/lessons/mot/vi.mdx:10. Hai bài chung nhau 43 tiếng, chỉ được 40. Hãy kể lại bằng lời khác, hoặc bỏ đi và nhắc người học xem bài kia. [trung-bai]"
    `);
  });

  it('are told of although capitals and punctuation differ', () => {
    const changed = `${STORY} ${SAYING}`.toLowerCase().replace(/[.,]/g, ' –');
    expect(told(lesson('mot', STORY, SAYING), lesson('hai', changed))).toContain('chung nhau 43 tiếng');
  });

  it('may have many turns of phrase in common', () => {
    const words = `${STORY} ${SAYING}`.split(' ');
    const broken = words.map((word, index) => (index % 11 === 10 ? `${word} rồi` : word)).join(' ');
    expect(told(lesson('mot', STORY, SAYING), lesson('hai', broken))).toBe('');
  });

  it('may each use the same fact', () => {
    const fact = (id: string): { passages: Passage[] } => ({
      passages: [
        {
          ...(lesson(id, '').passages[0] as Passage),
          runs: [{ text: `${STORY} ${SAYING}`, kind: 'fact' }],
        },
      ],
    });
    expect(told(fact('mot'), fact('hai'))).toBe('');
  });

  it('are looked at pair by pair', () => {
    expect(told(lesson('mot', STORY), lesson('hai', SAYING), lesson('ba', STORY, SAYING))).toBe('');
  });
});
