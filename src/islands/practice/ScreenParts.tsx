import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ChoicePart, FieldPart, LevelPart, Part } from '../../core/practice/shape.ts';
import type { Words } from '../../i18n/words.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';

/** What every part of a screen gets. */
interface PartProps<Kind extends Part> {
  readonly part: Kind;
  /** Begins every id of this screen in the page. */
  readonly idPrefix: string;
  readonly words: Words;
  /** A move with a control; `value` is what was picked or typed. True when it led on. */
  onAct(controlId: string, value?: string): boolean;
  /** Says one thing once, in the status line. */
  onSay(text: string): void;
}

/** What stands on a screen, as a list: a screen reader then says how many things there are. */
export function ScreenParts({
  parts,
  ...rest
}: Omit<PartProps<Part>, 'part'> & { readonly parts: readonly Part[] }): VNode {
  return (
    <ul class="phone__parts" role="list">
      {parts.map((part, index) => (
        <li key={index} class={`phone__part phone__part--${part.kind}`}>
          <OnePart part={part} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function OnePart({ part, ...rest }: PartProps<Part>): VNode {
  const { idPrefix, words, onAct } = rest;
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>;
    case 'message':
      return (
        <p class="phone__message">
          <strong>{words('practice.from.label', { from: part.from })}</strong> {part.text}
        </p>
      );
    case 'choice':
      return <Choice part={part} {...rest} />;
    case 'level':
      return <Level part={part} {...rest} />;
    case 'field':
      return <Field part={part} {...rest} />;
    default: {
      const state = part.kind === 'switch' ? ({ role: 'switch', 'aria-checked': part.on } as const) : {};
      return (
        <button
          type="button"
          class="phone__button"
          id={`${idPrefix}${part.id}`}
          {...state}
          onClick={() => onAct(part.id)}
        >
          {part.label}
        </button>
      );
    }
  }
}

function Choice({ part, idPrefix, words, onAct, onSay }: PartProps<ChoicePart>): VNode {
  const name = `${idPrefix}${part.id}`;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const picked = (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>(':checked');
    if (picked) onAct(part.id, picked.value);
    else onSay(words('practice.none.error'));
  };
  return (
    <form class="phone__form" method="dialog" autocomplete="off" onSubmit={onSubmit}>
      <fieldset class="phone__group">
        <legend>{part.label}</legend>
        <ChoiceList kind="radio" name={name} options={part.options} />
      </fieldset>
      <button type="submit" class="phone__button">
        {part.button}
      </button>
    </form>
  );
}

function Level({ part, words, onAct, onSay }: PartProps<LevelPart>): VNode {
  const { label, steps } = part;
  const [step, setStep] = useState(steps.indexOf(part.at));
  const tell = (at: number) =>
    words('practice.level.text', { label, step: steps[at] ?? '', place: at + 1, count: steps.length });
  const move = (by: number) => {
    const next = Math.min(steps.length - 1, Math.max(0, step + by));
    setStep(next);
    onSay(tell(next));
  };
  return (
    <div class="phone__form" role="group" aria-label={label}>
      <p>{tell(step)}</p>
      {part.sample && <p class={`phone__sample phone__sample--${step + 1}`}>{part.sample}</p>}
      <div class="phone__row">
        <button type="button" class="phone__button" onClick={() => move(-1)}>
          {part.less}
        </button>
        <button type="button" class="phone__button" onClick={() => move(1)}>
          {part.more}
        </button>
      </div>
      <button type="button" class="phone__button" onClick={() => onAct(part.id, steps[step])}>
        {part.button}
      </button>
    </div>
  );
}

/**
 * What is typed is nobody's business: the field has no name, so no form data can hold it; it is no password field, which a
 * browser would offer to keep; and spelling help, which some browsers ask of a server, is off.
 */
function Field({ part, idPrefix, words, onAct, onSay }: PartProps<FieldPart>): VNode {
  const id = `${idPrefix}${part.id}`;
  const hint = words(part.secret ? 'practice.field.secret.hint' : 'practice.field.plain.hint', { shown: part.shown });
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = form.querySelector('input')?.value ?? '';
    if (typed.trim() === '') onSay(words('practice.field.empty.error', { hint }));
    else if (!onAct(part.id, typed) && part.secret) form.reset();
  };
  return (
    <form class="phone__form" method="dialog" autocomplete="off" onSubmit={onSubmit}>
      <label for={id}>{part.label}</label>
      <input
        class="field__input"
        type="text"
        id={id}
        aria-describedby={`${id}--hint`}
        inputMode={part.secret ? 'numeric' : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
      />
      <p id={`${id}--hint`}>{hint}</p>
      <button type="submit" class="phone__button">
        {part.button}
      </button>
    </form>
  );
}
