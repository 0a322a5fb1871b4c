import { describe, expect, it } from 'vitest';
import { readItems } from '../../../../src/quiz/read-items.ts';
import { examples } from '../../../../src/quiz/single-choice/examples.ts';

const item = examples.vietnamese;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a single choice is told', () => {
  it('when the answer is not among the options', async () => {
    expect(await faultsOf({ answer: 'goi-lai' })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": "answer" là "goi-lai", không có trong tat-may, chuyen, nghe-tiep. Hãy viết một trong các mã ấy, hoặc thêm lựa chọn "goi-lai".",
      ]
    `);
  });

  it('when the answer is missing', async () => {
    expect(await faultsOf({ answer: undefined })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": thiếu "answer". Hãy thêm dòng answer: tat-may",
      ]
    `);
  });

  it('when there is only one option', async () => {
    expect(await faultsOf({ options: item.options.slice(0, 1) })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": "options" đang có 1 lựa chọn. Hãy viết từ 2 đến 6 lựa chọn.",
      ]
    `);
  });

  it('when the options are missing', async () => {
    expect(await faultsOf({ options: undefined })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": thiếu "options". Hãy viết từ 2 đến 6 lựa chọn.",
      ]
    `);
  });

  it('when two options have one id', async () => {
    expect(await faultsOf({ options: [...item.options, { ...item.options[1], text: 'Khác' }] })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi", mục "chuyen": mã "chuyen" có hai lần. Hãy cho mỗi lựa chọn một mã riêng.",
      ]
    `);
  });

  it('when an option has no reason', async () => {
    const options = item.options.map((option, index) => (index === 1 ? { id: option.id, text: option.text } : option));
    expect(await faultsOf({ options })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi", mục "chuyen": thiếu "why". Hãy thêm dòng why: "Vì sao đúng hoặc chưa đúng, một hai câu."",
      ]
    `);
  });

  it('when an option is only a text', async () => {
    expect(await faultsOf({ options: ['Tắt máy', item.options[0]], answer: 'tat-may' })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": mục này đang là "Tắt máy". Hãy viết { id: …, text: …, why: … }.",
      ]
    `);
  });

  it('when an id has marks', async () => {
    expect(await faultsOf({ id: 'Ai gọi' })).toMatchInlineSnapshot(`
      [
        "câu "Ai gọi": mã "Ai gọi" có chữ hoa, dấu hoặc khoảng trắng. Hãy viết chữ thường không dấu, nối bằng gạch ngang, như "cuoc-goi-lua".",
      ]
    `);
  });

  it('when the question is empty', async () => {
    expect(await faultsOf({ prompt: ' ' })).toMatchInlineSnapshot(`
      [
        "câu "ai-goi": "prompt" đang là " ". Hãy viết dòng prompt: "Câu hỏi, một câu."",
      ]
    `);
  });
});
