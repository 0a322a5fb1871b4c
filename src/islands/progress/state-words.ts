import type { LessonState } from '../../core/progress/lesson-state.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';

/** The words `sayState` needs. */
export const stateWords: readonly StringKey[] = [
  'progress.state.new.label',
  'progress.state.started.label',
  'progress.state.done.label',
];

/** Where a learner stands in a lesson, in words: "đang học, phần 2 trên 5". */
export function sayState(state: LessonState, words: Words): string {
  if (state.state !== 'started') return words(`progress.state.${state.state}.label`);
  return words('progress.state.started.label', { section: state.section, of: state.of });
}

/** The ids in a `data-` attribute, parted by spaces. */
export function idsIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ').filter((id) => id !== '');
}
