import type { VNode } from 'preact';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import type { ViewProps } from '../contract.ts';
import { ItemForm } from '../ItemForm.tsx';
import { fillRows, readRows, rowName } from '../row-form.ts';
import type { TrueFalse } from './schema.ts';
import type { Judgement } from './score.ts';

const rows = [{ id: 'pick' }, { id: 'reason' }];

/** A statement with two radios, in words; where the item asks why, a second group of radios. */
export function View(props: ViewProps<TrueFalse, Judgement>): VNode {
  const { item, words } = props;
  const judgements = [
    { id: 'true', text: words('quiz.true-false.true.label') },
    { id: 'false', text: words('quiz.true-false.false.label') },
  ];
  const reasonName = rowName(item.id, 'reason');

  return (
    <ItemForm
      {...props}
      hint={words('quiz.true-false.hint')}
      empty={words('quiz.true-false.error')}
      extra={({ missed }) => (missed > 0 ? words('quiz.true-false.missed.text') : undefined)}
      read={(form) => readJudgement(form, item.id)}
      fill={(form, answer) => fillRows(form, item.id, { ...answer })}
    >
      {(errorId) => (
        <>
          <ChoiceList kind="radio" name={rowName(item.id, 'pick')} options={judgements} errorId={errorId} />
          {item.reasons && (
            <fieldset class="quiz-true-false__reasons">
              <legend>{words('quiz.true-false.reason.label')}</legend>
              <ChoiceList kind="radio" name={reasonName} options={item.reasons} />
            </fieldset>
          )}
        </>
      )}
    </ItemForm>
  );
}

/** A reason alone is no judgement yet. */
function readJudgement(form: HTMLFormElement, itemId: string): Judgement | undefined {
  const { pick, reason } = readRows(form, itemId, rows) ?? {};
  if (pick !== 'true' && pick !== 'false') return undefined;
  return reason === undefined ? { pick } : { pick, reason };
}
