import type { VNode } from 'preact';
import type { ViewProps } from '../contract.ts';
import { ItemForm } from '../ItemForm.tsx';
import { fillRows, readRows } from '../row-form.ts';
import { RadioRows, SelectRows } from '../Rows.tsx';
import type { Matching } from './schema.ts';
import { shownOptions, type Matches } from './score.ts';

/** Up to this many options are repeated as radios under each row: nothing has to be opened to be read. */
const mostRadios = 5;

/** Rows that each get one option: by radios, or by native selects where radios would be too many. */
export function View(props: ViewProps<Matching, Matches>): VNode {
  const { item, words } = props;
  const options = shownOptions(item);
  return (
    <ItemForm
      {...props}
      hint={words('quiz.matching.hint')}
      empty={words('quiz.matching.error')}
      extra={({ missed }) => (missed > 0 ? words('quiz.matching.missed.text', { count: missed }) : undefined)}
      read={(form) => readRows(form, item.id, item.rows)}
      fill={(form, answer) => fillRows(form, item.id, answer)}
    >
      {(errorId) => {
        const common = { itemId: item.id, rows: item.rows, choices: options, errorId };
        return options.length > mostRadios ? (
          <SelectRows {...common} empty={words('quiz.matching.empty.label')} />
        ) : (
          <RadioRows {...common} />
        );
      }}
    </ItemForm>
  );
}
