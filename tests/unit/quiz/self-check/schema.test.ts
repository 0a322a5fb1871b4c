import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/self-check/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a self-check is told', () => {
  it('when a step has no help', async () => {
    expect(await faultsOf({ steps: [item.steps[0], { id: 'x', text: 'X' }] })).toMatchInlineSnapshot(`
      [
        "câu "phong-chu", mục "x": thiếu "why". Hãy thêm dòng why: "Vì sao đúng hoặc chưa đúng, một hai câu."",
      ]
    `);
  });

  it('when a step takes the id of the helper', async () => {
    expect(await faultsOf({ steps: [item.steps[0], { ...item.steps[1], id: 'nguoi-kem' }] })).toMatchInlineSnapshot(`
      [
        "câu "phong-chu", mục "nguoi-kem": mã "nguoi-kem" dành cho ô của người kèm. Hãy đặt mã khác.",
      ]
    `);
  });

  it('when the helper is not a yes or no', async () => {
    expect(await faultsOf({ helper: 'có' })).toMatchInlineSnapshot(`
      [
        "câu "phong-chu": "helper" chỉ có thể là true hoặc false. Hãy viết helper: true khi cần người kèm xác nhận.",
      ]
    `);
  });

  it('when there is one step only', async () => {
    expect(await faultsOf({ steps: item.steps.slice(0, 1) })).toMatchInlineSnapshot(`
      [
        "câu "phong-chu": "steps" đang có 1 bước. Hãy viết từ 2 đến 8 bước.",
      ]
    `);
  });
});
