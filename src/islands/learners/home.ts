/**
 * "Ai đang học?" on the home page: shown only on a device that several people share, or while a guest learns (boot.js sets
 * the class before the first paint). Whoever learns now is named; the others are buttons, which open the page as theirs.
 */
import { learnerNow } from '../../core/learners/learners.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { LearnersState } from '../../state/learners.ts';
import { nameOf } from './name.ts';

/** The words this island says; the page carries them. */
export const whoLearnsWords: readonly StringKey[] = [
  'learners.first.label',
  'learners.now.text',
  'learners.guest.now.text',
  'learners.choose.label',
  'learners.unkept.error',
];

interface WhoDeps {
  readonly learners: LearnersState;
  readonly words: Words;
  /** Opens the page anew, as the learner chosen. */
  readonly reload: () => void;
}

/** Fills the section, where there is one to fill. */
export function startWhoLearns(page: Document, { learners, words, reload }: WhoDeps): void {
  const list = page.querySelector('[data-learners-list]');
  const said = page.querySelector('[data-learners-said]');
  if (!list || !said) return;
  learners.$learners.subscribe((all) => {
    if (all.learners.length < 2 && !learners.isGuest) return;
    const now = learnerNow(all);
    said.replaceChildren(
      learners.isGuest ? words('learners.guest.now.text') : words('learners.now.text', { name: nameOf(now, words) }),
    );
    const others = all.learners.filter((learner) => learners.isGuest || learner.id !== now.id);
    list.replaceChildren(
      ...others.map((learner) => {
        const item = page.createElement('li');
        const button = page.createElement('button');
        button.type = 'button';
        button.className = 'button button--plain';
        button.textContent = words('learners.choose.label', { name: nameOf(learner, words) });
        button.addEventListener('click', () => {
          if (learners.choose(learner.id)) said.replaceChildren(words('learners.unkept.error'));
          else reload();
        });
        item.append(button);
        return item;
      }),
    );
  });
}
