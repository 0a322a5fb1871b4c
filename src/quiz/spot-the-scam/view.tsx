import type { VNode } from 'preact';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { fillPicks, readPicks } from '../choice-form.ts';
import type { ViewProps } from '../contract.ts';
import { ItemForm, reworded } from '../ItemForm.tsx';
import type { SpotTheScam } from './schema.ts';

/** A message as a list of its parts, each with a checkbox; who it is from stands above it. */
export function View(props: ViewProps<SpotTheScam, readonly string[]>): VNode {
  const { item, words } = props;
  return (
    <ItemForm
      {...props}
      words={reworded(words, {
        'quiz.chosen-right.text': 'quiz.spot-the-scam.sign.text',
        'quiz.chosen-wrong.text': 'quiz.spot-the-scam.harmless.text',
      })}
      hint={words('quiz.spot-the-scam.hint')}
      empty={words('quiz.spot-the-scam.error')}
      extra={({ missed }) => (missed > 0 ? words('quiz.spot-the-scam.missed.text', { count: missed }) : undefined)}
      read={readPicks}
      fill={fillPicks}
    >
      {(errorId) => (
        <div class="quiz-scam">
          <p class="quiz-scam__from">{item.from}</p>
          <ChoiceList kind="checkbox" name="answer" options={item.parts} list="ol" errorId={errorId} />
        </div>
      )}
    </ItemForm>
  );
}
