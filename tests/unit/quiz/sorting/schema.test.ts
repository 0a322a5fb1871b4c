import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/sorting/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a sorting is told', () => {
  it('when a thing has a group that is not there', async () => {
    expect(await faultsOf({ things: [...item.things.slice(1), { ...item.things[0], answer: 'de-sau' }] }))
      .toMatchInlineSnapshot(`
      [
        "câu "dua-cho-may", mục "cau-hoi": "answer" là "de-sau", không có trong dua-duoc, khong-dua. Hãy viết một trong các mã ấy, hoặc thêm lựa chọn "de-sau".",
      ]
    `);
  });

  it('when a group stays empty', async () => {
    expect(await faultsOf({ groups: [...item.groups, { id: 'de-sau', text: 'Để sau' }] })).toMatchInlineSnapshot(`
      [
        "câu "dua-cho-may", mục "de-sau": nhóm này không có thứ nào. Hãy thêm một thứ thuộc nhóm, hoặc bỏ nhóm.",
      ]
    `);
  });

  it('when there is one group only', async () => {
    expect(
      await faultsOf({
        groups: item.groups.slice(0, 1),
        things: item.things.map((thing) => ({ ...thing, answer: 'dua-duoc' })),
      }),
    ).toMatchInlineSnapshot(`
      [
        "câu "dua-cho-may": "groups" đang có 1 nhóm. Hãy viết từ 2 đến 4 nhóm.",
      ]
    `);
  });
});
