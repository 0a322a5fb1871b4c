import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/short-text/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.withNear;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a short text is told', () => {
  it('when no form is accepted', async () => {
    expect(await faultsOf({ accept: [] })).toMatchInlineSnapshot(`
      [
        "câu "so-bao-ve-tre-em": "accept" đang trống. Hãy viết ít nhất một cách trả lời.",
      ]
    `);
  });

  it('when the accepted form is not a list', async () => {
    expect(await faultsOf({ accept: '111' })).toMatchInlineSnapshot(`
      [
        "câu "so-bao-ve-tre-em": "accept" đang là "111". Hãy viết accept: ["Dừng lại", "Dừng"]",
      ]
    `);
  });

  it('when an accepted form has no letters', async () => {
    expect(await faultsOf({ accept: ['?!'] })).toMatchInlineSnapshot(`
      [
        "câu "so-bao-ve-tre-em": "accept" có câu không có chữ hay số nào. Hãy viết câu trả lời bằng chữ hoặc số.",
      ]
    `);
  });

  it('when a near miss is also accepted, but for its marks', async () => {
    expect(await faultsOf({ accept: ['Đăng nhập'], near: [{ text: 'dang nhap', why: 'Vì thế.' }] }))
      .toMatchInlineSnapshot(`
      [
        "câu "so-bao-ve-tre-em", mục thứ 1: "near" có "dang nhap", mà "accept" lại nhận câu ấy (không kể dấu và chữ hoa). Hãy bỏ ở một chỗ.",
      ]
    `);
  });

  it('when the keyboard is unknown', async () => {
    expect(await faultsOf({ keyboard: 'so' })).toMatchInlineSnapshot(`
      [
        "câu "so-bao-ve-tre-em": "keyboard" chỉ có thể là text hoặc numeric. Hãy viết keyboard: numeric khi đáp án là số.",
      ]
    `);
  });
});
