import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/true-false/examples.ts';
import { readItems } from '../../../../src/quiz/read-items.ts';

const item = examples.withReasons;
const faultsOf = async (changes: object) =>
  (await readItems([{ ...item, ...changes }])).faults.map((fault) => fault.text);

describe('what an author of a true or false item is told', () => {
  it('when the truth is written as a word', async () => {
    expect(await faultsOf({ answer: 'sai' })).toMatchInlineSnapshot(`
      [
        "câu "bat-giu-bi-mat": "answer" đang là "sai". Hãy viết answer: true (câu đúng) hoặc answer: false (câu sai).",
      ]
    `);
  });

  it('when the truth is missing', async () => {
    expect(await faultsOf({ answer: undefined })).toMatchInlineSnapshot(`
      [
        "câu "bat-giu-bi-mat": thiếu "answer". Hãy viết answer: true (câu đúng) hoặc answer: false (câu sai).",
      ]
    `);
  });

  it('when nothing is said to one of the two', async () => {
    expect(await faultsOf({ whyTrue: undefined })).toMatchInlineSnapshot(`
      [
        "câu "bat-giu-bi-mat": thiếu "whyTrue". Hãy thêm dòng whyTrue: "Nói với người chọn Đúng."",
      ]
    `);
  });

  it('when there are reasons and none is the right one', async () => {
    expect(await faultsOf({ reason: undefined })).toMatchInlineSnapshot(`
      [
        "câu "bat-giu-bi-mat": "reasons" và "reason" phải đi với nhau. Hãy viết cả hai, hoặc bỏ cả hai.",
      ]
    `);
  });

  it('when the right reason is not among the reasons', async () => {
    expect(await faultsOf({ reason: 'x' })).toMatchInlineSnapshot(`
      [
        "câu "bat-giu-bi-mat": "reason" là "x", không có trong khong-ai-giup, ton-tien. Hãy viết một trong các mã ấy, hoặc thêm lý do "x".",
      ]
    `);
  });
});
