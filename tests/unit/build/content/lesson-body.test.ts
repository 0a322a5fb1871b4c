import { describe, expect, it } from 'vitest';
import { at, told, withoutLists } from './good-content.ts';

describe('what an author is told about the body of a lesson', () => {
  it('names a part that does not exist', async () => {
    expect(withoutLists(await told([at.lesson, 'Áp máy', '<Box />\n\nÁp máy']))).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: không có thẻ <Box>. Hãy dùng một trong: …."`,
    );
  });

  it('names HTML', async () => {
    expect(withoutLists(await told([at.lesson, 'Áp máy vào tai', 'Áp <b>máy</b> vào tai']))).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: thẻ HTML <b> không dùng trong bài. Hãy viết chữ thường, **chữ đậm**, danh sách, hoặc một trong: …."`,
    );
  });

  it('names an import', async () => {
    expect(await told([at.lesson, '<For', 'import x from "y"\n\n<For'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:27: "import x from "y"" là mã lệnh. Hãy bỏ dòng này; các thẻ dùng được ngay, không cần import."`,
    );
  });

  it('names code in braces', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Áp {1 + 1} máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "{1 + 1}" là mã lệnh. Hãy bỏ dấu ngoặc nhọn; ghi chú riêng thì viết {/* … */}."`,
    );
  });

  it('names a pronoun in braces', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Mời {you} áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: "{you}" không dùng trong thân bài. Muốn gọi người học, hãy viết <You /> hoặc <You cap />."`,
    );
  });

  it('names an attribute in braces', async () => {
    expect(await told([at.lesson, 'title="Bấm số"', 'title={"Bấm số"}'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:33: title của <Section> viết bằng dấu { }. Hãy viết trong ngoặc kép, như title="…"."`,
    );
  });

  it('names an attribute that the part does not have', async () => {
    expect(await told([at.lesson, 'src="ap-tai.svg"', 'src="ap-tai.svg" width="20"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:66: <Picture> không có width. Hãy bỏ đi; chỉ dùng: src, alt."`,
    );
  });

  it('names an unknown kind of note', async () => {
    expect(
      await told([at.lesson, 'Áp máy', '<Note kind="info">\n\nNói to.\n\n</Note>\n\nÁp máy']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: <Note> có kind="info". Hãy viết một trong: tip, warning."`,
    );
  });

  it('names a part that is not closed', async () => {
    expect(await told([at.lesson, '</Steps>\n', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:47: thẻ <Steps> mở ở dòng 37 chưa đóng đúng chỗ. Hãy thêm </Steps> trước dòng này, hoặc sửa cho đúng tên."`,
    );
  });

  it('names an HTML comment', async () => {
    expect(await told([at.lesson, 'Áp máy', '<!-- nhớ sửa -->\n\nÁp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: sau dấu < không phải tên thẻ. Hãy viết "nhỏ hơn" bằng chữ; ghi chú riêng thì viết {/* … */}."`,
    );
  });

  it('names words on the line of the opening part', async () => {
    expect(await told([at.lesson, 'Áp máy', '<Note kind="tip">Nói to.</Note>\n\nÁp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: chữ nằm sát thẻ mở hoặc thẻ đóng. Hãy để thẻ mở và thẻ đóng mỗi thẻ một dòng, cách chữ một dòng trống."`,
    );
  });

  it('names a part in the middle of a sentence', async () => {
    expect(await told([at.lesson, 'Áp máy', 'Áp <Quiz id="viec-ba" /> máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: <Quiz> nằm giữa câu. Hãy để <Quiz> ở dòng riêng, trên và dưới có dòng trống."`,
    );
  });

  it('names a picture written in Markdown', async () => {
    expect(await told([at.lesson, 'Áp máy', '![Tai](ap-tai.svg) Áp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: hình viết kiểu ![…](…). Hãy viết <Picture src="…" alt="…" />."`,
    );
  });

  it('names steps without a numbered list', async () => {
    expect(
      await told([at.lesson, '1. Mở mục gọi.\n   Bấm các số.\n\n   <Picture', 'Mở mục gọi.\n\n<Picture']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:37: <Steps> có 0 danh sách đánh số, cùng đoạn chữ. Hãy để đúng một danh sách "1. … 2. …", ngoài ra chỉ có hình."`,
    );
  });

  it('names a large heading', async () => {
    expect(await told([at.lesson, 'Áp máy', '## Áp tai\n\nÁp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: dòng "## Áp tai" dùng ##. Hãy dùng <Section id="…" title="Áp tai"> thay cho đầu đề lớn."`,
    );
  });

  it('names a skipped heading level', async () => {
    expect(await told([at.lesson, 'Áp máy', '#### Áp tai\n\nÁp máy'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: dòng "#### Áp tai" nhảy bậc. Hãy viết ### Áp tai"`,
    );
  });

  it('names an empty section', async () => {
    expect(await told([at.lesson, 'Áp máy vào tai rồi nói.\n', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:62: phần "noi-chuyen" chưa có chữ nào. Hãy viết ít nhất một câu, hoặc bỏ phần này."`,
    );
  });

  it('names a section that is too long', async () => {
    expect(
      await told([at.lesson, 'Áp máy vào tai rồi nói.', 'Áp máy vào tai rồi nói. '.repeat(26)]),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:62: phần "noi-chuyen" dài 156 tiếng, quá 150. Hãy cắt bớt, hoặc tách thành hai phần."`,
    );
  });

  it('names a section that is too long for one audience only', async () => {
    expect(
      await told([
        at.lesson,
        'Áp máy vào tai rồi nói.',
        `${'Áp máy vào tai rồi nói. '.repeat(20)}\n\n<For audience="nong-dan">\n\n${'Áp máy vào tai rồi nói. '.repeat(10)}\n\n</For>`,
      ]),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:62: phần "noi-chuyen" dài 180 tiếng, quá 150. Hãy cắt bớt, hoặc tách thành hai phần."`,
    );
  });

  it('names two sections', async () => {
    expect(await told([at.lesson, /<Section id="nut-goi"[^]*?<\/Section>/, ''])).toMatchInlineSnapshot(`
      "content/lessons/goi-cho-con/images/nut-goi.svg:1: hình "nut-goi.svg" không dùng trong bài. Hãy thêm <Picture src="nut-goi.svg" alt="…" />, hoặc xóa hình.
      content/lessons/goi-cho-con/vi.mdx:9: đầu bài ghi "so-111" mà trong bài không dùng. Hãy bỏ đi, hoặc thêm <Fact id="so-111" />.
      content/lessons/goi-cho-con/vi.mdx:46: trong các phần có 1 câu hỏi. Hãy đặt ít nhất 2 <Quiz id="…" /> vào các phần.
      content/lessons/goi-cho-con/vi.mdx:52: bài có 2 phần. Hãy chia bài thành 3 đến 6 <Section>, mỗi phần một ý.
      content/lessons/goi-cho-con/vi.mdx:58: bài có 3 hình. Hãy thêm cho đủ ít nhất 4 hình, mỗi bước một hình."
    `);
  });

  it('names a section inside a section', async () => {
    expect(
      await told([
        at.lesson,
        'Áp máy vào tai rồi nói.\n',
        '<Section id="nho" title="Nhỏ">\n\nNói nhỏ.\n\n</Section>\n\nÁp máy.\n',
      ]),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: phần "nho" nằm trong <Section>. Hãy đặt mỗi <Section> riêng, không lồng vào nhau."`,
    );
  });

  it('names two sections with one id', async () => {
    expect(await told([at.lesson, 'id="noi-chuyen"', 'id="bam-so"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:62: phần "bam-so" đã có ở trên. Hãy chọn tên khác."`,
    );
  });

  it('names a section id that the page uses', async () => {
    expect(await told([at.lesson, 'id="noi-chuyen"', 'id="thu-suc"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:62: mã phần "thu-suc" đã dùng cho khung trang. Hãy chọn mã khác."`,
    );
  });

  it('names words outside the sections', async () => {
    expect(
      await told([at.lesson, '<Section id="noi-chuyen"', 'Một câu lạc.\n\n<Section id="noi-chuyen"']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:62: đoạn "Một câu lạc.…" nằm ngoài các phần. Hãy đưa vào trong một <Section>."`,
    );
  });

  it('names an unknown audience', async () => {
    expect(
      await told([at.lesson, 'Áp máy', '<For audience="ngu-dan">\n\nỞ biển.\n\n</For>\n\nÁp máy']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: không có nhóm "ngu-dan". Hãy viết một trong: nong-dan, nguoi-cao-tuoi."`,
    );
  });

  it('names an audience without an opening story', async () => {
    expect(await told([at.lesson, 'nong-dan nguoi-cao-tuoi', 'nong-dan'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:27: nhóm "nguoi-cao-tuoi" học bài "goi-cho-con" nhưng chưa có chuyện mở đầu. Hãy thêm <For audience="nguoi-cao-tuoi"> … </For> trước phần đầu tiên."`,
    );
  });

  it('names an audience with two opening stories', async () => {
    expect(
      await told([
        at.lesson,
        '<Section id="bam-so"',
        '<For audience="nong-dan">\n\nÔng Tư gọi con.\n\n</For>\n\n<Section id="bam-so"',
      ]),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:33: nhóm "nong-dan" có hai chuyện mở đầu. Hãy giữ lại một chuyện."`,
    );
  });

  it('names text for an audience that does not have the lesson', async () => {
    expect(await told([at.elders, 'goi-cho-con', 'goi-chau'])).toMatchInlineSnapshot(`
      "content/audiences/nguoi-cao-tuoi.yaml:11: không có bài "goi-chau". Hãy viết tên một thư mục trong content/lessons, chẳng hạn "goi-cho-con".
      content/lessons/goi-cho-con/vi.mdx:27: nhóm "nguoi-cao-tuoi" không học bài này, nên không ai đọc đoạn này. Hãy bỏ đoạn, hoặc thêm bài vào chặng của nhóm."
    `);
  });

  it('names a link that says nothing', async () => {
    expect(
      await told([at.lesson, 'Áp máy', 'Muốn xem thì [bấm vào đây](https://vietnam.vn). Áp máy']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: đường dẫn mang chữ "bấm vào đây", nghe riêng thì không biết đi đâu. Hãy viết tên trang sẽ mở. [lien-ket]"`,
    );
  });

  it.each([
    ...['Bấm vào đây', 'nhấn vào đây để xem', 'tại đây', 'Xem thêm', 'đọc tiếp…', 'bấm vào đường dẫn này', 'ở đây nhé'],
    ...['nút này', 'Chi tiết', 'www.vietnam.vn'],
  ])('names a link that only says "%s"', async (words) => {
    expect(await told([at.lesson, 'Áp máy', `Mời [${words}](https://vietnam.vn). Áp máy`])).toContain(
      `đường dẫn mang chữ "${words}"`,
    );
  });

  it.each(['Báo ảnh Việt Nam', 'bài Gọi cho con', 'trang dịch vụ công'])(
    'is content with a link to "%s"',
    async (words) => {
      expect(await told([at.lesson, 'Áp máy', `Mời xem [${words}](https://vietnam.vn). Áp máy`])).toBe('');
    },
  );

  it('names a link that shows its address', async () => {
    expect(
      await told([at.lesson, 'Áp máy', 'Mở [https://vietnam.vn](https://vietnam.vn). Áp máy']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:64: đường dẫn mang chữ "https://vietnam.vn", nghe riêng thì không biết đi đâu. Hãy viết tên trang sẽ mở. [lien-ket]"`,
    );
  });

  it('names a fact in the middle of a sentence', async () => {
    expect(await told([at.lesson, '<Fact id="so-111" />', 'Nhớ là <Fact id="so-111" />'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:56: <Fact> nằm giữa câu. Hãy để <Fact> ở dòng riêng, trên và dưới có dòng trống."`,
    );
  });
});
