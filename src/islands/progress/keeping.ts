import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProgressState } from '../../state/progress.ts';

/** The words of the warning. */
export const keepingWords: readonly StringKey[] = [
  'progress.keeping.refused.error',
  'progress.keeping.full.error',
  'progress.keeping.newer.error',
];

/** Says, as long as that is so, that what the learner does here is not kept: in `<div data-keeping aria-live="polite">`. */
export function warnUnkept(page: Document, progress: Pick<ProgressState, '$keeping'>, words: Words): void {
  progress.$keeping.subscribe((keeping) => {
    const notice = page.createElement('p');
    notice.className = 'notice';
    if (keeping !== 'kept') notice.textContent = words(`progress.keeping.${keeping}.error`);
    page.querySelector('[data-keeping]')?.replaceChildren(...(keeping === 'kept' ? [] : [notice]));
  });
}
