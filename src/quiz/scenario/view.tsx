import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { readPick } from '../choice-form.ts';
import type { ViewProps } from '../contract.ts';
import { ItemForm, reworded } from '../ItemForm.tsx';
import type { Scenario } from './schema.ts';
import { follow } from './score.ts';

/**
 * A conversation, one step at a time. Each choice shows what it led to and what comes next, in one heading that takes the
 * focus; a step back is always possible. The verdict comes when the conversation is over.
 */
export function View(props: ViewProps<Scenario, readonly string[]>): VNode {
  const { item, words } = props;
  const { path, heading, go } = usePath();
  const { step, ending, taken } = follow(item, path);
  const led = taken.at(-1)?.then;

  const onCheck = (choice: string) => {
    const next = [...path, choice];
    go(next);
    if (follow(item, next).ending) props.onCheck(next);
  };
  const onBack = () => {
    go(path.slice(0, -1));
    if (ending) props.onRetry();
  };

  return (
    <ItemForm
      {...props}
      words={reworded(words, { 'quiz.check.label': 'quiz.scenario.check.label' })}
      earlier={props.earlier && { ...props.earlier, answer: '' }}
      hint={words('quiz.scenario.hint')}
      empty={words('quiz.scenario.error')}
      isOver={ending !== undefined}
      read={readPick}
      onCheck={onCheck}
      onReset={() => go([])}
    >
      {(errorId) => (
        <>
          {/* A key for each turn, here too: the sound of the first scene belongs to the first scene only. */}
          <h4 key={path.length} class="quiz-scenario__scene" ref={heading} tabIndex={-1}>
            {led && <span class="quiz-scenario__led">{led} </span>}
            <span>{step?.says ?? ending?.says}</span>
          </h4>
          {/* A key for each turn: the radio picked for one turn is not picked in the next, even at the same step. */}
          {step && <ChoiceList key={path.length} kind="radio" name="answer" options={step.choices} errorId={errorId} />}
          {path.length > 0 && (
            <button type="button" class="button button--plain" onClick={onBack}>
              {words('quiz.scenario.back.label')}
            </button>
          )}
        </>
      )}
    </ItemForm>
  );
}

function usePath() {
  const [path, setPath] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFocusDue = useRef(false);

  useLayoutEffect(() => {
    if (isFocusDue.current) heading.current?.focus();
    isFocusDue.current = false;
  });

  const go = (next: readonly string[]) => {
    isFocusDue.current = true;
    setPath(next);
  };
  return { path, heading, go };
}
