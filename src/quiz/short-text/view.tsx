import type { VNode } from 'preact';
import type { ViewProps } from '../contract.ts';
import { ItemForm, reworded } from '../ItemForm.tsx';
import { fillRows, readRows, rowName } from '../row-form.ts';
import type { ShortText } from './schema.ts';

const rows = [{ id: 'answer' }];

/** A question with one text field; what counts as right is said when it is right. */
export function View(props: ViewProps<ShortText, string>): VNode {
  const { item, words } = props;
  const name = rowName(item.id, 'answer');
  return (
    <ItemForm
      {...props}
      words={reworded(words, { 'quiz.chosen.text': 'quiz.short-text.written.text' })}
      hint={words('quiz.short-text.hint')}
      empty={words('quiz.short-text.error')}
      extra={({ status }) =>
        status === 'right' ? words('quiz.short-text.accepted.text', { form: item.accept[0] ?? '' }) : undefined
      }
      read={(form) => readRows(form, item.id, rows)?.answer}
      fill={(form, answer) => fillRows(form, item.id, { answer })}
    >
      {(errorId) => (
        <div class="field">
          <label for={name}>{words('quiz.short-text.field.label')}</label>
          <input
            class="field__input"
            type="text"
            id={name}
            name={name}
            maxLength={200}
            inputMode={item.keyboard ?? 'text'}
            autocapitalize="off"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={errorId ? 'true' : undefined}
            aria-describedby={errorId}
          />
        </div>
      )}
    </ItemForm>
  );
}
