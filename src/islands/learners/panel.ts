/**
 * What the page "Ai đang học?" does; its markup is ui/learners/LearnersPanel.astro. Choosing and adding lead to the home page,
 * which opens as the other learner; everything else stays here and is said once, in the line under the list.
 */
import { learnerNow, marks, type Learner, type Mark } from '../../core/learners/learners.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { LearnersFault, LearnersState } from '../../state/learners.ts';
import { nameOf } from './name.ts';

/** The words this island says; the page carries them. */
export const learnersPanelWords: readonly StringKey[] = [
  'learners.first.label',
  'learners.now.text',
  'learners.guest.now.text',
  'learners.choose.label',
  'learners.edit.label',
  'learners.mark.own.label',
  'learners.save.text',
  'learners.erase.hint',
  'learners.erase.label',
  'learners.erase.text',
  'learners.undo.text',
  'learners.empty.error',
  'learners.taken.error',
  'learners.too-many.error',
  'learners.unkept.error',
];

interface PanelDeps {
  readonly learners: LearnersState;
  readonly words: Words;
  /** Leads to the home page; a test looks whether it was called. */
  readonly goHome: () => void;
}

/** Wakes the panel on this page. */
export function startLearnersPanel(page: Document, deps: PanelDeps): void {
  const { learners, words, goHome } = deps;
  const list = page.querySelector('[data-learners-list]');
  const row = page.querySelector<HTMLTemplateElement>('template[data-learner]');
  const undo = page.querySelector<HTMLElement>('[data-learners-undo]');
  const add = page.querySelector<HTMLFormElement>('[data-learners-add]');
  if (!list || !row || !undo || !add) return;
  const say = (text: string) => page.querySelector('[data-learners-said]')?.replaceChildren(text);
  const goOn = (fault: LearnersFault | undefined) => {
    if (fault) say(words(`learners.${fault}.error`));
    else goHome();
  };
  const rename = (learner: Learner, form: HTMLFormElement) => {
    const { name, mark } = readForm(form);
    const fault = learners.rename(learner.id, name, mark);
    if (fault) {
      showNameError(form, words(`learners.${fault}.error`));
      return;
    }
    // The list was drawn anew: the keyboard's place goes to the row that was changed.
    list.querySelector<HTMLElement>(`[data-id="${learner.id}"] summary`)?.focus();
    say(words('learners.save.text', { name }));
  };
  const erase = (learner: Learner) => {
    const fault = learners.erase(learner.id);
    if (fault) {
      say(words(`learners.${fault}.error`));
      return;
    }
    undo.hidden = false;
    undo.focus();
    say(words('learners.erase.text', { name: nameOf(learner, words) }));
  };
  learners.$learners.subscribe((all) => {
    const now = learnerNow(all);
    const rows = all.learners.map((learner) => {
      const item = row.content.firstElementChild?.cloneNode(true) as HTMLElement;
      fillRow(item, learner, !learners.isGuest && learner.id === now.id, words);
      const on = (name: string, press: () => void) =>
        item.querySelector(`[data-learner-${name}]`)?.addEventListener('click', press);
      on('choose', () => goOn(learners.choose(learner.id)));
      on('erase', () => erase(learner));
      item.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
        rename(learner, event.target as HTMLFormElement);
      });
      return item;
    });
    list.replaceChildren(...rows);
  });
  undo.addEventListener('click', () => {
    learners.undoErase();
    // It stays where it is while it has the focus, and goes when it is left.
    undo.addEventListener('blur', () => (undo.hidden = true), { once: true });
    say(words('learners.undo.text'));
  });
  add.addEventListener('submit', (event) => {
    event.preventDefault();
    const { name, mark } = readForm(add);
    const fault = learners.add(name, mark);
    if (fault) showNameError(add, words(`learners.${fault}.error`));
    else goHome();
  });
  page.querySelector('[data-learners-guest]')?.addEventListener('click', () => {
    learners.beGuest();
    goHome();
  });
  if (learners.isGuest) say(words('learners.guest.now.text'));
}

function fillRow(item: HTMLElement, learner: Learner, isNow: boolean, words: Words): void {
  const name = nameOf(learner, words);
  const put = (part: string, text: string) => item.querySelector(`[data-learner-${part}]`)?.replaceChildren(text);
  item.dataset.id = learner.id;
  item.querySelector('use')?.setAttribute('href', `#mark-${learner.mark}`);
  put('name', isNow ? words('learners.now.text', { name }) : name);
  put('choose', words('learners.choose.label', { name }));
  // Each form's group of marks says whose it is: two groups of one name cannot be told apart by ear.
  item.querySelector('legend')?.replaceChildren(words('learners.mark.own.label', { name }));
  put('edit', words('learners.edit.label', { name }));
  put('erase-hint', words('learners.erase.hint', { name }));
  put('erase', words('learners.erase.label', { name }));
  if (isNow) item.querySelector('[data-learner-choose]')?.remove();
  const field = item.querySelector<HTMLInputElement>('input[name="name"]');
  field?.setAttribute('value', learner.name);
  for (const radio of item.querySelectorAll<HTMLInputElement>('input[name="mark"]'))
    radio.toggleAttribute('checked', radio.value === learner.mark);
  // One template, many rows: ids must not repeat.
  for (const element of item.querySelectorAll('[id], [for], [aria-describedby]'))
    for (const attribute of ['id', 'for', 'aria-describedby']) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.replaceAll('sua-', `sua-${learner.id || 'k1'}-`));
    }
}

function readForm(form: HTMLFormElement): { name: string; mark: Mark } {
  const data = new FormData(form);
  const mark = marks.find((one) => one === data.get('mark')) ?? marks[0];
  const name = data.get('name');
  return { name: typeof name === 'string' ? name : '', mark };
}

function showNameError(form: HTMLFormElement, text: string): void {
  const field = form.querySelector<HTMLInputElement>('input[name="name"]');
  form.querySelector('[data-name-error]')?.replaceChildren(text);
  field?.setAttribute('aria-invalid', 'true');
  field?.focus();
}
