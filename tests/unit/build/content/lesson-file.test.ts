import { describe, expect, it } from 'vitest';
import { at, told } from './good-content.ts';

describe('what an author is told about the file of a lesson', () => {
  it('names a missing title', async () => {
    expect(await told([at.lesson, 'title: "Gọi cho con"\n', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:2: thiếu "title". Hãy thêm dòng title: "Tên bài, một việc hằng ngày""`,
    );
  });

  it('names a title that is too long', async () => {
    expect(
      await told([
        at.lesson,
        'Gọi cho con"',
        'Gọi cho con, cho cháu, cho hàng xóm và cho tất cả mọi người trong làng"',
      ]),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:4: "Gọi cho con, cho cháu, cho hàng xóm và cho tất cả mọi ng…" dài 70 chữ cái, quá 60. Hãy viết ngắn lại."`,
    );
  });

  it('names a folder and an id that differ', async () => {
    expect(await told([at.lesson, 'id: goi-cho-con', 'id: goi-con'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:2: id là "goi-con" nhưng thư mục tên là "goi-cho-con". Hãy viết id: goi-cho-con, hoặc đổi tên."`,
    );
  });

  it('names an unknown skill code', async () => {
    expect(await told([at.lesson, 'K0.1', 'K2.1'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:7: mã kỹ năng "K2.1" không có trong danh sách. Hãy dùng mã từ K0.1 đến K1.3, hoặc từ T1.1 đến T6.3."`,
    );
  });

  it('names a date that is not in the calendar', async () => {
    expect(await told([at.lesson, 'reviewBy: 2027-05-31', 'reviewBy: 2027-02-30'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:18: ngày "2027-02-30" không có trong lịch. Hãy viết năm-tháng-ngày, như 2027-05-31."`,
    );
  });

  it('names a review that is due', async () => {
    expect(await told([at.lesson, 'reviewBy: 2027-05-31', 'reviewBy: 2026-11-21'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:18: bài phải xem lại trước ngày 2026-11-21, nay là 2026-11-22. Hãy đọc lại cả bài, rồi viết ngày xem lại mới."`,
    );
  });

  it('names a source without https', async () => {
    expect(await told([at.lesson, 'https://baothanhhoa', 'http://baothanhhoa'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:16: nguồn có địa chỉ "http://baothanhhoa.vn/goi-dien". Hãy viết địa chỉ đầy đủ, bắt đầu bằng https://"`,
    );
  });

  it('names a check in the future', async () => {
    expect(await told([at.lesson, 'checked: 2026-11-22', 'checked: 2026-11-23'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:17: ngày kiểm tra 2026-11-23 chưa tới, nay là 2026-11-22. Hãy viết ngày đã kiểm tra thật."`,
    );
  });

  it('names two things to remember', async () => {
    expect(await told([at.lesson, '  - "Bấm số."\n', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:10: "Nhớ ba điều" đang có 2 điều. Hãy viết đúng ba câu ngắn."`,
    );
  });

  it('names a line that no lesson has', async () => {
    expect(await told([at.lesson, 'minutes: 6', 'minutes: 6\nphut: 6'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:7: có dòng không dùng đến: "phut". Hãy xóa đi, hoặc sửa cho đúng tên."`,
    );
  });

  it('names too many minutes', async () => {
    expect(await told([at.lesson, 'minutes: 6', 'minutes: 45'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:6: bài dài 45 phút. Hãy viết từ 5 đến 10 phút, hoặc tách làm hai bài."`,
    );
  });

  it('names an outcome that begins otherwise', async () => {
    expect(await told([at.lesson, 'Sau bài này, {you}', 'Bác sẽ'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:8: kết quả "Bác sẽ tự gọi được cho con." chưa đúng kiểu. Hãy bắt đầu bằng "Sau bài này, {you} …"."`,
    );
  });

  it('names a missing facilitator part', async () => {
    expect(await told([at.lesson, /facilitator:[^]*?mistakes.*\n/, ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:2: thiếu "facilitator". Hãy thêm phần cho người hướng dẫn: prepare, say, show, wait, mistakes."`,
    );
  });

  it('names an unknown place for the address word', async () => {
    expect(await told([at.lesson, '{you}', '{toi}'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:8: không có chỗ trống "{toi}". Muốn gọi người học, hãy viết {you} hoặc {You}."`,
    );
  });

  it('names an address word where no page fills it', async () => {
    expect(await told([at.lesson, 'Làm chậm thôi.', 'Mời {you} làm chậm.'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:21: chỗ này không đổi được "{you}" thành bác, em, anh chị. Hãy viết câu không xưng hô; {you} chỉ dùng ở outcome, remember."`,
    );
  });

  it('names a quotation mark that is never closed', async () => {
    expect(await told([at.lesson, '"Gọi cho con"', '"Gọi cho con'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:4: "title: "Gọi cho con": thiếu một dấu: ngoặc kép chưa đóng, hoặc chưa có dấu hai chấm sau tên. Hãy thêm dấu ấy."`,
    );
  });

  it('names a colon outside quotation marks', async () => {
    expect(await told([at.lesson, '"Bấm số và gọi cho con."', 'Bấm số: gọi cho con.'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:5: "summary: Bấm số: gọi cho con.": câu này có dấu hai chấm mà không nằm trong ngoặc kép. Hãy đặt cả câu trong dấu ngoặc kép."`,
    );
  });

  it('names a missing frontmatter', async () => {
    expect(await told([at.lesson, '---\nid', 'id'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:1: bài chưa có phần đầu. Hãy mở đầu tệp bằng phần giữa hai dòng ---, như bài mẫu _template."`,
    );
  });

  it('names letters with loose marks', async () => {
    const text = await told([at.lesson, 'Áp máy', 'Áp máy'.normalize('NFD')]);
    expect(text.normalize('NFC')).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: chữ "Áp" có dấu rời (không phải NFC). Hãy gõ lại chữ này bằng bộ gõ Unicode dựng sẵn."`,
    );
  });
});
