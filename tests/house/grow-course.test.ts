import { describe, expect, it } from 'vitest';
import { dice, retell, sentencesByLength } from '../bench/grow-course.ts';

const LESSON = `---
title: "Một"
---

Lời mở đầu ở ngoài phần thì giữ nguyên.

<Section id="mot" title="Một">

Trời sắp mưa. Bà gọi con về nhà.

1. Chạm nút xanh.

Bấm **Lưu** để giữ.

{/* cho phép: tu-kho – để thử */}

Câu này có lý do riêng.

</Section>
`;
const OTHER = '<Section id="a" title="A">\n\nHoa đã nở. Mẹ đưa em ra chợ. Nghe máy nói.\n\n</Section>\n';

describe('a lesson made up for the bench', () => {
  it('says other sentences of the same length, and keeps what its author marked', () => {
    const told = retell(LESSON, sentencesByLength([OTHER]), () => 0);
    const expected = LESSON.replace('Trời sắp mưa. Bà gọi con về nhà.', 'Hoa đã nở. Mẹ đưa em ra chợ.');
    expect(told).toBe(expected.replace('Chạm nút xanh.', 'Hoa đã nở.'));
  });

  it('is the same in every run', () => {
    const [one, two] = [dice(7), dice(7)];
    const rolls = [one(), one(), one()];
    expect([two(), two(), two()]).toEqual(rolls);
    expect(rolls.every((roll) => roll >= 0 && roll < 1)).toBe(true);
  });
});
