import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/spot-the-scam/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a message with signs is told', () => {
  it('when no part is a sign', async () => {
    expect(await faultsOf({ parts: item.parts.map((part) => ({ ...part, sign: false })) })).toMatchInlineSnapshot(`
      [
        "câu "tin-dien-luc": "parts" chưa có dấu hiệu lừa nào. Hãy viết sign: true ở ít nhất một câu.",
      ]
    `);
  });

  it('when a part does not say whether it is a sign', async () => {
    expect(await faultsOf({ parts: [...item.parts.slice(1), { id: 'x', text: 'X', why: 'Vì thế.' }] }))
      .toMatchInlineSnapshot(`
      [
        "câu "tin-dien-luc", mục "x": thiếu "sign". Hãy viết sign: true (dấu hiệu lừa) hoặc sign: false (câu thường).",
      ]
    `);
  });

  it('when nobody is named as the sender', async () => {
    expect(await faultsOf({ from: undefined })).toMatchInlineSnapshot(`
      [
        "câu "tin-dien-luc": thiếu "from". Hãy thêm dòng from: "Tin nhắn từ số lạ, 8 giờ tối"",
      ]
    `);
  });

  it('when there are too few parts', async () => {
    expect(await faultsOf({ parts: item.parts.slice(1, 3) })).toMatchInlineSnapshot(`
      [
        "câu "tin-dien-luc": "parts" đang có 2 câu. Hãy viết từ 3 đến 9 câu.",
      ]
    `);
  });
});
