// cspell:ignore CBCCVC
import { describe, expect, it } from 'vitest';
import { at, goodContent, told, toldOf } from './good-content.ts';

describe('what an author is told about words', () => {
  it('names a sentence that nobody can say in one breath', async () => {
    expect(await told([at.lesson, 'Áp máy vào tai', `Áp máy ${'thật nhẹ '.repeat(12)}vào tai`])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: câu dài 30 tiếng, quá 28: "Áp máy thật nhẹ thật nhẹ thật nhẹ thật nhẹ thật nhẹ thật nhẹ…". Hãy tách làm hai câu. [cau-dai]"`,
    );
  });

  it('names too many long sentences', async () => {
    expect(
      await told([at.lesson, 'Áp máy vào tai rồi nói.', `Áp máy ${'thật nhẹ '.repeat(8)}vào tai rồi nói. `.repeat(6)]),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: câu dài 22 tiếng: "Áp máy thật nhẹ thật nhẹ thật nhẹ thật nhẹ thật nhẹ thật nhẹ…". Cả nhóm bài có 6 câu trên 20 tiếng, chỉ được 3. Hãy tách câu này làm hai. [nhieu-cau-dai]"`,
    );
  });

  it('names a hard word', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Truy cập danh bạ. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "Truy cập": từ trong văn bản, người mới học khó hiểu. Hãy viết "mở, vào". [tu-kho]"`,
    );
  });

  it('names an abbreviation', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Hỏi UBND xã. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: chữ viết tắt "UBND". Hãy viết cả chữ. [viet-tat]"`,
    );
  });

  it('names a word in capitals', async () => {
    expect(await told([at.lesson, 'Áp máy', 'KHÔNG vội. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "KHÔNG" viết hoa cả chữ. Hãy viết thường; muốn nhấn mạnh thì viết **chữ đậm**. [viet-hoa]"`,
    );
  });

  it('names a foreign word in the lesson', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Xem deadline. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "deadline" không phải tiếng Việt. Hãy viết bằng tiếng Việt, hoặc đánh dấu <En>deadline</En>. [tieng-nuoc-ngoai]"`,
    );
  });

  it('names a foreign word in the quiz', async () => {
    expect(await told([at.quiz, 'Nói luôn', 'Chat luôn'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:6: "Chat" không phải tiếng Việt. Hãy viết bằng tiếng Việt. [tieng-nuoc-ngoai]"`,
    );
  });

  it('names a word without vowels as an abbreviation', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Ghi sđt của bác. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: chữ viết tắt "sđt". Hãy viết cả chữ. [viet-tat]"`,
    );
  });

  it('names a marked foreign word without a reading', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Xem <En>deadline</En>. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "deadline" chưa có cách đọc. Hãy thêm vào content/readings.yaml một dòng "deadline: …", viết cách đọc bằng âm tiếng Việt. [cach-doc]"`,
    );
  });

  it('is content with a foreign word that has a reading', async () => {
    const files = goodContent([at.lesson, 'Áp máy', 'Xem <En>deadline</En> và Zalo. Áp máy']);
    expect(await toldOf(files.set('content/readings.yaml', 'deadline: đét lai\nZalo: da lô\n'))).toBe('');
  });

  it('names a list of readings that cannot be read', async () => {
    expect(await toldOf(goodContent().set('content/readings.yaml', 'a: b\nOTP:\n'))).toMatchInlineSnapshot(
      `"content/readings.yaml:2: "OTP" chưa có cách đọc. Hãy viết cách đọc bằng âm tiếng Việt sau dấu hai chấm."`,
    );
  });

  it.each([
    ['CBCCVC', 'viet-tat'],
    ['TP', 'viet-tat'],
    ['vd', 'viet-tat'],
    ['fanpage', 'tieng-nuoc-ngoai'],
    ['livestream', 'tieng-nuoc-ngoai'],
    ['video', 'tieng-nuoc-ngoai'],
  ])('names "%s" wherever a learner meets it', async (word, rule) => {
    const text = await told(
      [at.lesson, 'Áp máy', `Hỏi ${word} nhé. Áp máy`],
      [at.lesson, 'title="Bấm số"', `title="Bấm ${word}"`],
      [at.lesson, 'alt="Màn hình', `alt="Màn hình ${word}`],
      [at.lesson, 'summary: "Bấm số', `summary: "Bấm số ${word}`],
      [at.quiz, 'Bấm số trước.', `Bấm ${word} trước.`],
      [at.farmers, 'Gọi được', `Gọi ${word} được`],
      [at.fact, 'Số 111', `Số ${word} 111`],
      [at.strings, 'Học vụ số', `Học ${word}`],
    );
    expect(text.split('\n').filter((line) => line.includes(`"${word}"`) && line.endsWith(`[${rule}]`))).toHaveLength(8);
  });

  it('names a word drawn in a picture', async () => {
    expect(await told([at.picture, '<rect', '<text class="p-text">CALL</text><rect'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: chữ viết tắt "CALL". Hãy viết cả chữ. [viet-tat]"`,
    );
  });

  it('names a promise to get money back', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Gọi ngân hàng là lấy lại được tiền. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "lấy lại được tiền": không ai chắc lấy lại được tiền đã mất. Hãy viết "gọi ngân hàng ngay, rồi báo công an". [dieu-cam-noi]"`,
    );
  });

  it('names a telephone number that nobody has tried', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Gọi 156 để báo. Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "156": số này chưa ai gọi thử, mỗi nơi nói một cách. Hãy viết "báo nhà mạng hoặc công an". [dieu-cam-noi]"`,
    );
  });

  it('names a claim in the words of the interface', async () => {
    expect(await told([at.strings, 'Học vụ số', 'Học xong có giấy chứng nhận.'])).toMatchInlineSnapshot(
      `"content/strings/vi/site.json:2: "chứng nhận": khóa học này không xác nhận gì cho ai. Hãy viết "học xong", "làm đúng 4 trên 5 câu". [dieu-cam-noi]"`,
    );
  });

  it('names an exception without a reason', async () => {
    expect(await told([at.lesson, 'Áp máy', '{/* cho phép: tu-kho */}\n\nTruy cập danh bạ. Áp máy']))
      .toMatchInlineSnapshot(`
        "content/lessons/goi-cho-con/vi.mdx:64: "cho phép: tu-kho" chưa có lý do. Hãy viết: cho phép: tu-kho – vì sao.
        content/lessons/goi-cho-con/vi.mdx:66: "Truy cập": từ trong văn bản, người mới học khó hiểu. Hãy viết "mở, vào". [tu-kho]"
      `);
  });

  it('names an exception that names no rule', async () => {
    expect(await told([at.lesson, 'Áp máy', '{/* cho phép: het – vì thích */}\n\nÁp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "cho phép: het" không phải tên một quy tắc. Hãy viết một trong: cau-dai, tu-kho, viet-tat, viet-hoa, tieng-nuoc-ngoai, dieu-cam-noi, nhieu-cau-dai, lien-ket, trung-bai, cach-doc."`,
    );
  });

  it('names an exception that is not needed', async () => {
    expect(
      await told([at.lesson, 'Áp máy', '{/* cho phép: tu-kho – lời trên nút */}\n\nÁp máy']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "cho phép: tu-kho" không còn cần. Hãy xóa dòng này."`,
    );
  });
});
