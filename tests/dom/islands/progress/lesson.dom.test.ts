import { screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lessonState } from '../../../../src/core/progress/lesson-state.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { startLessonProgress } from '../../../../src/islands/progress/lesson.ts';
import { createProgress } from '../../../../src/state/progress.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { liveLog } from '../../../support/live-log.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { fakeScreen } from '../../../support/fakes/intersection.ts';
import { FakeArea, fakeTabs } from '../../../support/fakes/storage.ts';

const outline = { id: 'bai', sections: ['mot', 'hai', 'ba'], items: ['cau'] };
const serverLine = t('progress.resume.text', { of: 3 });

afterEach(() => vi.unstubAllGlobals());

/** Opens the lesson's page on a device; each call is another visit. */
function visit(area = new FakeArea()) {
  const observed = fakeScreen();
  document.body.dataset.audience = 'nong-dan';
  document.body.dataset.lesson = 'bai';
  document.body.innerHTML = `<main><h1>Bài</h1><p data-resume>${serverLine}</p>
    <section id="mot" data-section><h2>Một</h2></section>
    <section id="hai" data-section><h2>Hai</h2><quiz-item data-item="cau"><button>Kiểm tra</button></quiz-item></section>
    <section id="ba" data-section><h2>Ba</h2></section>
    ${astroMarkup('src/ui/FinishLesson.astro')}</main>`;
  const progress = createProgress({ store: fakeTabs(area).open().store, clock: fakeClock(), key: 'course.progress' });
  startLessonProgress(document, progress, t);
  return {
    area,
    progress,
    show: (...ids: string[]) => observed.show(...ids.map((id) => document.getElementById(id))),
    state: () => lessonState(outline, progress.$progress.get()),
    line: () => document.querySelector('[data-resume]')?.textContent,
    said: () => document.querySelector('[data-finish-said]')?.textContent,
    warning: () => document.querySelector('[data-keeping]')?.textContent,
  };
}

describe('a lesson page', () => {
  it('notes the lesson as the last one opened', () => {
    expect(visit().progress.$progress.get().last).toMatchObject({ audience: 'nong-dan', lesson: 'bai' });
  });

  it('notes the sections that come on the screen', () => {
    const { show, state } = visit();
    expect(state()).toEqual({ state: 'new' });
    show('mot');
    show('mot', 'hai');
    expect(state()).toMatchObject({ section: 2 });
  });

  it('notes a section that is focused, as the keyboard and screen readers do', () => {
    const { state } = visit();
    screen.getByRole('button', { name: 'Kiểm tra' }).focus();
    expect(state()).toMatchObject({ section: 2 });
  });

  it('offers to read on where the learner stopped', () => {
    const { area, show } = visit();
    show('mot');
    show('hai');
    const next = visit(area);
    expect(next.line()).toBe(t('progress.resume.label', { section: 2 }));
    expect(screen.getByRole('link').getAttribute('href')).toBe('#hai');
  });

  it('keeps the place of a learner who only looks at the top of the page again', () => {
    const { area, show } = visit();
    show('mot');
    show('hai');
    const next = visit(area);
    next.show('mot');
    expect(next.state()).toMatchObject({ section: 2 });
    next.show('mot');
    expect(next.state()).toMatchObject({ section: 1 });
  });

  it('takes the place at once when the page opens further down', () => {
    const { area, show } = visit();
    show('mot');
    vi.stubGlobal('scrollY', 900);
    const next = visit(area);
    next.show('ba');
    expect(next.state()).toMatchObject({ section: 3 });
  });

  it('leaves the line of the server to someone new, or still in the first section', () => {
    const first = visit();
    expect(first.line()).toBe(serverLine);
    first.show('mot');
    expect(visit(first.area).line()).toBe(serverLine);
  });

  it('says on the next visit that the lesson is done', () => {
    const { area } = visit();
    screen.getByRole('button', { name: t('progress.finish.label') }).click();
    const next = visit(area);
    expect(next.line()).toBe(t('progress.resume.done.text'));
    expect(next.said()).toBe('');
  });

  it('has no axe violation', async () => {
    visit();
    expect(await axeFaults(document.body)).toEqual([]);
  });
});

describe('finishing a lesson', () => {
  it('is said once, and the button keeps the focus', async () => {
    const { said, state } = visit();
    const spoken = liveLog(document.body);
    const button = screen.getByRole('button', { name: t('progress.finish.label') });
    button.focus();
    button.click();
    expect(state()).toEqual({ state: 'done' });
    expect(said()).toBe(t('progress.finish.text'));
    await waitFor(() => expect(spoken.said).toEqual([t('progress.finish.text')]));
    expect(document.activeElement).toBe(button);
  });

  it('is told apart from pressing again', () => {
    const { said } = visit();
    const button = screen.getByRole('button', { name: t('progress.finish.label') });
    button.click();
    button.click();
    expect(said()).toBe(t('progress.finish.again.text'));
  });

  it('is said too when the last answer finishes it', () => {
    const { progress, said, show } = visit();
    show('ba');
    expect(said()).toBe('');
    progress.recordAnswer('bai/cau', 'a', { status: 'right' });
    expect(said()).toBe(t('progress.finish.text'));
  });
});

describe('a device that does not keep progress', () => {
  it('is told of once, readably, and the lesson goes on', () => {
    const area = new FakeArea();
    area.locked = true;
    const { progress, show, state, warning } = visit(area);
    expect(warning()).toBe(t('progress.keeping.refused.error'));
    document.querySelector('[data-keeping]')?.replaceChildren();
    show('mot');
    show('hai');
    progress.recordAnswer('bai/cau', 'a', { status: 'right' });
    expect(warning()).toBe('');
    expect(state()).toMatchObject({ section: 2 });
  });

  it('is no more told of once there is room again', () => {
    const area = new FakeArea();
    area.setItem('course.other', 'x');
    area.capacity = 20;
    const { show, warning } = visit(area);
    expect(warning()).toBe(t('progress.keeping.full.error'));
    area.capacity = Infinity;
    show('mot');
    expect(warning()).toBe('');
  });

  it('is not told of when all is well', () => {
    expect(visit().warning()).toBe('');
  });

  it('hears that a newer page keeps its progress', () => {
    const area = new FakeArea();
    area.setItem('course.progress', '{"v":2}');
    expect(visit(area).warning()).toBe(t('progress.keeping.newer.error'));
  });
});
