import { describe, expect, it } from 'vitest';
import { at, item, told, withoutLists } from './good-content.ts';

describe('what an author is told about quiz items, facts and paths', () => {
  it('names an answer that is not among the options', async () => {
    expect(await told([at.quiz, 'answer: a', 'answer: c'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:7: câu "viec-dau": "answer" là "c", không có trong a, b. Hãy viết một trong các mã ấy, hoặc thêm lựa chọn "c"."`,
    );
  });

  it('names an option without a reason', async () => {
    expect(await told([at.quiz, ', why: "Chưa ai nghe."', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:6: câu "viec-dau", mục "b": thiếu "why". Hãy thêm dòng why: "Vì sao đúng hoặc chưa đúng, một hai câu.""`,
    );
  });

  it('names two options with one id', async () => {
    expect(await told([at.quiz, '{ id: b', '{ id: a'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:6: câu "viec-dau", mục "a": mã "a" có hai lần. Hãy cho mỗi lựa chọn một mã riêng."`,
    );
  });

  it('names no right answers', async () => {
    expect(
      await told([at.quiz, 'single-choice', 'multiple-choice'], [at.quiz, 'answer: a', 'answers: []']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:7: câu "viec-dau": "answers" đang trống. Hãy viết mã của mọi lựa chọn đúng."`,
    );
  });

  it('names an item without an explanation', async () => {
    expect(await told([at.quiz, '  explanation: "Bấm số trước."\n', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:1: câu "viec-dau": thiếu "explanation". Hãy thêm dòng explanation: "Một hai câu giải thích chung.""`,
    );
  });

  it('names an unknown type of item', async () => {
    expect(withoutLists(await told([at.quiz, 'single-choice', 'chon-mot']))).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:2: câu "viec-dau": "type" đang là "chon-mot". Hãy viết một trong: …."`,
    );
  });

  it('names two items with one id', async () => {
    expect(await told([at.quiz, 'viec-nam', 'viec-bon'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:33: câu "viec-bon": mã này đã có ở câu khác trong bài. Hãy cho mỗi câu một mã riêng."`,
    );
  });

  it('names an item id with marks', async () => {
    expect(await told([at.quiz, 'viec-nam', 'Việc năm'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:33: câu "Việc năm": mã "Việc năm" có chữ hoa, dấu hoặc khoảng trắng. Hãy viết chữ thường không dấu, nối bằng gạch ngang, như "cuoc-goi-lua"."`,
    );
  });

  it('names four items', async () => {
    expect(await told([at.quiz, /- id: viec-ba[^]*?(?=- id: viec-bon)/, ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:1: bài có 4 câu hỏi. Hãy viết ít nhất 5 câu."`,
    );
  });

  it('names items of two kinds', async () => {
    expect(
      withoutLists(await told([at.quiz, /- id: viec-ba[^]*(?=- id: viec-nam)/, item('viec-ba') + item('viec-bon')])),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:1: các câu hỏi chỉ có 2 kiểu: self-check, single-choice. Hãy viết ít nhất 3 kiểu; còn có: gap-fill, matching, multiple-choice, ordering, scenario, short-text, sorting, spot-the-scam, true-false."`,
    );
  });

  it('names one item inside the sections', async () => {
    expect(await told([at.lesson, '<Quiz id="viec-hai" />', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: trong các phần có 1 câu hỏi. Hãy đặt ít nhất 2 <Quiz id="…" /> vào các phần."`,
    );
  });

  it('names an unknown item in the lesson', async () => {
    expect(await told([at.lesson, '<Quiz id="viec-hai" />', '<Quiz id="viec-sau" />'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:58: không có câu hỏi "viec-sau" trong quiz.yaml. Hãy viết một trong: viec-dau, viec-hai, viec-ba, viec-bon, viec-nam."`,
    );
  });

  it('names an item that is placed twice', async () => {
    expect(
      await told([at.lesson, '<Quiz id="viec-hai" />', '<Quiz id="viec-dau" />\n\n<Quiz id="viec-hai" />']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:58: <Quiz id="viec-dau"> đã có ở trên. Hãy giữ lại một chỗ."`,
    );
  });

  it('names a quiz file that is no list', async () => {
    expect(await told([at.quiz, /[^]+/, 'items: 3\n'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:1: tệp này không phải một danh sách câu hỏi. Hãy bắt đầu mỗi câu bằng "- id: …"."`,
    );
  });

  it('names a tab at the start of a line', async () => {
    expect(await told([at.quiz, '  type', '\ttype'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:2: "type: single-choice": đầu dòng có phím Tab. Hãy thay bằng dấu cách."`,
    );
  });

  it('names an unknown fact', async () => {
    expect(await told([at.lesson, '<Fact id="so-111" />', '<Fact id="so-112" />'])).toMatchInlineSnapshot(`
      "content/lessons/goi-cho-con/vi.mdx:9: đầu bài ghi "so-111" mà trong bài không dùng. Hãy bỏ đi, hoặc thêm <Fact id="so-111" />.
      content/lessons/goi-cho-con/vi.mdx:56: không có điều đã kiểm chứng "so-112". Hãy viết tên một tệp trong content/facts."
    `);
  });

  it('names a fact that is used but not listed', async () => {
    expect(await told([at.lesson, 'facts: [so-111]', 'facts: []'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:56: bài dùng "so-111" mà chưa ghi ở đầu bài. Hãy thêm "so-111" vào dòng facts."`,
    );
  });

  it('names a fact that is listed but not used', async () => {
    expect(await told([at.lesson, '<Fact id="so-111" />', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:9: đầu bài ghi "so-111" mà trong bài không dùng. Hãy bỏ đi, hoặc thêm <Fact id="so-111" />."`,
    );
  });

  it('names a fact without a short value', async () => {
    expect(
      await told(
        [at.fact, 'value: "111"\n', ''],
        [at.lesson, '<Fact id="so-111" />', 'Gọi <Fact id="so-111" show="value" /> nhé.'],
      ),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:56: "so-111" không có value. Hãy bỏ show="value", hoặc thêm value vào content/facts/so-111.yaml."`,
    );
  });

  it('names a fact past its date', async () => {
    expect(
      await told(
        [at.fact, 'goodUntil: 2027-11-30', 'goodUntil: 2026-11-21'],
        [at.fact, 'checked: 2026-11-22', 'checked: 2026-10-01'],
      ),
    ).toMatchInlineSnapshot(
      `"content/facts/so-111.yaml:10: "so-111" chỉ chắc đến ngày 2026-11-21, nay là 2026-11-22. Hãy kiểm tra lại nguồn, rồi sửa statement, checked và goodUntil."`,
    );
  });

  it('names a fact that ends before it was checked', async () => {
    expect(await told([at.fact, 'goodUntil: 2027-11-30', 'goodUntil: 2026-11-22'])).toMatchInlineSnapshot(
      `"content/facts/so-111.yaml:10: ngày hết hạn không sau ngày kiểm tra. Hãy viết goodUntil muộn hơn checked."`,
    );
  });

  it('names a fact with an unknown sureness', async () => {
    expect(await told([at.fact, 'sureness: A', 'sureness: D'])).toMatchInlineSnapshot(
      `"content/facts/so-111.yaml:8: mức chắc chắn đang là "D". Hãy viết A (cơ quan nhà nước, hoặc hai nguồn khớp nhau), B (một nguồn) hoặc C (yếu hơn)."`,
    );
  });

  it('names an unknown lesson in a path', async () => {
    expect(await told([at.farmers, '[goi-cho-con]', '[goi-cho-con, goi-chau]'])).toMatchInlineSnapshot(
      `"content/audiences/nong-dan.yaml:11: không có bài "goi-chau". Hãy viết tên một thư mục trong content/lessons, chẳng hạn "goi-cho-con"."`,
    );
  });

  it('names a lesson twice in a path', async () => {
    expect(await told([at.farmers, '[goi-cho-con]', '[goi-cho-con, goi-cho-con]'])).toMatchInlineSnapshot(
      `"content/audiences/nong-dan.yaml:11: bài "goi-cho-con" đã có ở trên. Hãy giữ lại một chỗ."`,
    );
  });

  it('names a lesson in no path', async () => {
    expect(
      await told(
        [at.farmers, /modules:[^]*/, 'modules: [{ id: x, title: "X", lessons: [goi-chau] }]'],
        [at.elders, /modules:[^]*/, 'modules: [{ id: x, title: "X", lessons: [goi-chau] }]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/audiences/nguoi-cao-tuoi.yaml:10: không có bài "goi-chau". Hãy viết tên một thư mục trong content/lessons, chẳng hạn "goi-cho-con".
      content/audiences/nong-dan.yaml:10: không có bài "goi-chau". Hãy viết tên một thư mục trong content/lessons, chẳng hạn "goi-cho-con".
      content/lessons/goi-cho-con/vi.mdx:2: chưa nhóm nào học bài "goi-cho-con". Hãy thêm "goi-cho-con" vào một chặng trong content/audiences.
      content/lessons/goi-cho-con/vi.mdx:27: nhóm "nguoi-cao-tuoi" không học bài này, nên không ai đọc đoạn này. Hãy bỏ đoạn, hoặc thêm bài vào chặng của nhóm.
      content/lessons/goi-cho-con/vi.mdx:27: nhóm "nong-dan" không học bài này, nên không ai đọc đoạn này. Hãy bỏ đoạn, hoặc thêm bài vào chặng của nhóm."
    `);
  });

  it('names two modules with one id', async () => {
    expect(
      await told([at.farmers, /$/, '  - { id: lam-quen, title: "Học tiếp", lessons: [goi-cho-con] }\n']),
    ).toMatchInlineSnapshot(
      `
      "content/audiences/nong-dan.yaml:12: bài "goi-cho-con" đã có ở trên. Hãy giữ lại một chỗ.
      content/audiences/nong-dan.yaml:12: chặng "lam-quen" đã có ở trên. Hãy chọn tên khác."
    `,
    );
  });

  it('names a module without lessons', async () => {
    expect(await told([at.farmers, '[goi-cho-con]', '[]'])).toMatchInlineSnapshot(
      `"content/audiences/nong-dan.yaml:11: chặng này chưa có bài nào. Hãy thêm mã bài vào lessons, hoặc bỏ chặng."`,
    );
  });

  it('names two audiences with one code', async () => {
    expect(await told([at.farmers, 'code: G5', 'code: G6'])).toMatchInlineSnapshot(
      `"content/audiences/nguoi-cao-tuoi.yaml:2: mã "G6" đã có trong content/audiences/nong-dan.yaml. Hãy chọn tên khác."`,
    );
  });

  it('names two audiences in one place of the order', async () => {
    expect(await told([at.farmers, 'order: 5', 'order: 6'])).toMatchInlineSnapshot(
      `"content/audiences/nguoi-cao-tuoi.yaml:3: thứ tự "6" đã có trong content/audiences/nong-dan.yaml. Hãy chọn tên khác."`,
    );
  });

  it('names an address word with a capital', async () => {
    expect(await told([at.farmers, 'you: "bác"', 'you: "Bác"'])).toMatchInlineSnapshot(
      `"content/audiences/nong-dan.yaml:8: cách gọi "Bác" có chữ hoa. Hãy viết chữ thường, như you: "bác""`,
    );
  });

  it('names a key of the interface without a role', async () => {
    expect(await told([at.strings, 'site.name.label', 'site.name'])).toMatchInlineSnapshot(
      `"content/strings/vi/site.json:2: tên "site.name" không đúng khuôn. Hãy viết <phòng>.<vật>.<vai>, vai là label, spoken, hint, error, text, như "quiz.check.label"."`,
    );
  });

  it('names an empty text of the interface', async () => {
    expect(await told([at.strings, 'Học vụ số', ''])).toMatchInlineSnapshot(
      `"content/strings/vi/site.json:2: chữ đang trống. Hãy viết cả câu."`,
    );
  });
});
