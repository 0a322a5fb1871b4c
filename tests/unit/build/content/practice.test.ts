import { describe, expect, it } from 'vitest';
import { at, goodContent, item, told as toldOfLesson, toldOf, type Change } from './good-content.ts';

const file = 'content/practice/goi-thu.yaml';

const task = `id: goi-thu
title: "Gọi thử"
goal: "Gọi được cho con."
screens:
  - id: ban-phim
    title: "Bàn phím"
    say: "Bấm Gọi."
    hint: "Nút Gọi ở dưới."
    parts:
      - { kind: field, id: so, label: "Số", shown: "123456", button: "Xong", go: da-goi, wrong: "Chưa đúng số." }
      - { kind: button, id: goi, label: "Gọi", go: da-goi }
  - id: da-goi
    title: "Đang gọi"
    end: "Xong rồi."
    parts: []
`;

const placed: Change = [at.lesson, '<Quiz id="viec-dau" />', '<Practice id="goi-thu" />\n\n<Quiz id="viec-dau" />'];

/** What an author reads about the small course with the task in it, after these changes. */
function told(find: string | RegExp = '', put = '', where: string = file): Promise<string> {
  const files = goodContent(placed).set(file, task);
  files.set(where, (files.get(where) ?? '').replace(find, put));
  return toldOf(files);
}

describe('what an author is told about the practice phone', () => {
  it('is nothing when all is well', async () => {
    expect(await told()).toBe('');
  });

  it('names a task that does not exist, with those that do', async () => {
    expect(await told('Practice id="goi-thu"', 'Practice id="goi-that"', at.lesson)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: không có bài máy tập "goi-that" trong content/practice. Hãy viết một trong: goi-thu."`,
    );
  });

  it('names a task that stands in a lesson twice', async () => {
    const twice = '<Practice id="goi-thu" />\n\n<Practice id="goi-thu" />';
    expect(await told('<Practice id="goi-thu" />', twice, at.lesson)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:48: <Practice id="goi-thu"> đã có ở trên. Hãy giữ lại một chỗ."`,
    );
  });

  it('names a task that has the id of an item of the lesson', async () => {
    expect(await told('id: viec-ba', 'id: goi-thu', at.quiz)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: bài máy tập "goi-thu" trùng mã với một mục hỏi trong quiz.yaml. Hãy đổi mã của một bên."`,
    );
  });

  it('names a way to a screen that is not there, with its line', async () => {
    expect(await told('label: "Gọi", go: da-goi', 'label: "Gọi", go: da-di')).toMatchInlineSnapshot(
      `"content/practice/goi-thu.yaml:11: màn hình "ban-phim", nút "goi": "go" là "da-di", không có trong ban-phim, da-goi. Hãy viết một trong các mã ấy, hoặc thêm màn hình "da-di"."`,
    );
  });

  it('wants the file to have the name of the id', async () => {
    expect(await told('id: goi-thu', 'id: goi-that')).toMatchInlineSnapshot(
      `"content/practice/goi-thu.yaml:1: id là "goi-that" nhưng tệp tên là "goi-thu". Hãy viết id: goi-thu, hoặc đổi tên."`,
    );
  });

  it('reads the words of a task like all others, but not what is to be typed', async () => {
    expect(await told('"123456"', '"hello"')).toBe('');
    expect(await told('"Xong rồi."', '"Bảo mật xong rồi."')).toMatchInlineSnapshot(
      `"content/practice/goi-thu.yaml:14: "Bảo mật": từ trong văn bản, người mới học khó hiểu. Hãy viết "giữ kín". [tu-kho]"`,
    );
  });

  it('wants a task to stand on a line of its own', async () => {
    expect(await told('<Practice', 'Tập đi: <Practice', at.lesson)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: <Practice> nằm giữa câu. Hãy để <Practice> ở dòng riêng, trên và dưới có dòng trống."`,
    );
  });
});

describe('what an author is told about a lesson with nothing to do', () => {
  const withoutSelfCheck: Change = [at.quiz, /- id: viec-nam[^]*/, item('viec-nam')];

  it('names the ways to practise', async () => {
    expect(await toldOfLesson(withoutSelfCheck)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:62: bài chưa có chỗ tự làm. Hãy đặt <Practice id="…" /> vào một phần, hoặc thêm vào quiz.yaml một câu type: self-check hay type: scenario."`,
    );
  });

  it('takes a task of the practice phone for one', async () => {
    expect(await toldOf(goodContent(placed, withoutSelfCheck).set(file, task))).toBe('');
  });

  it('takes a scenario for one', async () => {
    const scenario = `- id: viec-nam
  type: scenario
  prompt: "Máy reo. Làm gì?"
  steps:
    - id: reo
      says: "Máy đang reo."
      choices:
        - { id: nghe, text: "Bấm nút nghe", good: true, then: "Con nói: mẹ ạ.", next: xong }
        - { id: thoi, text: "Để đó", good: false, then: "Máy thôi reo.", next: lo }
  endings:
    - { id: xong, says: "Nghe được con nói.", safe: true }
    - { id: lo, says: "Lát sau con gọi lại.", safe: false }
  explanation: "Nghe máy thôi mà."
`;
    expect(await toldOfLesson([at.quiz, /- id: viec-nam[^]*/, scenario])).toBe('');
  });
});
