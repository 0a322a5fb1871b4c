import { describe, expect, it } from 'vitest';
import { at, goodContent, told, toldOf } from './good-content.ts';

const lines = (sentences: string) => sentences.split('\n').filter((line) => line !== '');

/** The small course with one file under another name. */
function renamed(from: string, to: string): Map<string, string> {
  const files = goodContent();
  files.set(to, files.get(from) ?? '');
  files.delete(from);
  return files;
}

describe('what an author is told about the name of a file', () => {
  it('names quiz.yml', async () => {
    expect(await toldOf(renamed(at.quiz, at.quiz.replace('.yaml', '.yml')))).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yml:1: tệp tên là "quiz.yml" nên không được đọc đến. Hãy đổi tên thành quiz.yaml"`,
    );
  });

  it('names a lesson with capitals', async () => {
    expect(await toldOf(renamed(at.lesson, at.lesson.replace('vi.mdx', 'Vi.MDX')))).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/Vi.MDX:1: tệp tên là "Vi.MDX" nên không được đọc đến. Hãy đổi tên thành vi.mdx"`,
    );
  });

  it.each([
    [at.quiz, 'quiz.yaml.txt'],
    [at.quiz, 'Quiz.YML'],
    [at.lesson, 'vi.mdx.txt'],
    [at.lesson, 'vi.md'],
  ])('says once that %s is %s', async (from, name) => {
    const file = `content/lessons/goi-cho-con/${name}`;
    const right = from.split('/').at(-1) ?? '';
    expect(await toldOf(renamed(from, file))).toBe(
      `${file}:1: tệp tên là "${name}" nên không được đọc đến. Hãy đổi tên thành ${right}`,
    );
  });
});

describe('what an author is told about how a file was saved', () => {
  it('names a byte order mark', async () => {
    expect(await told([at.lesson, /^/, '\uFEFF'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:1: đầu tệp có một dấu ẩn (BOM). Hãy lưu lại tệp, chọn kiểu mã "UTF-8", không chọn "UTF-8 with BOM"."`,
    );
  });

  it.each(Object.values(at))('says once that %s has a byte order mark', async (file) => {
    expect(lines(await told([file, /^/, '\uFEFF']))).toEqual([
      expect.stringContaining(`${file}:1: đầu tệp có một dấu`),
    ]);
  });

  it('names letters that are no UTF-8, and nothing else of that file', async () => {
    expect(await told([at.quiz, /ố/g, '\uFFFD'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:5: chữ trong tệp không lưu theo UTF-8 nên đọc ra sai. Hãy lưu lại tệp, chọn kiểu mã UTF-8."`,
    );
  });
});

describe('what an author is told about quotation marks that a word processor bent', () => {
  it('names both of a part', async () => {
    expect(await told([at.lesson, '<Quiz id="viec-dau" />', '<Quiz id=“viec-dau”/>'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: dấu ngoặc kép cong (“ ”) sau id=. Hãy gõ dấu ngoặc kép thẳng: id="viec-dau""`,
    );
  });

  it('names one of a part, on its own line', async () => {
    expect(await told([at.lesson, '<Quiz id="viec-dau" />', '<Quiz id="viec-dau” />'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: dấu ngoặc kép cong (“ ”) sau id=. Hãy gõ dấu ngoặc kép thẳng: id="viec-dau""`,
    );
  });

  it('names those of a description', async () => {
    expect(
      await told([at.lesson, '"Một người áp điện thoại vào tai phải."', '“Một người áp điện thoại vào tai phải.”']),
    ).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:66: dấu ngoặc kép cong (“ ”) sau alt=. Hãy gõ dấu ngoặc kép thẳng: alt="Một người áp điện thoại vào tai phải.""`,
    );
  });

  it('names those of a value at the top', async () => {
    expect(await told([at.lesson, '"Gọi cho con"', '“Gọi cho con”'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:4: giá trị nằm trong ngoặc kép cong (“ ”). Hãy gõ dấu thẳng: "Gọi cho con""`,
    );
  });

  it('names those of an option', async () => {
    expect(await told([at.quiz, '"Bấm số"', '“Bấm số, rồi gọi”'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/quiz.yaml:5: giá trị nằm trong ngoặc kép cong (“ ”). Hãy gõ dấu thẳng: "Bấm số""`,
    );
  });

  it('lets them stand in the words', async () => {
    expect(
      await told(
        [at.lesson, 'Áp máy', 'Nói “a lô”. Áp máy'],
        [at.lesson, 'alt="Một người áp', 'alt="“A lô!” Một người áp'],
        [at.lesson, '"Bấm số."', '"“Bấm” số."'],
      ),
    ).toBe('');
  });
});

describe('what an author is told about an attribute under another name', () => {
  it('names the right one', async () => {
    expect(await told([at.lesson, '<Quiz id="viec-dau" />', '<Quiz name="viec-dau" />'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: <Quiz> không có name="viec-dau". Hãy viết id="viec-dau"."`,
    );
  });

  it('names a part that is not closed first', async () => {
    expect(await told([at.lesson, '<Quiz id="viec-dau" />', '<Quiz name="viec-dau">'])).toMatchInlineSnapshot(
      `"content/lessons/goi-cho-con/vi.mdx:46: thẻ <Quiz> chưa đóng. Hãy thêm dấu / trước dấu >: <Quiz … />"`,
    );
  });

  it.each([
    ['<Picture src="ap-tai.svg"', '<Picture file="ap-tai.svg"', 'src="ap-tai.svg"'],
    ['<Section id="bam-so" title', '<Section id="bam-so" name', 'title="Bấm số"'],
    ['<Fact id', '<Fact name', 'id="so-111"'],
    ['<For audience', '<For group', 'audience="nong-dan nguoi-cao-tuoi"'],
  ])('says one sentence for %s', async (right, wrong, advice) => {
    expect(lines(await told([at.lesson, right, wrong]))).toEqual([expect.stringMatching(`Hãy viết ${advice}.$`)]);
  });
});
