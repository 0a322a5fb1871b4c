import type { VNode } from 'preact';
import type { ViewProps } from '../contract.ts';
import { ItemForm } from '../ItemForm.tsx';
import { fillRows, readRows, rowName } from '../row-form.ts';
import type { GapFill } from './schema.ts';
import { filledSentence, type Fillings } from './score.ts';

/** A sentence with text fields in it. Each field says which gap it is, and the whole sentence as its description. */
export function View(props: ViewProps<GapFill, Fillings>): VNode {
  const { item, words } = props;
  const sentenceId = `${item.id}--sentence`;
  const parts = item.sentence.split(/\{([^{}]*)\}/);
  const gapLabel = (id: string) =>
    words('quiz.gap-fill.gap.label', { n: item.gaps.findIndex((gap) => gap.id === id) + 1, m: item.gaps.length });

  return (
    <ItemForm
      {...props}
      hint={words('quiz.gap-fill.hint')}
      empty={words('quiz.gap-fill.error')}
      extra={({ status, missed }) => {
        if (status === 'right') return words('quiz.gap-fill.accepted.text', { sentence: filledSentence(item) });
        return missed > 0 ? words('quiz.gap-fill.missed.text', { count: missed }) : undefined;
      }}
      read={(form) => readRows(form, item.id, item.gaps)}
      fill={(form, answer) => fillRows(form, item.id, answer)}
    >
      {(errorId) => (
        <>
          <span id={sentenceId} hidden>
            {parts.map((part, index) => (index % 2 === 0 ? part : `(${gapLabel(part)})`)).join('')}
          </span>
          <p class="quiz-gap-fill">
            {parts.map((part, index) =>
              index % 2 === 0 ? (
                part
              ) : (
                <input
                  class="field__input quiz-gap-fill__gap"
                  key={part}
                  type="text"
                  id={rowName(item.id, part)}
                  name={rowName(item.id, part)}
                  maxLength={60}
                  autocapitalize="off"
                  autocomplete="off"
                  spellcheck={false}
                  aria-label={gapLabel(part)}
                  aria-invalid={errorId ? 'true' : undefined}
                  aria-describedby={errorId && index === 1 ? `${errorId} ${sentenceId}` : sentenceId}
                />
              ),
            )}
          </p>
        </>
      )}
    </ItemForm>
  );
}
