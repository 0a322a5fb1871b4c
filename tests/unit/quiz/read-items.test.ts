import { describe, expect, it } from 'vitest';
import { readItems } from '../../../src/quiz/read-items.ts';

// cspell:ignore anwser

const good = {
  id: 'ai-goi',
  type: 'single-choice',
  prompt: 'Nên làm gì?',
  options: [
    { id: 'tat-may', text: 'Tắt máy', why: 'Đúng.' },
    { id: 'chuyen', text: 'Chuyển tiền', why: 'Mất tiền.' },
  ],
  answer: 'tat-may',
  explanation: 'Dừng lại.',
};
const texts = async (value: unknown) => (await readItems(value)).faults.map((fault) => fault.text);

describe('reading the items of a lesson', () => {
  it('gives back right items and no faults', async () => {
    expect(await readItems([good])).toEqual({ items: [good], faults: [] });
  });

  it('keeps the right items beside a wrong one', async () => {
    const { items, faults } = await readItems([{ ...good, id: 'khac', answer: 'x' }, good]);
    expect(items.map((item) => item.id)).toEqual(['ai-goi']);
    expect(faults).toHaveLength(1);
  });

  it('says where the fault is, for finding the line', async () => {
    const { faults } = await readItems([
      good,
      { ...good, id: 'cau-hai', options: [good.options[0], { id: 'b', text: 'B' }] },
    ]);
    expect(faults[0]?.path).toEqual([1, 'options', 1, 'why']);
  });

  it('tells an author about a file that is no list', async () => {
    expect(await texts({ id: 'x' })).toMatchInlineSnapshot(`
      [
        "tệp này không phải một danh sách câu hỏi. Hãy bắt đầu mỗi câu bằng "- id: …".",
      ]
    `);
  });

  it('tells an author about a missing type', async () => {
    expect(await texts([{ id: 'ai-goi' }])).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": thiếu "type". Hãy viết một trong: gap-fill, matching, multiple-choice, ordering, scenario, self-check, short-text, single-choice, sorting, spot-the-scam, true-false.",
      ]
    `);
  });

  it('tells an author about an unknown type', async () => {
    expect(await texts([{ ...good, type: 'keo-tha' }])).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": "type" đang là "keo-tha". Hãy viết một trong: gap-fill, matching, multiple-choice, ordering, scenario, self-check, short-text, single-choice, sorting, spot-the-scam, true-false.",
      ]
    `);
  });

  it('tells an author about an item without an id', async () => {
    expect(await texts([{ ...good, id: undefined }])).toMatchInlineSnapshot(`
      [
        "câu thứ 1: thiếu "id". Hãy thêm dòng "id: …" với một dòng chữ, đặt trong dấu ngoặc kép.",
      ]
    `);
  });

  it('tells an author about two items with one id', async () => {
    expect(await texts([good, good])).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": mã này đã có ở câu khác trong bài. Hãy cho mỗi câu một mã riêng.",
      ]
    `);
  });

  it('tells an author about an entry that is no item', async () => {
    expect(await texts(['ai-goi'])).toMatchInlineSnapshot(`
      [
        "câu thứ 1: thiếu "type". Hãy viết một trong: gap-fill, matching, multiple-choice, ordering, scenario, self-check, short-text, single-choice, sorting, spot-the-scam, true-false.",
      ]
    `);
  });

  it('tells an author about a misspelled key', async () => {
    expect(await texts([{ ...good, anwser: 'x' }])).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": có dòng không dùng đến: "anwser". Hãy xóa đi, hoặc sửa cho đúng tên.",
      ]
    `);
  });
});
