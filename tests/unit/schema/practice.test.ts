import { describe, expect, it } from 'vitest';
import { authorSentence } from '../../../src/schema/author-sentence.ts';
import { practiceSchema } from '../../../src/schema/practice.ts';

// cspell:ignore xonng

type Plain = Record<string, unknown>;

const button = { kind: 'button', id: 'nut', label: 'Nút', go: 'xong' };
const step = { id: 'dau', title: 'Đầu', say: 'Bấm Nút.', hint: 'Nút ở trên.', parts: [button] };
const end = { id: 'xong', title: 'Xong', end: 'Xong rồi.', parts: [] };
const choice = {
  kind: 'choice',
  id: 'chon',
  label: 'Chọn',
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B', wrong: 'Sai.' },
  ],
  button: 'Xong',
  go: 'xong',
};
const level = {
  kind: 'level',
  id: 'co',
  label: 'Cỡ',
  steps: ['Nhỏ', 'To'],
  at: 'Nhỏ',
  want: ['To'],
  less: 'Bớt',
  more: 'Thêm',
  button: 'Xong',
  go: 'xong',
  wrong: 'Sai.',
};
const field = {
  kind: 'field',
  id: 'so',
  label: 'Số',
  shown: '1357',
  secret: true,
  button: 'Mở',
  go: 'xong',
  wrong: 'Sai.',
};

/** The author's sentences for a task with these screens. */
function faults(screens: unknown, more: Plain = {}): string[] {
  const result = practiceSchema.safeParse(
    { id: 'bai', title: 'Bài', goal: 'Làm.', screens, ...more },
    { error: authorSentence },
  );
  return result.success ? [] : result.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`);
}

/** The same for a task whose only step has this part. */
const withPart = (part: Plain) => faults([{ ...step, parts: [part] }, end]);

describe('a task that is right', () => {
  it.each([button, choice, level, field, { ...button, kind: 'switch', on: false }])('may have a $kind', (part) => {
    expect(withPart(part)).toEqual([]);
  });
});

describe('the sentence an author reads', () => {
  it('for a way to a screen that is not there', () => {
    expect(withPart({ ...button, go: 'xonng' })).toMatchInlineSnapshot(`
      [
        "screens.0.parts.0.go: màn hình "dau", nút "nut": "go" là "xonng", không có trong dau, xong. Hãy viết một trong các mã ấy, hoặc thêm màn hình "xonng".",
      ]
    `);
  });

  it('for a screen that nothing leads to', () => {
    expect(faults([step, { ...step, id: 'la' }, end])).toEqual([
      'screens.1: không nút nào dẫn tới màn hình "la". Hãy thêm go: la ở một nút, hoặc xóa màn hình này.',
    ]);
  });

  it('for a screen without a way to an end', () => {
    const cul = { ...step, id: 'cut', parts: [{ ...button, go: 'cut' }] };
    expect(faults([{ ...step, parts: [button, { ...button, id: 'nut-2', go: 'cut' }] }, cul, end])).toEqual([
      'screens.1: từ màn hình "cut" không có đường tới màn hình kết thúc. Hãy thêm một nút có "go" ở đây.',
    ]);
  });

  it('for a task without an end', () => {
    const other = { ...step, id: 'hai', parts: [{ ...button, go: 'dau' }] };
    expect(faults([{ ...step, parts: [{ ...button, go: 'hai' }] }, other])).toEqual([
      'screens: chưa màn hình nào kết thúc. Hãy thêm một màn hình có end: "Xong rồi. …"',
    ]);
  });

  it('for two screens with one id', () => {
    expect(faults([step, end, end])).toEqual([
      'screens.2.id: hai màn hình cùng mã "xong". Hãy cho mỗi màn hình một mã riêng.',
    ]);
  });

  it('for two controls with one id', () => {
    expect(faults([{ ...step, parts: [button, button] }, end])).toEqual([
      'screens.0.parts.1.id: màn hình "dau" có hai nút cùng mã "nut". Hãy cho mỗi nút một mã riêng.',
    ]);
  });

  it('for a step without instruction or hint', () => {
    const { say: _say, hint: _hint, ...mute } = step;
    expect(faults([mute, end])).toMatchInlineSnapshot(`
      [
        "screens.0.id: màn hình "dau" thiếu "say". Hãy thêm dòng say: "Việc cần làm, một hai câu."",
        "screens.0.id: màn hình "dau" thiếu "hint". Hãy thêm dòng hint: "Nút ấy nằm ở đâu, trông thế nào."",
      ]
    `);
  });

  it('for an end that still asks for something', () => {
    expect(faults([step, { ...end, say: 'Bấm.', parts: [button] }])).toEqual([
      'screens.1.end: màn hình kết thúc "xong" có thêm "say" hoặc "hint". Hãy chỉ giữ "end".',
      'screens.1.parts.0: màn hình kết thúc "xong" có nút "nut". Hãy bỏ nút ấy, hoặc bỏ "end".',
    ]);
  });

  it('for a button that leads nowhere, and one that is right and wrong', () => {
    expect(withPart({ kind: 'button', id: 'nut', label: 'Nút' })).toEqual([
      'screens.0.parts.0.id: nút "nut" chưa có "go" hay "wrong". Hãy viết một trong hai: go: mã màn hình sẽ mở, hoặc wrong: "Vì sao không bấm."',
    ]);
    expect(withPart({ ...button, wrong: 'Sai.' })[0]).toContain('nút "nut" có cả "go" lẫn "wrong".');
  });

  it('for a secret field without its made-up digits', () => {
    const { shown: _shown, ...bare } = field;
    expect(withPart(bare)).toEqual(['screens.0.parts.0.shown: thiếu "shown". Hãy thêm dòng shown: "135790"']);
    expect(withPart({ ...field, shown: 'hoa123' })).toEqual([
      'screens.0.parts.0.shown: ô giữ kín có số tập "hoa123". Hãy viết từ 4 đến 8 chữ số bịa ra, như shown: "135790"',
    ]);
    expect(withPart({ ...field, accept: ['2468'] })).toEqual([
      'screens.0.parts.0.accept: ô giữ kín chỉ nhận đúng số tập ở "shown". Hãy bỏ dòng "accept".',
    ]);
  });

  it('for digits written without quotes', () => {
    expect(withPart({ ...field, shown: 135790 })).toEqual([
      'screens.0.parts.0.shown: "shown" đang là 135790. Hãy viết dòng shown: "135790"',
    ]);
  });

  it('for a choice with no right option, or the same one twice', () => {
    expect(
      withPart({
        ...choice,
        options: [
          { id: 'a', text: 'A', wrong: 'Sai.' },
          { id: 'b', text: 'B', wrong: 'Sai.' },
        ],
      }),
    ).toEqual(['screens.0.parts.0.options: lựa chọn nào cũng có "wrong". Hãy bỏ "wrong" ở lựa chọn đúng.']);
    expect(
      withPart({
        ...choice,
        options: [
          { id: 'a', text: 'A' },
          { id: 'a', text: 'B', wrong: 'Sai.' },
        ],
      }),
    ).toEqual(['screens.0.parts.0.options.1.id: lựa chọn "a" có hai lần. Hãy cho mỗi lựa chọn một mã riêng.']);
    expect(withPart({ ...choice, options: [] })).toEqual([
      'screens.0.parts.0.options: "options" có ít quá. Hãy viết từ 2 đến 6 lựa chọn.',
    ]);
  });

  it('for a level whose steps do not fit', () => {
    expect(withPart({ ...level, at: 'Bé', want: ['Khổng lồ'] })).toEqual([
      'screens.0.parts.0.at: "at" là "Bé", không có trong các nấc "Nhỏ", "To". Hãy viết một trong các nấc ấy.',
      'screens.0.parts.0.want.0: "want" có "Khổng lồ", không có trong các nấc "Nhỏ", "To". Hãy viết một trong các nấc ấy.',
    ]);
    expect(withPart({ ...level, at: 'To' })).toEqual([
      'screens.0.parts.0.at: nấc lúc đầu "To" đã đúng sẵn. Hãy chọn nấc khác cho "at", hoặc bỏ nó khỏi "want".',
    ]);
    expect(withPart({ ...level, steps: ['Nhỏ'], want: ['Nhỏ'] })[0]).toContain(
      '"steps" có 1 nấc. Hãy kể từ 2 đến 5 nấc.',
    );
  });

  it('for a kind that is not known', () => {
    expect(withPart({ ...button, kind: 'anh' })).toEqual([
      'screens.0.parts.0.kind: "kind" đang là "anh". Hãy viết một trong: text, message, button, switch, choice, level, field.',
    ]);
    expect(faults([{ ...step, parts: ['Nút'] }, end])).toEqual([
      'screens.0.parts.0: "kind" đang là để trống. Hãy viết một trong: text, message, button, switch, choice, level, field.',
    ]);
  });

  it('for what is missing or has a strange name', () => {
    expect(faults(undefined)).toEqual([
      'screens: thiếu "screens". Hãy thêm các màn hình; màn hình đầu danh sách là nơi bắt đầu.',
    ]);
    expect(faults([end])).toEqual([
      'screens: "screens" có ít quá. Hãy viết ít nhất một màn hình để làm và một màn hình kết thúc.',
    ]);
    expect(faults([{ ...step, parts: undefined }, end])).toEqual([
      'screens.0.parts: thiếu "parts". Hãy kể những gì có trên màn hình, hoặc viết parts: []',
    ]);
    expect(withPart({ ...choice, go: undefined })).toEqual([
      'screens.0.parts.0.go: thiếu "go". Hãy thêm mã màn hình sẽ mở, như go: cai-dat',
    ]);
    expect(faults([step, end], { start: 'dau' })).toEqual([
      ': có dòng không dùng đến: "start". Hãy xóa đi, hoặc sửa cho đúng tên.',
    ]);
  });
});
