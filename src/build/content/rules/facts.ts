import type { Content } from '../content.ts';
import type { Lesson } from '../lessons.ts';
import { textAttribute } from '../mdx-parts.ts';
import type { Problem } from '../problem.ts';

/** A lesson lists exactly the facts it uses, and each exists. */
export function checkFacts({ lessons, facts }: Content): Problem[] {
  const known = new Map(facts.map(({ name, data }) => [name, data]));
  return lessons.flatMap((lesson) => {
    if (!lesson.parts) return [];
    const places = lesson.parts.elements.filter((element) => element.name === 'Fact');
    // Without an id the rules for parts tell what to write, and nobody knows which fact was meant.
    const used = places.flatMap(({ line, attributes }) => {
      const id = textAttribute(attributes, 'id');
      return id === undefined ? [] : [{ line, attributes, id }];
    });
    const usedIds = used.map(({ id }) => id);
    const listed = lesson.data?.facts;
    const inBody = used.flatMap(({ line, attributes, id }): Problem[] => {
      const { file } = lesson;
      if (!known.has(id))
        return [{ file, line, text: `không có điều đã kiểm chứng "${id}". Hãy viết tên một tệp trong content/facts.` }];
      if (attributes.get('show') === 'value' && known.get(id)?.value === undefined)
        return [
          {
            file,
            line,
            text: `"${id}" không có value. Hãy bỏ show="value", hoặc thêm value vào content/facts/${id}.yaml.`,
          },
        ];
      if (listed && !listed.includes(id))
        return [{ file, line, text: `bài dùng "${id}" mà chưa ghi ở đầu bài. Hãy thêm "${id}" vào dòng facts.` }];
      return [];
    });
    return [...inBody, ...(used.length === places.length ? checkList(lesson, usedIds) : [])];
  });
}

function checkList({ file, front, data }: Lesson, usedIds: readonly string[]): Problem[] {
  return (data?.facts ?? []).flatMap((id, index, all): Problem[] => {
    const line = front.lineOf(['facts', index]);
    if (all.indexOf(id) < index) return [{ file, line, text: `"${id}" ghi hai lần ở dòng facts. Hãy bỏ một.` }];
    return usedIds.includes(id)
      ? []
      : [
          {
            file,
            line,
            text: `đầu bài ghi "${id}" mà trong bài không dùng. Hãy bỏ đi, hoặc thêm <Fact id="${id}" />.`,
          },
        ];
  });
}
