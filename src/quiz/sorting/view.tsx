import type { VNode } from 'preact';
import type { ViewProps } from '../contract.ts';
import { ItemForm } from '../ItemForm.tsx';
import { fillRows, readRows } from '../row-form.ts';
import { RadioRows } from '../Rows.tsx';
import type { Sorting } from './schema.ts';
import type { Groups } from './score.ts';

/** Things that each go into a group by radios: the groups are read with every thing, nothing is dragged. */
export function View(props: ViewProps<Sorting, Groups>): VNode {
  const { item, words } = props;
  return (
    <ItemForm
      {...props}
      hint={words('quiz.sorting.hint')}
      empty={words('quiz.sorting.error')}
      extra={({ missed }) => (missed > 0 ? words('quiz.sorting.missed.text', { count: missed }) : undefined)}
      read={(form) => readRows(form, item.id, item.things)}
      fill={(form, answer) => fillRows(form, item.id, answer)}
    >
      {(errorId) => <RadioRows itemId={item.id} rows={item.things} choices={item.groups} errorId={errorId} />}
    </ItemForm>
  );
}
