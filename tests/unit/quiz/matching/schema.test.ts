import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/matching/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a matching is told', () => {
  it('when a row has an answer that is no option', async () => {
    expect(await faultsOf({ rows: [item.rows[0], { ...item.rows[1], answer: 'hang-xom' }] })).toMatchInlineSnapshot(`
      [
        "câu "so-nao-viec-nay", mục "tre-em": "answer" là "hang-xom", không có trong ngan-hang, so-111, cong-an. Hãy viết một trong các mã ấy, hoặc thêm lựa chọn "hang-xom".",
      ]
    `);
  });

  it('when there is only one row', async () => {
    expect(await faultsOf({ rows: item.rows.slice(0, 1) })).toMatchInlineSnapshot(`
      [
        "câu "so-nao-viec-nay": "rows" đang có 1 dòng. Hãy viết từ 2 đến 8 dòng.",
      ]
    `);
  });

  it('when a row has no reason', async () => {
    expect(await faultsOf({ rows: [item.rows[0], { id: 'x', text: 'X', answer: 'cong-an' }] })).toMatchInlineSnapshot(`
      [
        "câu "so-nao-viec-nay", mục "x": thiếu "why". Hãy thêm dòng why: "Vì sao, một hai câu."",
      ]
    `);
  });

  it('when an option has a reason, which belongs to the rows', async () => {
    expect(await faultsOf({ options: [item.options[0], item.options[1], { ...item.options[2], why: 'Vì thế.' }] }))
      .toMatchInlineSnapshot(`
      [
        "câu "so-nao-viec-nay", mục "cong-an": có dòng không dùng đến: "why". Hãy xóa đi, hoặc sửa cho đúng tên.",
      ]
    `);
  });
});
