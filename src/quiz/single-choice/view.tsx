import type { VNode } from 'preact';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { fillPicks, readPick } from '../choice-form.ts';
import type { ViewProps } from '../contract.ts';
import { ItemForm } from '../ItemForm.tsx';
import type { SingleChoice } from './schema.ts';

/** A question with native radios; nothing is picked beforehand. */
export function View(props: ViewProps<SingleChoice, string>): VNode {
  const { item, words } = props;
  return (
    <ItemForm
      {...props}
      hint={words('quiz.choose-one.hint')}
      empty={words('quiz.choose-one.error')}
      read={readPick}
      fill={(form, answer) => fillPicks(form, [answer])}
    >
      {(errorId) => <ChoiceList kind="radio" name="answer" options={item.options} errorId={errorId} />}
    </ItemForm>
  );
}
