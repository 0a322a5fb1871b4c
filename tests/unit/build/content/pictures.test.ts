import { describe, expect, it } from 'vitest';
import { at, told } from './good-content.ts';

describe('what an author is told about pictures', () => {
  it('names a missing description', async () => {
    expect(await told([at.lesson, ' alt="Màn hình có mười nút số tròn."', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:42: hình chưa có lời tả. Hãy thêm alt="…" nói bằng lời điều người xem thấy."`,
    );
  });

  it('names an empty description', async () => {
    expect(await told([at.lesson, 'Màn hình có mười nút số tròn.', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:42: hình chưa có lời tả. Hãy thêm alt="…" nói bằng lời điều người xem thấy."`,
    );
  });

  it('names a description that begins with "hình ảnh"', async () => {
    expect(await told([at.lesson, 'Màn hình có mười', 'Hình ảnh màn hình có mười'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:42: lời tả mở đầu bằng "Hình ảnh". Hãy bỏ mấy chữ ấy và tả ngay điều thấy được."`,
    );
  });

  it('names a description that is too short', async () => {
    expect(await told([at.lesson, 'Màn hình có mười nút số tròn.', 'Màn hình số.'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:42: lời tả "Màn hình số." ngắn quá. Hãy tả ít nhất 6 tiếng: thấy gì, ở đâu."`,
    );
  });

  it('names one description for two pictures', async () => {
    expect(
      await told([at.lesson, 'Một người áp điện thoại vào tai phải.', 'Màn hình có mười nút số tròn.']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:66: hai hình khác nhau có cùng lời tả "Màn hình có mười nút số tròn.…". Hãy tả riêng từng hình."`,
    );
  });

  it('names a picture file that is not there', async () => {
    expect(await told([at.lesson, 'src="ap-tai.svg"', 'src="tai.svg"'])).toMatchInlineSnapshot(`
      "content/lessons/goi-cho-con/images/ap-tai.svg:1: hình "ap-tai.svg" không dùng trong bài. Hãy thêm <Picture src="ap-tai.svg" alt="…" />, hoặc xóa hình.
      content/lessons/goi-cho-con/vi.mdx:66: không có hình "tai.svg" trong content/lessons/goi-cho-con/images. Hãy vẽ hình ấy, hoặc sửa src."
    `);
  });

  it('names too few pictures', async () => {
    expect(await told([at.lesson, /<Picture src="dung-may.svg"[^]*?\/>/, ''])).toMatchInlineSnapshot(`
      "content/lessons/goi-cho-con/images/dung-may.svg:1: hình "dung-may.svg" không dùng trong bài. Hãy thêm <Picture src="dung-may.svg" alt="…" />, hoặc xóa hình.
      content/lessons/goi-cho-con/vi.mdx:66: bài có 3 hình. Hãy thêm cho đủ ít nhất 4 hình, mỗi bước một hình."
    `);
  });

  it('names a step without a picture', async () => {
    expect(
      await told([at.lesson, '\n</Steps>', '2. Bấm nút gọi.\n   Nút ấy tròn, màu xanh, nằm ở dưới cùng.\n\n</Steps>']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:43: bước "Bấm nút gọi. Nút ấy tròn, màu xanh, nằm …" chưa có hình. Hãy đặt <Picture src="…" alt="…" /> dưới bước ấy, thụt vào 3 dấu cách; hoặc gộp hai bước mà một hình đủ chỉ cả hai."`,
    );
  });

  it('names a step whose picture stands after the list', async () => {
    expect(await told([at.lesson, '   <Picture src="bam-so.svg"', '<Picture src="bam-so.svg"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:39: bước "Mở mục gọi. Bấm các số." chưa có hình. Hãy đặt <Picture src="…" alt="…" /> dưới bước ấy, thụt vào 3 dấu cách; hoặc gộp hai bước mà một hình đủ chỉ cả hai."`,
    );
  });

  it('asks for no picture in a list that is no steps', async () => {
    expect(await told([at.lesson, 'Áp máy vào tai rồi nói.', 'Nhớ:\n\n1. Nói to.\n2. Nói chậm.'])).toBe('');
  });

  it('names a script', async () => {
    expect(await told([at.picture, '<rect', '<script>alert(1)</script><rect'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có <script>, có thể chạy lệnh. Hãy xóa thẻ này."`,
    );
  });

  it('names a foreign object', async () => {
    expect(await told([at.picture, '<rect', '<foreignObject></foreignObject><rect'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có <foreignObject>, có thể chạy lệnh. Hãy xóa thẻ này."`,
    );
  });

  it('names a link out of the picture', async () => {
    expect(await told([at.picture, '<rect', '<a href="https://vietnam.vn"></a><rect'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có <a>. Hãy chỉ dùng: circle, ellipse, g, line, path, polygon, polyline, rect, text, tspan."`,
    );
  });

  it('names a style attribute', async () => {
    expect(await told([at.picture, 'class="p-screen"', 'style="fill: red"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có style="fill: red". Hãy dùng class, như class="p-line"."`,
    );
  });

  it('names a fixed colour', async () => {
    expect(await told([at.picture, 'class="p-screen"', 'fill="#ff0000"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có màu cố định fill="#ff0000". Hãy dùng currentColor, none, hoặc class p-…."`,
    );
  });

  it('names an unknown class', async () => {
    expect(await told([at.picture, 'p-screen', 'p-blue'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có class "p-blue". Hãy dùng một trong: p-line, p-fill, p-soft, p-screen, p-accent, p-warn, p-skin, p-text, p-on."`,
    );
  });

  it('names an id', async () => {
    expect(await told([at.picture, 'class="p-screen"', 'id="man-hinh"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có id="man-hinh", có thể trùng với chỗ khác trên trang. Hãy bỏ id."`,
    );
  });

  it('names an event handler', async () => {
    expect(await told([at.picture, 'class="p-screen"', 'onclick="alert(1)"'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:2: hình có onclick="alert(1)". Hãy bỏ đi."`,
    );
  });

  it('names an attribute of the root that the page would lose', async () => {
    expect(await told([at.picture, 'viewBox', 'fill="none" viewBox'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:1: <svg> có fill="none", khi vào trang sẽ mất. Hãy chỉ để viewBox và xmlns; kiểu nét đặt ở từng hình."`,
    );
  });

  it('names a root without a view box', async () => {
    expect(await told([at.picture, ' viewBox="0 0 240 200"', ''])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:1: hình phải là một <svg viewBox="0 0 … …"> duy nhất. Hãy sửa thẻ ngoài cùng."`,
    );
  });

  it('names a picture that is too heavy', async () => {
    expect(await told([at.picture, '<rect', `${'<circle r="1"/>'.repeat(300)}<rect`])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/bam-so.svg:1: hình nặng 4635 byte, quá 4000. Hãy vẽ đơn giản hơn."`,
    );
  });
});
