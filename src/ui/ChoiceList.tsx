import type { VNode } from 'preact';

interface ChoiceListProps {
  /** Radios: one of them; checkboxes: any of them. */
  readonly kind: 'radio' | 'checkbox';
  /** The controls' name in the form. */
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Makes a real list of it, for things that belong together in a row: parts of a message, steps of a task. */
  readonly list?: 'ol' | 'ul';
  /** Id of an error that the first control must say when it gets the focus. */
  readonly errorId?: string | undefined;
}

/**
 * Native radios or checkboxes, each inside its visible label, which so needs no id of it (two hundred bytes a lesson);
 * uncontrolled, so that the form alone knows what is picked.
 */
export function ChoiceList({ kind, name, options, list, errorId }: ChoiceListProps): VNode {
  const Group = list ?? 'div';
  const Entry = list ? 'li' : 'div';
  return (
    <Group class="choices">
      {options.map((option, index) => (
        <Entry key={option.id}>
          <label class="choice">
            <input type={kind} name={name} value={option.id} aria-describedby={index === 0 ? errorId : undefined} />
            <span>{option.text}</span>
          </label>
        </Entry>
      ))}
    </Group>
  );
}
