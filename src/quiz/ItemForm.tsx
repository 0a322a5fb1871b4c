import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BaseItem, Verdict, ViewProps } from './contract.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { Words } from '../i18n/words.ts';
import { ResultBlock } from './ResultBlock.tsx';

interface ItemFormProps<Answer> extends ViewProps<BaseItem, Answer> {
  /** What to do, in a few words ("Chọn một"). */
  readonly hint: string;
  /** Shown when nothing is answered yet, instead of a verdict; left out where there is always an answer. */
  readonly empty?: string;
  /** One more sentence for a verdict ("Còn 2 ý đúng chưa chọn."). */
  extra?(verdict: Verdict): string | undefined;
  /** True when there is nothing left to choose: the button goes away, so the view must have moved the focus. */
  readonly isOver?: boolean;
  /** The draft answer as the form holds it; undefined while nothing is answered. */
  read(form: HTMLFormElement): Answer | undefined;
  /** Puts an earlier answer into the native controls. Left out by a view that draws it from its own state. */
  fill?(form: HTMLFormElement, answer: Answer): void;
  /** Lets a view that keeps more than native controls start again. */
  onReset?(): void;
  /** The controls; `errorId` belongs to the first of them (`aria-describedby`). */
  children(errorId: string | undefined): ComponentChildren;
}

/**
 * The frame of an item: question, controls, one button, one result. It keeps three promises for every type:
 * the focus stays or moves on purpose, each change is said once, and what was picked is never overwritten.
 *
 * - Nothing answered: the error stands before the controls and the focus goes to the first control, which says it.
 * - Checked: the focus stays on the button; the result fills a live region that has been there from the start. It has
 *   no role while empty, because Orca reads out an empty "status bar".
 * - "Làm lại": the focus goes to the first control in the same moment as this button goes away.
 */
export function ItemForm<Answer>(props: ItemFormProps<Answer>): VNode {
  const { item, words, hint, result, earlier } = props;
  const form = useRef<HTMLFormElement>(null);
  const { misses, onSubmit, onInput, onReset } = useChecking(form, props);
  const errorId = misses > 0 ? `${item.id}--error` : undefined;

  return (
    // `dialog`: a press before the script is here sends nothing anywhere. `autocomplete`: Firefox would pick answers again on reload.
    <form
      ref={form}
      class="quiz-item"
      method="dialog"
      noValidate
      autocomplete="off"
      onSubmit={onSubmit}
      onInput={onInput}
    >
      <fieldset class="quiz-item__group" aria-describedby={`${item.id}--hint`}>
        <legend class="quiz-item__legend">
          <h3 class="quiz-item__prompt" id={`${item.id}--prompt`}>
            {item.prompt}
          </h3>
        </legend>
        <p class="quiz-item__hint" id={`${item.id}--hint`}>
          {hint}
        </p>
        {errorId && (
          <p class="quiz-item__error" id={errorId}>
            {props.empty}
          </p>
        )}
        {props.children(errorId)}
      </fieldset>
      {!props.isOver && (
        <button type="submit" class="button needs-js">
          {words('quiz.check.label')}
        </button>
      )}
      <div class="quiz-item__live" aria-live="polite" aria-atomic="true">
        {result && <ResultBlock item={item} words={words} result={result} extra={props.extra?.(result.verdict)} />}
      </div>
      {result && (
        <button type="button" class="button button--plain" onClick={onReset}>
          {words('quiz.retry.label')}
        </button>
      )}
      {earlier && !result && <p class="quiz-item__earlier">{words(`quiz.before-${earlier.verdict.status}.text`)}</p>}
    </form>
  );
}

function useChecking<Answer>(form: { readonly current: HTMLFormElement | null }, props: ItemFormProps<Answer>) {
  const { earlier, read, fill, onCheck, onRetry } = props;
  const [misses, setMisses] = useState(0);
  const isFocusDue = useRef(false);

  // After the change is in the page: the control then says the error as its description, and a list is in its new order.
  useLayoutEffect(() => {
    if (isFocusDue.current) firstControl(form.current)?.focus();
    isFocusDue.current = false;
  });

  useEffect(() => {
    if (earlier && fill && form.current && read(form.current) === undefined) fill(form.current, earlier.answer);
  }, [earlier]);

  return {
    misses,
    onSubmit(event: Event) {
      event.preventDefault();
      const answer = form.current ? read(form.current) : undefined;
      if (answer === undefined) {
        isFocusDue.current = true;
        setMisses(misses + 1);
      } else {
        setMisses(0);
        onCheck(answer);
      }
    },
    onInput() {
      setMisses(0);
    },
    onReset() {
      form.current?.reset();
      props.onReset?.();
      isFocusDue.current = true;
      onRetry();
    },
  };
}

function firstControl(form: HTMLFormElement | null): HTMLElement | null | undefined {
  return form?.querySelector<HTMLElement>(
    'input:not([type="hidden"]), select, textarea, button:not([aria-disabled="true"])',
  );
}

/** The words of the frame, some of them said in another way: a list of tasks is "ghi lại", not "kiểm tra". */
export function reworded(words: Words, others: Partial<Record<StringKey, StringKey>>): Words {
  return (key, params) => words(others[key] ?? key, params);
}
