import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { startAudienceProgress } from '../../../../src/islands/progress/audience.ts';
import { startHomeProgress, type Paths } from '../../../../src/islands/progress/home.ts';
import { createProgress, type ProgressState } from '../../../../src/state/progress.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { fakeStore } from '../../../support/fakes/storage.ts';

const lessons = [
  { id: 'bai-mot', title: 'Bài một', sections: ['a', 'b'] },
  { id: 'bai-hai', title: 'Bài <b>hai</b>', sections: ['a', 'b', 'c'] },
];
const paths: Paths = { 'nong-dan': { href: '/nhom/nong-dan/', lessons } };

function learner(): ProgressState {
  return createProgress({ store: fakeStore(), clock: fakeClock(), key: 'course.progress' });
}

function study(progress: ProgressState, lesson: string, ...sections: string[]): void {
  const outline = { id: lesson, sections: lessons.find(({ id }) => id === lesson)?.sections ?? [], items: ['cau'] };
  progress.openLesson(outline, 'nong-dan');
  for (const section of sections) progress.reachSection(section);
}

describe('the home page', () => {
  function open(progress: ProgressState): HTMLAnchorElement {
    document.body.innerHTML = astroMarkup('src/ui/ContinueLink.astro', { values: { href: '/tien-do/' } });
    const block = document.createElement('script');
    Object.assign(block, { type: 'application/json', id: 'paths', textContent: JSON.stringify(paths) });
    document.body.append(block);
    startHomeProgress(document, progress, t);
    return screen.getByRole('link');
  }

  it('leads a returning learner to the section where they stopped', () => {
    const progress = learner();
    study(progress, 'bai-hai', 'a', 'b');
    const link = open(progress);
    expect(link.textContent).toBe('Học tiếp: Bài <b>hai</b>, phần 2 trên 3');
    expect(link.getAttribute('href')).toBe('/nhom/nong-dan/bai-hai/#b');
  });

  it('leads on to the next lesson when one is done', () => {
    const progress = learner();
    study(progress, 'bai-mot');
    progress.finishLesson();
    const link = open(progress);
    expect(link.textContent).toBe('Học tiếp: Bài <b>hai</b>');
    expect(link.getAttribute('href')).toBe('/nhom/nong-dan/bai-hai/');
  });

  it('leads to the list when every lesson of the path is done', () => {
    const progress = learner();
    for (const { id } of lessons) {
      study(progress, id);
      progress.finishLesson();
    }
    const link = open(progress);
    expect(link.textContent).toBe(t('progress.continue.done.label'));
    expect(link.getAttribute('href')).toBe('/nhom/nong-dan/');
  });

  it('leads to the progress page when the path is no more', () => {
    const progress = learner();
    progress.openLesson({ id: 'bai-cu', sections: [], items: [] }, 'nhom-cu');
    const link = open(progress);
    expect(link.textContent.trim()).toBe(t('progress.continue.label'));
    expect(link.getAttribute('href')).toBe('/tien-do/');
  });
});

describe("an audience's page", () => {
  it('says in each link how far the learner is, and keeps it true', () => {
    const progress = learner();
    document.body.innerHTML = lessons
      .map(
        ({ id, sections }) =>
          `<a href="/${id}/">Bài <span data-lesson-state="${id}" data-sections="${sections.join(' ')}">chưa học</span></a>`,
      )
      .join('');
    startAudienceProgress(document, progress, t);
    const said = () => screen.getAllByRole('link').map((link) => link.textContent);
    expect(said()).toEqual(['Bài chưa học', 'Bài chưa học']);
    study(progress, 'bai-hai', 'a', 'b');
    expect(said()).toEqual(['Bài chưa học', 'Bài đang học, phần 2 trên 3']);
    progress.finishLesson();
    expect(said()).toEqual(['Bài chưa học', 'Bài đã xong']);
  });
});
