/** The fields in which whoever leads types the hands of a question: the same numbers as on the wall. */
import type { AskedOnWall } from '../../core/projector/messages.ts';
import type { Words } from '../../i18n/words.ts';
import type { Presenter } from '../../state/presenter.ts';

/** Keeps the fields of this panel as the wall has them. */
export function startHands(panel: Element, { $wall, count, repeat }: Presenter, words: Words): void {
  const part = panel.querySelector<HTMLElement>('[data-presenter-asked]');
  const list = part?.querySelector('[data-presenter-hands]');
  const again = part?.querySelector<HTMLButtonElement>('[data-presenter-repeat]');
  if (!part || !list || !again) return;
  let asked: AskedOnWall | undefined;

  const draw = (next: AskedOnWall | undefined) => {
    const isSame = nameOf(next) === nameOf(asked);
    asked = next;
    part.hidden = next === undefined;
    if (!isSame)
      list.replaceChildren(...(next?.choices ?? []).map(({ letter, index }) => fieldFor(letter, index, panel, words)));
    const fields = [...list.querySelectorAll('input')];
    for (const [at, field] of fields.entries()) {
      const hands = String(next?.choices[at]?.hands ?? '');
      // Where somebody types, their own text stays as long as it means the same.
      if (field.value !== hands && !(field.value !== '' && String(Number(field.value)) === hands)) field.value = hands;
    }
    again.setAttribute('aria-disabled', String(!next?.canRepeat));
  };
  list.addEventListener('input', ({ target }) => {
    const { value, dataset } = target as HTMLInputElement;
    if (!asked) return;
    count(asked.round, Number(dataset.choice), value.trim() === '' ? undefined : Number(value));
  });
  again.addEventListener('click', () => {
    if (asked?.canRepeat) repeat(asked.round);
  });
  $wall.subscribe((wall) => draw(wall?.isBlack ? undefined : wall?.asked));
}

/** Tells one set of fields from another. */
function nameOf(asked: AskedOnWall | undefined): string {
  return asked ? [asked.round, ...asked.choices.map(({ letter }) => letter)].join(' ') : '';
}

function fieldFor(letter: string, index: number, { ownerDocument: page }: Element, words: Words): HTMLElement {
  const label = page.createElement('label');
  const input = page.createElement('input');
  input.className = 'field__input';
  input.inputMode = 'numeric';
  input.autocomplete = 'off';
  input.dataset.choice = String(index);
  label.append(words('room.hands.label', { letter }), ' ', input);
  return label;
}
