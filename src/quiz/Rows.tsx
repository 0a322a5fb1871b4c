import type { VNode } from 'preact';
import { rowName } from './row-form.ts';

interface RowsProps {
  readonly itemId: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly errorId: string | undefined;
}

/** A group of radios for each row; the row's text is the group's name and stands as text before its radios. */
export function RadioRows({ itemId, rows, choices, errorId }: RowsProps): VNode {
  return (
    <div class="quiz-rows">
      {rows.map((row, index) => (
        <fieldset class="quiz-rows__row" key={row.id}>
          <legend class="quiz-rows__text">{row.text}</legend>
          <div class="quiz-rows__choices">
            {choices.map((choice, place) => {
              const id = `${rowName(itemId, row.id)}--${choice.id}`;
              return (
                <label class="choice" key={choice.id} for={id}>
                  <input
                    type="radio"
                    id={id}
                    name={rowName(itemId, row.id)}
                    value={choice.id}
                    aria-describedby={index + place === 0 ? errorId : undefined}
                  />
                  <span>{choice.text}</span>
                </label>
              );
            })}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

/** A native select for each row, for choices too many to repeat as radios; the first entry of each is empty. */
export function SelectRows({ itemId, rows, choices, errorId, empty }: RowsProps & { readonly empty: string }): VNode {
  return (
    <div class="quiz-rows">
      {rows.map((row, index) => (
        <div class="field" key={row.id}>
          <label for={rowName(itemId, row.id)}>{row.text}</label>
          <select
            class="field__input"
            id={rowName(itemId, row.id)}
            name={rowName(itemId, row.id)}
            aria-describedby={index === 0 ? errorId : undefined}
          >
            <option value="">{empty}</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
