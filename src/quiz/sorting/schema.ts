import { z } from 'astro/zod';
import { choiceList, common, refuseUnknownAnswers, rowList } from '../schema-parts.ts';

/** One item of the type `sorting`: things that each go into one of a few groups, groups in the author's order. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('sorting'),
    groups: choiceList(2, 4, 'groups', 'nhóm'),
    things: rowList(3, 10, 'things', 'thứ'),
  })
  .superRefine((item, context) => {
    refuseUnknownAnswers({ key: 'things', entries: item.things }, item.groups, (issue) => context.addIssue(issue));
    item.groups.forEach(({ id }, index) => {
      if (item.things.some((thing) => thing.answer === id)) return;
      context.addIssue({
        code: 'custom',
        path: ['groups', index],
        message: 'nhóm này không có thứ nào. Hãy thêm một thứ thuộc nhóm, hoặc bỏ nhóm.',
      });
    });
  });

/** An item with things to put into groups. */
export type Sorting = z.infer<typeof schema>;
