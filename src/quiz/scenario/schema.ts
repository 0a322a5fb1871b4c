import { z } from 'astro/zod';
import { contentId, words } from '../../schema/fields.ts';
import { common, entry, list, unknownId } from '../schema-parts.ts';
import { bestPath } from './score.ts';

const choice = entry({
  id: contentId,
  text: words('text: "Việc người học làm."', 120),
  good: z.boolean({ error: 'thiếu "good". Hãy viết good: true (nên làm) hoặc good: false (không nên).' }),
  then: words('then: "Chuyện gì xảy ra khi làm vậy."', 240),
  next: words('next: ma-buoc-sau'),
});
const step = entry({
  id: contentId,
  says: words('says: "Người gọi: “…”"', 300),
  choices: list(choice, 2, 4, 'choices', 'lựa chọn'),
});
const ending = entry({
  id: contentId,
  says: words('says: "Chuyện kết thúc ra sao."', 300),
  safe: z.boolean({ error: 'thiếu "safe". Hãy viết safe: true (an toàn) hoặc safe: false (bị hại).' }),
});

/** One item of the type `scenario`: steps with choices that lead to other steps or to endings; the first step begins. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('scenario'),
    steps: list(step, 1, 8, 'steps', 'bước'),
    endings: list(ending, 2, 5, 'endings', 'kết thúc'),
  })
  .superRefine((item, context) => {
    const places = [...item.steps, ...item.endings];
    const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const choices = item.steps.flatMap((from, at) =>
      from.choices.map((one, index) => ({ ...one, path: ['steps', at, 'choices', index] })),
    );
    for (const { id, next, path } of choices) {
      const unknown = unknownId('next', next, places, 'bước hay kết thúc');
      if (unknown) complain([...path, 'next'], unknown);
      if (choices.find((other) => other.id === id)?.path !== path)
        complain([...path, 'id'], `mã "${id}" đã có ở bước khác. Hãy cho mỗi lựa chọn một mã riêng.`);
    }
    item.endings.forEach(({ id }, index) => {
      if (item.steps.some((one) => one.id === id))
        complain(['endings', index, 'id'], `mã "${id}" đã là mã của một bước. Hãy đặt mã khác.`);
    });
    places.slice(1).forEach(({ id }, index) => {
      const path = index + 1 < item.steps.length ? ['steps', index + 1] : ['endings', index + 1 - item.steps.length];
      if (!choices.some(({ next }) => next === id))
        complain(path, 'không lựa chọn nào dẫn tới đây. Hãy thêm next tới mã này, hoặc bỏ mục.');
    });
    if (!bestPath(item))
      complain(
        ['steps'],
        'không có đường nào chỉ gồm việc nên làm dẫn tới kết thúc an toàn. Hãy sửa good, next hoặc safe.',
      );
  });

/** A short branching conversation. */
export type Scenario = z.infer<typeof schema>;
