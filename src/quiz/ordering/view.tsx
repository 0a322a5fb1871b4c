import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ViewProps } from '../contract.ts';
import { ItemForm } from '../ItemForm.tsx';
import { optionOf } from '../score-parts.ts';
import type { Ordering } from './schema.ts';
import { startOrder } from './score.ts';

/** A list whose steps are moved by buttons, never by dragging; hidden fields carry the order to the form. */
export function View(props: ViewProps<Ordering, readonly string[]>): VNode {
  const { item, words } = props;
  const { order, said, move, reset } = useOrder(props);

  return (
    <ItemForm {...props} hint={words('quiz.ordering.hint')} read={readOrder} onReset={reset}>
      {() => (
        <>
          <ol class="quiz-ordering">
            {order.map((id, index) => (
              <li class="quiz-ordering__step" key={id}>
                <input type="hidden" name="answer" value={id} />
                <span class="quiz-ordering__text" id={`${item.id}--${id}`}>
                  {optionOf(item.options, id).text}
                </span>
                <span class="quiz-ordering__buttons needs-js">
                  <MoveButton
                    by={-1}
                    textId={`${item.id}--${id}`}
                    words={words}
                    isEnd={index === 0}
                    onMove={(button) => move(id, -1, button)}
                  />
                  <MoveButton
                    by={1}
                    textId={`${item.id}--${id}`}
                    words={words}
                    isEnd={index === order.length - 1}
                    onMove={(button) => move(id, 1, button)}
                  />
                </span>
              </li>
            ))}
          </ol>
          <div class="quiz-ordering__said" aria-live="polite">
            {said}
          </div>
        </>
      )}
    </ItemForm>
  );
}

interface MoveButtonProps {
  readonly words: Words;
  readonly by: 1 | -1;
  /** Id of the element with the step's text: it completes the button's name ("Đưa lên Tắt máy"). */
  readonly textId: string;
  readonly isEnd: boolean;
  onMove(button: HTMLElement): void;
}

/** At the end of the list the button stays focusable (`aria-disabled`): a button that goes away takes the focus with it. */
function MoveButton({ words, by, textId, isEnd, onMove }: MoveButtonProps): VNode {
  const way = by < 0 ? 'up' : 'down';
  const id = `${textId}--${way}`;
  return (
    <button
      type="button"
      class="button button--plain"
      id={id}
      aria-labelledby={`${id} ${textId}`}
      aria-disabled={isEnd ? 'true' : undefined}
      onClick={(event) => onMove(event.currentTarget)}
    >
      {words(`quiz.ordering.${way}.label`)}
    </button>
  );
}

function useOrder({ item, words, earlier }: ViewProps<Ordering, readonly string[]>) {
  const [order, setOrder] = useState(startOrder(item));
  const [said, setSaid] = useState('');
  const pressed = useRef<HTMLElement>();
  const isTouched = useRef(false);

  // Moving a list entry in the page can take the focus from the button inside it.
  useLayoutEffect(() => {
    if (pressed.current && pressed.current !== document.activeElement) pressed.current.focus();
    pressed.current = undefined;
  }, [order]);
  useEffect(() => {
    if (earlier && !isTouched.current) setOrder(earlier.answer);
  }, [earlier]);

  const say = (key: StringKey, id: string, place: number) =>
    setSaid(words(key, { item: optionOf(item.options, id).text, place: place + 1, count: order.length }));

  return {
    order,
    said,
    move(id: string, by: 1 | -1, button: HTMLElement) {
      const from = order.indexOf(id);
      const neighbour = order[from + by];
      if (neighbour === undefined) {
        say(by < 0 ? 'quiz.ordering.at-start.spoken' : 'quiz.ordering.at-end.spoken', id, from);
        return;
      }
      isTouched.current = true;
      pressed.current = button;
      setOrder(order.map((other) => (other === id ? neighbour : other === neighbour ? id : other)));
      say('quiz.ordering.moved.spoken', id, from + by);
    },
    reset() {
      setOrder(startOrder(item));
      setSaid('');
    },
  };
}

function readOrder(form: HTMLFormElement): readonly string[] {
  return new FormData(form).getAll('answer').map(String);
}
