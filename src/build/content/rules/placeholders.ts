import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { textsIn } from '../values.ts';

/** The lines of a lesson's frontmatter in which the page puts the way the audience is addressed. */
const ADDRESSED = ['outcome', 'remember'];

/** `{you}` and `{You}` stand only where a page fills them; nothing else stands in braces. */
export function checkPlaceholders({ lessons, audiences, facts, programmes }: Content): Problem[] {
  const sources = [
    ...lessons.flatMap(({ file, front, quizFile, quiz }) => [
      { file, source: front },
      { file: quizFile, source: quiz },
    ]),
    ...[...audiences, ...facts, ...programmes].map(({ file, source }) => ({ file, source })),
  ];
  return sources.flatMap(({ file, source }) =>
    textsIn(source.data, []).flatMap(({ path, text }) => {
      // A gap-fill sentence names its gaps in braces; its item type checks them.
      if (file.endsWith('quiz.yaml') && path.at(-1) === 'sentence') return [];
      const line = source.lineOf(path);
      const filled = file.endsWith('.mdx') && ADDRESSED.includes(String(path[0]));
      return [...text.matchAll(/\{([^}]*)\}/g)].flatMap(([shown, name]): Problem[] => {
        if (name !== 'you' && name !== 'You')
          return [
            { file, line, text: `không có chỗ trống "${shown}". Muốn gọi người học, hãy viết {you} hoặc {You}.` },
          ];
        return filled
          ? []
          : [
              {
                file,
                line,
                text: `chỗ này không đổi được "${shown}" thành bác, em, anh chị. Hãy viết câu không xưng hô; {you} chỉ dùng ở ${ADDRESSED.join(', ')}.`,
              },
            ];
      });
    }),
  );
}
