import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/ordering/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of an ordering is told', () => {
  it('when there are too few steps', async () => {
    expect(await faultsOf({ options: item.options.slice(0, 2) })).toMatchInlineSnapshot(`
      [
        "câu "lo-bi-lua": "options" đang có 2 bước. Hãy viết từ 3 đến 7 bước.",
      ]
    `);
  });

  it('when an answer is written beside the order', async () => {
    expect(await faultsOf({ answer: 'dung' })).toMatchInlineSnapshot(`
      [
        "câu "lo-bi-lua": có dòng không dùng đến: "answer". Hãy xóa đi, hoặc sửa cho đúng tên.",
      ]
    `);
  });

  it('when a step has no text', async () => {
    expect(await faultsOf({ options: [...item.options.slice(1), { id: 'x', why: 'Vì thế.' }] })).toMatchInlineSnapshot(`
      [
        "câu "lo-bi-lua", mục "x": thiếu "text". Hãy thêm dòng text: "Điều người học chọn."",
      ]
    `);
  });
});
