import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/build/content/check.ts';
import { at, goodContent, today, told, toldOf } from './good-content.ts';

describe('the content check', () => {
  it('finds nothing in good content', async () => {
    expect(await told()).toBe('');
  });

  it('tells of a missing quiz file once', async () => {
    const files = goodContent();
    files.delete(at.quiz);
    expect(await toldOf(files)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:1: thiếu tệp này. Hãy chép nó từ content/lessons/_template."`,
    );
  });

  it('tells of a missing lesson file once', async () => {
    const files = goodContent();
    files.delete(at.lesson);
    expect(await toldOf(files)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:1: thiếu tệp này. Hãy chép nó từ content/lessons/_template."`,
    );
  });

  it('tells of a picture that no lesson shows', async () => {
    const files = goodContent();
    files.set('content/lessons/goi-cho-con/images/thua.svg', files.get(at.picture) ?? '');
    expect(await toldOf(files)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/thua.svg:1: hình "thua.svg" không dùng trong bài. Hãy thêm <Picture src="thua.svg" alt="…" />, hoặc xóa hình."`,
    );
  });

  it('tells of a picture that is no drawing', async () => {
    const files = goodContent();
    files.set('content/lessons/goi-cho-con/images/anh.png', '');
    expect(await toldOf(files)).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/images/anh.png:1: "anh.png" không phải hình .svg. Hãy vẽ lại bằng SVG."`,
    );
  });

  it('tells of two lessons with one code', async () => {
    const files = goodContent(
      [at.farmers, '[goi-cho-con]', '[goi-cho-con, goi-cho-chau]'],
      [at.elders, '[goi-cho-con]', '[goi-cho-con, goi-cho-chau]'],
    );
    for (const [file, text] of files) {
      if (file.includes('/goi-cho-con/'))
        files.set(file.replace('goi-cho-con', 'goi-cho-chau'), text.replace('id: goi-cho-con', 'id: goi-cho-chau'));
    }
    const aboutCode = (await toldOf(files)).split('\n').filter((line) => line.includes('mã bài'));
    expect(aboutCode.join('\n')).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-chau/vi.mdx:3: mã bài "C1" đã có trong content/lessons/goi-cho-con/vi.mdx. Hãy chọn tên khác."`,
    );
  });

  it('tells of a lesson that is a copy of another', async () => {
    const files = goodContent();
    for (const [file, text] of files) files.set(file.replace('goi-cho-con', 'goi-cho-chau'), text);
    const copied = (await toldOf(files)).split('\n').filter((line) => line.endsWith('[trung-bai]'));
    expect(copied).toEqual([expect.stringContaining(`giống hệt ${at.lesson}:4. Hai bài`)]);
  });

  it('lets time pass without a problem when it is not given a day', async () => {
    const files = goodContent([at.lesson, 'reviewBy: 2027-05-31', 'reviewBy: 2020-01-01']);
    expect(await checkFiles(files)).toEqual([]);
    expect(await checkFiles(files, today)).toHaveLength(1);
  });

  it('says every sentence in the form "file:line: what is wrong. What to write."', async () => {
    const text = await told([at.quiz, 'answer: a', 'answer: c'], [at.lesson, 'minutes: 6', 'minutes: 45']);
    for (const line of text.split('\n')) expect(line).toMatch(/^content\/\S+:\d+: .+\. (Hãy|Muốn) .+/);
  });

  it('gives the line of the file on which the mistake stands', async () => {
    const files = goodContent([at.lesson, 'Nút gọi nằm ở dưới.', 'Nút gọi nằm ở dưới {x}.']);
    const line = (files.get(at.lesson) ?? '').split('\n').findIndex((text) => text.includes('{x}')) + 1;
    expect((await checkFiles(files)).map((problem) => problem.line)).toEqual([line]);
  });

  it('takes ids and gaps of every item type for what they are, not for words', async () => {
    const items = `- id: viec-sau
  type: gap-fill
  prompt: "Điền vào chỗ trống."
  sentence: "Trước hết {bam-so}, rồi gọi."
  gaps:
    - { id: bam-so, accept: ["bam so"], why: "Bấm số trước." }
  explanation: "Bấm số trước."
`;
    expect(await told([at.quiz, /$/, items])).toBe('');
  });
});
