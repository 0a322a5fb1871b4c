import type { Content } from '../content.ts';
import type { Lesson } from '../lessons.ts';
import { textAttribute } from '../mdx-parts.ts';
import type { Problem } from '../problem.ts';

/** Kinds of items that are done, not only answered. */
const DONE = ['self-check', 'scenario'];

/** Each lesson has something to do; each <Practice> of a lesson places a task that exists, once, under an id that no item of the lesson has. */
export function checkPractice({ lessons, practices }: Content): Problem[] {
  const known = practices.map(({ name }) => name);
  return lessons.flatMap((lesson) => [...checkIsThere(lesson), ...checkPlaces(lesson, known)]);
}

function checkIsThere({ file, parts, items }: Lesson): Problem[] {
  // What cannot be read may hold the practice.
  if (!parts || items === undefined) return [];
  if (parts.elements.some(({ name }) => name === 'Practice') || items.some(({ type }) => DONE.includes(type)))
    return [];
  const line = parts.elements.findLast(({ name }) => name === 'Section')?.line ?? 1;
  return [
    {
      file,
      line,
      text: 'bài chưa có chỗ tự làm. Hãy đặt <Practice id="…" /> vào một phần, hoặc thêm vào quiz.yaml một câu type: self-check hay type: scenario.',
    },
  ];
}

function checkPlaces({ file, parts, itemIds }: Lesson, known: readonly string[]): Problem[] {
  const places = (parts?.elements ?? []).filter(({ name }) => name === 'Practice');
  const ids = places.map(({ attributes }) => textAttribute(attributes, 'id'));
  return places.flatMap(({ line }, index): Problem[] => {
    const id = ids[index];
    // Without an id the rules for parts tell what to write.
    if (id === undefined) return [];
    if (ids.indexOf(id) < index)
      return [{ file, line, text: `<Practice id="${id}"> đã có ở trên. Hãy giữ lại một chỗ.` }];
    if (!known.includes(id))
      return [
        {
          file,
          line,
          text: `không có bài máy tập "${id}" trong content/practice. Hãy viết một trong: ${known.join(', ')}.`,
        },
      ];
    // Both are kept under <lesson>/<id>.
    if (itemIds.includes(id))
      return [
        { file, line, text: `bài máy tập "${id}" trùng mã với một mục hỏi trong quiz.yaml. Hãy đổi mã của một bên.` },
      ];
    return [];
  });
}
