import { typeNames } from '../../../quiz/types.ts';
import type { Content } from '../content.ts';
import type { Lesson } from '../lessons.ts';
import { textAttribute, type Element } from '../mdx-parts.ts';
import type { Problem } from '../problem.ts';

const FEWEST_ITEMS = 5;
const FEWEST_PLACED = 2;
const FEWEST_TYPES = 3;

/** Enough items of enough kinds, and each <Quiz> of the lesson places one of them, once. What an item must hold is its type's schema. */
export function checkQuiz({ lessons }: Content): Problem[] {
  return lessons.flatMap((lesson) => {
    const { quiz, quizFile, itemIds, parts } = lesson;
    const few = Array.isArray(quiz.data) && itemIds.length < FEWEST_ITEMS;
    return [
      ...(few
        ? [{ file: quizFile, line: 1, text: `bài có ${itemIds.length} câu hỏi. Hãy viết ít nhất ${FEWEST_ITEMS} câu.` }]
        : []),
      ...checkTypes(lesson),
      ...(parts
        ? checkPlaces(
            lesson,
            parts.elements.filter((element) => element.name === 'Quiz'),
          )
        : []),
    ];
  });
}

/** One kind of question all the way is tiring, and tests one kind of knowing. */
function checkTypes({ quizFile, items }: Lesson): Problem[] {
  // With an unreadable item nobody knows which kinds there will be.
  if (items === undefined || items.length === 0) return [];
  const types = [...new Set(items.map(({ type }) => type))].sort();
  if (types.length >= FEWEST_TYPES) return [];
  const others = typeNames.filter((name) => !types.includes(name));
  return [
    {
      file: quizFile,
      line: 1,
      text: `các câu hỏi chỉ có ${types.length} kiểu: ${types.join(', ')}. Hãy viết ít nhất ${FEWEST_TYPES} kiểu; còn có: ${others.join(', ')}.`,
    },
  ];
}

function checkPlaces({ file, itemIds, quiz }: Lesson, places: readonly Element[]): Problem[] {
  const ids = places.map(({ attributes }) => textAttribute(attributes, 'id'));
  const wrong = places.flatMap(({ line }, index): Problem[] => {
    const id = ids[index];
    // Without an id the rules for parts tell what to write.
    if (id === undefined) return [];
    if (ids.indexOf(id) < index) return [{ file, line, text: `<Quiz id="${id}"> đã có ở trên. Hãy giữ lại một chỗ.` }];
    // Without a readable quiz.yaml nothing is known about its ids.
    if (!Array.isArray(quiz.data) || itemIds.includes(id)) return [];
    return [
      { file, line, text: `không có câu hỏi "${id}" trong quiz.yaml. Hãy viết một trong: ${itemIds.join(', ')}.` },
    ];
  });
  if (places.length >= FEWEST_PLACED) return wrong;
  const line = places.at(-1)?.line ?? 1;
  return [
    ...wrong,
    {
      file,
      line,
      text: `trong các phần có ${places.length} câu hỏi. Hãy đặt ít nhất ${FEWEST_PLACED} <Quiz id="…" /> vào các phần.`,
    },
  ];
}
