import { describe, expect, it } from 'vitest';
import { at, told } from '../good-content.ts';

describe('an exception beside a sentence', () => {
  it('covers the next paragraph of a lesson', async () => {
    expect(
      await told([at.lesson, 'Áp máy', '{/* cho phép: tu-kho – chữ trên nút của máy */}\n\nBấm “Truy cập”. Áp máy']),
    ).toBe('');
  });

  it('covers its own line', async () => {
    expect(
      await told([at.lesson, '1. Mở mục gọi.', '1. {/* cho phép: viet-tat – chữ trên biển */} Đọc chữ UBND.']),
    ).toBe('');
  });

  it('covers the next line of a quiz file', async () => {
    expect(
      await told(
        [at.quiz, '    - { id: b', '    # cho phép: tieng-nuoc-ngoai – lời người bán\n    - { id: b'],
        [at.quiz, 'Nói luôn', 'Chat luôn'],
      ),
    ).toBe('');
  });

  it('does not reach the paragraph after the next', async () => {
    const text = await told([
      at.lesson,
      'Áp máy',
      '{/* cho phép: tu-kho – chữ trên nút */}\n\nBấm “Truy cập”.\n\nTruy cập đi. Áp máy',
    ]);
    expect(text).toMatch(/:68: "Truy cập"/);
    expect(text.split('\n')).toHaveLength(1);
  });

  it('does not cover another rule', async () => {
    expect(
      await told([at.lesson, 'Áp máy', '{/* cho phép: tu-kho – chữ trên nút */}\n\nUBND truy cập. Áp máy']),
    ).toMatch(/viet-tat/);
  });
});
