import type { VNode } from 'preact';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { fillPicks, readPicks } from '../choice-form.ts';
import type { ViewProps } from '../contract.ts';
import { ItemForm } from '../ItemForm.tsx';
import type { MultipleChoice } from './schema.ts';

/** A question with native checkboxes; nothing is picked beforehand. */
export function View(props: ViewProps<MultipleChoice, readonly string[]>): VNode {
  const { item, words } = props;
  return (
    <ItemForm
      {...props}
      hint={words('quiz.choose-all.hint')}
      empty={words('quiz.choose-all.error')}
      extra={({ missed }) => (missed > 0 ? words('quiz.choose-all.missed.text', { count: missed }) : undefined)}
      read={readPicks}
      fill={fillPicks}
    >
      {(errorId) => <ChoiceList kind="checkbox" name="answer" options={item.options} errorId={errorId} />}
    </ItemForm>
  );
}
