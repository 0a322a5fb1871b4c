import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { TextPage } from '../text-pages.ts';
import { oddSentence } from './parts.ts';

/** What the page of a text knows; the parts of lessons need a lesson around them. */
const PARTS = ['En', 'Say'];

/** Pages of text: headings in order, plain Markdown, foreign words marked. */
export function checkTextPages({ pages }: Content): Problem[] {
  return pages.flatMap((page) => [...checkId(page), ...checkBody(page)]);
}

function checkId({ file, name, front, data }: TextPage): Problem[] {
  return data === undefined || data.id === name
    ? []
    : [
        {
          file,
          line: front.lineOf(['id']),
          text: `id là "${data.id}" nhưng tệp tên là "${name}". Hãy viết id: ${name}, hoặc đổi tên.`,
        },
      ];
}

function checkBody({ file, parts }: TextPage): Problem[] {
  if (!parts) return [];
  const foreign = parts.elements.filter(({ name }) => !PARTS.includes(name));
  return [
    ...foreign.map(({ line, name }) => ({
      file,
      line,
      text: `<${name}> không dùng trong trang này. Hãy chỉ dùng: ${PARTS.join(', ')}.`,
    })),
    ...parts.oddities.map((oddity) => ({ file, line: oddity.line, text: oddSentence(oddity) })),
    ...parts.headings.flatMap(({ line, depth, text }, index): Problem[] => {
      // The page's title is its only h1, so the text begins with h2.
      const deepest = Math.max(2, (parts.headings[index - 1]?.depth ?? 1) + 1);
      if (depth >= 2 && depth <= deepest) return [];
      return [
        { file, line, text: `đầu đề "${text}" sai bậc. Hãy viết ${'#'.repeat(depth < 2 ? 2 : deepest)} ${text}` },
      ];
    }),
  ];
}
