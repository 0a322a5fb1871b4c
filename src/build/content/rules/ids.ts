import { quoted } from '../../../schema/author-sentence.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Something that carries a name which may not come twice. */
interface Named {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** Ids equal the names of their files, and no code or place in the order comes twice. */
export function checkIds({ lessons, audiences, facts, practices, programmes }: Content): Problem[] {
  const files = [...audiences, ...facts, ...practices, ...programmes].map(({ file, name, source, data }) => ({
    file,
    name,
    id: data?.id,
    line: source.lineOf(['id']),
  }));
  const folders = lessons.map(({ file, id: name, front, data }) => ({
    file,
    name,
    id: data?.id,
    line: front.lineOf(['id']),
  }));
  return [
    ...[...files, ...folders].flatMap(({ file, name, id, line }) =>
      id === undefined || id === name
        ? []
        : [
            {
              file,
              line,
              text: `id là "${id}" nhưng ${file.endsWith('.mdx') ? 'thư mục' : 'tệp'} tên là "${name}". Hãy viết id: ${name}, hoặc đổi tên.`,
            },
          ],
    ),
    ...twice(
      folders.flatMap(({ file, line, id }) => (id === undefined ? [] : [{ file, line, name: id }])),
      'id của bài',
    ),
    ...twice(
      lessons.flatMap(({ file, front, data }) =>
        data ? [{ file, line: front.lineOf(['code']), name: data.code }] : [],
      ),
      'mã bài',
    ),
    ...twice(
      [...audiences, ...facts].flatMap(({ file, source, data }) =>
        data ? [{ file, line: source.lineOf(['code']), name: data.code }] : [],
      ),
      'mã',
    ),
    ...twice(
      audiences.flatMap(({ file, source, data }) =>
        data ? [{ file, line: source.lineOf(['order']), name: String(data.order) }] : [],
      ),
      'thứ tự',
    ),
  ];
}

/** A problem for each name that came before; `what` says what kind of name it is, `advice` what to do about it. */
export function twice(all: readonly Named[], what: string, advice = 'Hãy chọn tên khác.'): Problem[] {
  return all.flatMap(({ file, line, name }, index) => {
    const first = all.findIndex((other) => other.name === name);
    if (first === index) return [];
    const where = all[first]?.file === file ? 'ở trên' : `trong ${all[first]?.file ?? ''}`;
    return [{ file, line, text: `${what} ${quoted([name])} đã có ${where}. ${advice}` }];
  });
}
