/**
 * What an audience's page does for progress: each lesson's link says how far the learner is. The page has, in each link,
 *
 *   <span data-lesson-state="cuoc-goi-lua" data-sections="nghe-cuoc-goi ba-dau-hieu">chưa học</span>
 */
import { lessonState } from '../../core/progress/lesson-state.ts';
import type { ProgressState } from '../../state/progress.ts';
import type { Words } from '../../i18n/words.ts';
import { idsIn, sayState } from './state-words.ts';

/** Keeps the states on this page true, also when another tab goes on. */
export function startAudienceProgress(page: Document, progress: ProgressState, words: Words): void {
  progress.$progress.subscribe((now) => {
    for (const span of page.querySelectorAll<HTMLElement>('[data-lesson-state]')) {
      const { lessonState: id = '', sections } = span.dataset;
      span.textContent = sayState(lessonState({ id, sections: idsIn(sections) }, now), words);
    }
  });
}
