import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/scenario/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

/** The first step with its choice at `index` changed. */
function change(index: number, changes: object) {
  const [first] = item.steps;
  return { ...first, choices: first?.choices.map((one, at) => (at === index ? { ...one, ...changes } : one)) };
}
const choice = { text: 'Chờ', good: false, then: 'Không có gì.', next: 'an-toan' };

describe('what an author of a scenario is told', () => {
  it('when a choice leads nowhere', async () => {
    expect(await faultsOf({ steps: [change(0, { next: 'mat-tich' }), ...item.steps.slice(1)] })).toMatchInlineSnapshot(`
      [
        "câu "cong-an-gia-goi", mục "bat-may", mục "hoi-ten": "next" là "mat-tich", không có trong bat-may, doa, goi-lai, an-toan, mat-tien. Hãy viết một trong các mã ấy, hoặc thêm bước hay kết thúc "mat-tich".",
      ]
    `);
  });

  it('when two choices of different steps have one id', async () => {
    expect(await faultsOf({ steps: [change(0, { id: 'chuyen' }), ...item.steps.slice(1)] })).toMatchInlineSnapshot(`
      [
        "câu "cong-an-gia-goi", mục "doa", mục "chuyen": mã "chuyen" đã có ở bước khác. Hãy cho mỗi lựa chọn một mã riêng.",
      ]
    `);
  });

  it('when an ending has the id of a step', async () => {
    expect(await faultsOf({ endings: [...item.endings, { id: 'doa', says: 'Hết.', safe: false }] }))
      .toMatchInlineSnapshot(`
      [
        "câu "cong-an-gia-goi", mục "doa": mã "doa" đã là mã của một bước. Hãy đặt mã khác.",
      ]
    `);
  });

  it('when a step is never reached', async () => {
    expect(
      await faultsOf({
        steps: [
          ...item.steps,
          {
            ...item.steps[1],
            id: 'la',
            choices: [
              { ...choice, id: 'la-1' },
              { ...choice, id: 'la-2' },
            ],
          },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "câu "cong-an-gia-goi", mục "la": không lựa chọn nào dẫn tới đây. Hãy thêm next tới mã này, hoặc bỏ mục.",
      ]
    `);
  });

  it('when an ending is never reached', async () => {
    expect(await faultsOf({ endings: [...item.endings, { id: 'khac', says: 'Hết.', safe: false }] }))
      .toMatchInlineSnapshot(`
      [
        "câu "cong-an-gia-goi", mục "khac": không lựa chọn nào dẫn tới đây. Hãy thêm next tới mã này, hoặc bỏ mục.",
      ]
    `);
  });

  it('when no good way is safe', async () => {
    expect(await faultsOf({ endings: item.endings.map((ending) => ({ ...ending, safe: false })) }))
      .toMatchInlineSnapshot(`
      [
        "câu "cong-an-gia-goi": không có đường nào chỉ gồm việc nên làm dẫn tới kết thúc an toàn. Hãy sửa good, next hoặc safe.",
      ]
    `);
  });

  it('when a choice does not say whether it is good', async () => {
    expect(await faultsOf({ steps: [change(0, { good: undefined }), ...item.steps.slice(1)] })).toMatchInlineSnapshot(`
      [
        "câu "cong-an-gia-goi", mục "bat-may", mục "hoi-ten": thiếu "good". Hãy viết good: true (nên làm) hoặc good: false (không nên).",
      ]
    `);
  });
});
