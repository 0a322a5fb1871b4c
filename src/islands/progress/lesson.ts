/**
 * What a lesson page does for progress. The page has:
 *
 *   <body data-audience data-lesson> · article with [data-section] · quiz-item[data-item]
 *   <p data-resume>          the line under the outcome, with text from the server (its place is kept: nothing jumps)
 *   <button data-finish> <p data-finish-said aria-live="polite"> <div data-keeping aria-live="polite">   (ui/FinishLesson.astro)
 */
import { lessonState, type LessonState } from '../../core/progress/lesson-state.ts';
import type { LessonOutline } from '../../core/progress/shape.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProgressState } from '../../state/progress.ts';
import { warnUnkept } from './keeping.ts';

/** A section counts as reached when it comes into the upper two thirds of the screen, or is focused. */
const REACHED = { rootMargin: '0px 0px -33% 0px' };

/** Follows the learner through the lesson on this page. */
export function startLessonProgress(page: Document, progress: ProgressState, words: Words): void {
  const { audience = '', lesson = '' } = page.body.dataset;
  const sections = [...page.querySelectorAll<HTMLElement>('[data-section]')];
  const outline: LessonOutline = {
    id: lesson,
    sections: sections.map(({ id }) => id),
    items: [...page.querySelectorAll<HTMLElement>('quiz-item')].map((item) => item.dataset.item ?? ''),
  };
  const now = () => lessonState(outline, progress.$progress.get());
  const before = now();

  progress.openLesson(outline, audience);
  showPlace(page, before, words);
  followSections(page, sections, before, progress);
  followFinish(page, now, progress, words);
  warnUnkept(page, progress, words);
}

/** Puts "Lần trước dừng ở phần 3" in the place that the server kept for it. */
function showPlace(page: Document, before: LessonState, words: Words): void {
  const line = page.querySelector('[data-resume]');
  if (before.state === 'done') line?.replaceChildren(words('progress.resume.done.text'));
  if (before.state !== 'started' || before.section < 2) return;
  const link = page.createElement('a');
  link.href = `#${before.id ?? ''}`;
  link.textContent = words('progress.resume.label', { section: before.section });
  line?.replaceChildren(link);
}

function followSections(
  page: Document,
  sections: readonly HTMLElement[],
  before: LessonState,
  progress: ProgressState,
): void {
  // What is on the screen when a page opens at its top says nothing of a learner who had stopped further down.
  let isWaiting = before.state === 'started' && window.scrollY === 0;
  const observer = new IntersectionObserver((entries) => {
    const reached = entries.filter((entry) => entry.isIntersecting);
    if (!isWaiting) for (const { target } of reached) progress.reachSection(target.id);
    isWaiting = false;
  }, REACHED);
  for (const section of sections) observer.observe(section);
  page.addEventListener('focusin', ({ target }) => {
    const section = target instanceof Element ? target.closest('[data-section]') : null;
    if (section) progress.reachSection(section.id);
  });
}

/** Says once that the lesson is finished, whether by the button or by the last answer. */
function followFinish(page: Document, now: () => LessonState, progress: ProgressState, words: Words): void {
  const said = page.querySelector('[data-finish-said]');
  const isDone = () => now().state === 'done';
  let wasDone = isDone();
  progress.$progress.listen(() => {
    if (isDone() && !wasDone) said?.replaceChildren(words('progress.finish.text'));
    wasDone = isDone();
  });
  page.querySelector('[data-finish]')?.addEventListener('click', () => {
    if (wasDone) said?.replaceChildren(words('progress.finish.again.text'));
    else progress.finishLesson();
  });
}
