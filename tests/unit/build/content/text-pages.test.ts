import { describe, expect, it } from 'vitest';
import { goodContent, toldOf } from './good-content.ts';

const page = (body: string) =>
  toldOf(
    goodContent().set(
      'content/pages/tro-giup.mdx',
      `---\nid: tro-giup\ntitle: "Trợ giúp"\nsummary: "Cách học."\n---\n\n${body}\n`,
    ),
  );

const glossary = (entry: string) =>
  toldOf(
    goodContent().set(
      'content/glossary.yaml',
      `- id: wi-fi\n  term: Wi-Fi\n  lang: en\n  meaning: Mạng không dây.\n${entry}`,
    ),
  );

describe('what an author is told about pages of text', () => {
  it('is nothing when all is well', async () => {
    expect(await page('## Cách học\n\nĐọc từng phần.\n\n### Cách nghe\n\nBấm phím <En>Tab</En>.')).toBe('');
  });

  it('names a file and an id that differ', async () => {
    expect(
      await toldOf(goodContent().set('content/pages/x.mdx', '---\nid: y\ntitle: "X"\nsummary: "X."\n---\n')),
    ).toMatchInlineSnapshot(`"content/pages/x.mdx:2: id là "y" nhưng tệp tên là "x". Hãy viết id: x, hoặc đổi tên."`);
  });

  it('names a skipped heading level', async () => {
    expect(await page('## Cách học\n\nĐọc.\n\n#### Cách nghe\n\nNghe.')).toMatchInlineSnapshot(
      `"content/pages/tro-giup.mdx:11: đầu đề "Cách nghe" sai bậc. Hãy viết ### Cách nghe"`,
    );
  });

  it('names a second title', async () => {
    expect(await page('# Cách học\n\nĐọc.')).toMatchInlineSnapshot(
      `"content/pages/tro-giup.mdx:7: đầu đề "Cách học" sai bậc. Hãy viết ## Cách học"`,
    );
  });

  it('names a part that needs a lesson', async () => {
    expect(await page('<Quiz id="x" />')).toMatchInlineSnapshot(
      `"content/pages/tro-giup.mdx:7: <Quiz> không dùng trong trang này. Hãy chỉ dùng: En, Say."`,
    );
  });

  it('names a hard word', async () => {
    expect(await page('Truy cập trang này.')).toMatchInlineSnapshot(
      `"content/pages/tro-giup.mdx:7: "Truy cập": từ trong văn bản, người mới học khó hiểu. Hãy viết "mở, vào". [tu-kho]"`,
    );
  });
});

describe('what an author is told about the glossary', () => {
  it('is nothing when all is well', async () => {
    expect(await glossary('- id: tep\n  term: Tệp\n  meaning: Một tờ giấy trong máy.\n')).toBe('');
  });

  it('names a word without a meaning', async () => {
    expect(await glossary('- id: tep\n  term: Tệp\n')).toMatchInlineSnapshot(
      `"content/glossary.yaml:5: thiếu "meaning". Hãy thêm dòng meaning: "Một câu dễ hiểu.""`,
    );
  });

  it('names a foreign word in a meaning', async () => {
    expect(await glossary('- id: tep\n  term: Tệp\n  meaning: Một file trong máy.\n')).toMatchInlineSnapshot(
      `"content/glossary.yaml:7: "file" không phải tiếng Việt. Hãy viết bằng tiếng Việt. [tieng-nuoc-ngoai]"`,
    );
  });
});
