import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/multiple-choice/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a multiple choice is told', () => {
  it('when an answer is not among the options', async () => {
    expect(await faultsOf({ answers: ['bi-mat', 'im-lang'] })).toMatchInlineSnapshot(`
      [
        "câu "dau-hieu-lua": "answers" là "im-lang", không có trong bi-mat, gap, hen, otp. Hãy viết một trong các mã ấy, hoặc thêm lựa chọn "im-lang".",
      ]
    `);
  });

  it('when no answer is right', async () => {
    expect(await faultsOf({ answers: [] })).toMatchInlineSnapshot(`
      [
        "câu "dau-hieu-lua": "answers" đang trống. Hãy viết mã của mọi lựa chọn đúng.",
      ]
    `);
  });

  it('when the answers are one id instead of a list', async () => {
    expect(await faultsOf({ answers: 'bi-mat' })).toMatchInlineSnapshot(`
      [
        "câu "dau-hieu-lua": "answers" đang là "bi-mat". Hãy viết answers: [bi-mat, giuc-gap]",
      ]
    `);
  });

  it('when the answers are missing', async () => {
    expect(await faultsOf({ answers: undefined })).toMatchInlineSnapshot(`
      [
        "câu "dau-hieu-lua": thiếu "answers". Hãy viết answers: [bi-mat, giuc-gap]",
      ]
    `);
  });

  it('when an answer stands twice', async () => {
    expect(await faultsOf({ answers: ['gap', 'gap'] })).toMatchInlineSnapshot(`
      [
        "câu "dau-hieu-lua": "answers" có "gap" hai lần. Hãy viết mỗi mã một lần.",
      ]
    `);
  });

  it('when there are more than six options', async () => {
    const options = Array.from({ length: 7 }, (_, index) => ({ id: `y-${index}`, text: 'Ý', why: 'Vì thế.' }));
    expect(await faultsOf({ options, answers: ['y-0'] })).toMatchInlineSnapshot(`
      [
        "câu "dau-hieu-lua": "options" đang có 7 lựa chọn. Hãy viết từ 2 đến 6 lựa chọn.",
      ]
    `);
  });
});
