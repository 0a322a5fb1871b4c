import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/gap-fill/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a gap fill is told', () => {
  it('when a gap is not in the sentence', async () => {
    expect(await faultsOf({ sentence: 'Trước hết {dung}, rồi {tat-may}.' })).toMatchInlineSnapshot(`
      [
        "câu "ba-viec", mục "ai": câu "sentence" có {ai} 0 lần. Hãy viết {ai} đúng một lần trong câu.",
      ]
    `);
  });

  it('when a gap stands twice in the sentence', async () => {
    expect(await faultsOf({ sentence: '{dung} {dung} {tat-may} {ai}' })).toMatchInlineSnapshot(`
      [
        "câu "ba-viec", mục "dung": câu "sentence" có {dung} 2 lần. Hãy viết {dung} đúng một lần trong câu.",
      ]
    `);
  });

  it('when the sentence has a gap that is not described', async () => {
    expect(await faultsOf({ sentence: `${item.sentence} {nua}` })).toMatchInlineSnapshot(`
      [
        "câu "ba-viec": {nua} chưa có trong "gaps". Hãy thêm mục có id: nua, hoặc bỏ {nua}.",
      ]
    `);
  });

  it('when a gap accepts nothing', async () => {
    expect(await faultsOf({ gaps: [{ ...item.gaps[0], accept: [] }, ...item.gaps.slice(1)] })).toMatchInlineSnapshot(`
      [
        "câu "ba-viec", mục "dung": "accept" đang trống. Hãy viết ít nhất một cách trả lời.",
      ]
    `);
  });
});
