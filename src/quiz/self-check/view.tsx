import type { VNode } from 'preact';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { fillPicks, readPicks } from '../choice-form.ts';
import type { ViewProps } from '../contract.ts';
import { ItemForm, reworded } from '../ItemForm.tsx';
import type { SelfCheck } from './schema.ts';
import { helperId } from './score.ts';

/** Steps of a task with a checkbox each, and if the author asks for it a box for the person who helps. */
export function View(props: ViewProps<SelfCheck, readonly string[]>): VNode {
  const { item } = props;
  const words = reworded(props.words, {
    'quiz.before-partly.text': 'quiz.self-check.before-partly.text',
    'quiz.before-right.text': 'quiz.self-check.before-right.text',
    'quiz.check.label': 'quiz.self-check.check.label',
    'quiz.chosen.text': 'quiz.self-check.open.text',
    'quiz.partly.text': 'quiz.self-check.partly.text',
    'quiz.points.text': 'quiz.self-check.points.text',
    'quiz.right.text': 'quiz.self-check.right.text',
    'quiz.tries.text': 'quiz.self-check.tries.text',
  });
  const helper = [{ id: helperId, text: words('quiz.self-check.helper.label') }];
  return (
    <ItemForm
      {...props}
      words={words}
      hint={words('quiz.self-check.hint')}
      empty={words('quiz.self-check.error')}
      read={readDone}
      fill={fillPicks}
    >
      {(errorId) => (
        <>
          <ChoiceList kind="checkbox" name="answer" options={item.steps} list="ol" errorId={errorId} />
          {item.helper && <ChoiceList kind="checkbox" name="answer" options={helper} />}
        </>
      )}
    </ItemForm>
  );
}

/** The helper's box alone says nothing about the task. */
function readDone(form: HTMLFormElement): readonly string[] | undefined {
  const picks = readPicks(form);
  return picks?.some((id) => id !== helperId) ? picks : undefined;
}
