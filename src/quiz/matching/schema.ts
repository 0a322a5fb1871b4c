import { z } from 'astro/zod';
import { choiceList, common, refuseUnknownAnswers, rowList } from '../schema-parts.ts';

/** One item of the type `matching`: each row belongs to one of the options, which the page shuffles. */
export const schema = z
  .strictObject({
    ...common,
    type: z.literal('matching'),
    options: choiceList(2, 8, 'options', 'lựa chọn'),
    rows: rowList(2, 8, 'rows', 'dòng'),
  })
  .superRefine((item, context) => {
    refuseUnknownAnswers({ key: 'rows', entries: item.rows }, item.options, (issue) => context.addIssue(issue));
  });

/** An item with rows to match with options. */
export type Matching = z.infer<typeof schema>;
