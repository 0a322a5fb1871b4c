import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FILE_LIMIT } from '../../../../src/core/progress/file.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { startProgressPanel } from '../../../../src/islands/progress/panel.ts';
import { createLearnerName } from '../../../../src/state/learner-name.ts';
import { createProgressPanel } from '../../../../src/state/progress-panel.ts';
import { createProgress } from '../../../../src/state/progress.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { fakeStore } from '../../../support/fakes/storage.ts';

const paths = `<li><a href="/nhom/nong-dan/">Nông dân</a> <span data-path-lessons="bai-mot bai-hai"></span></li>`;

/** The page of a learner who finished one lesson. */
function open() {
  const clock = fakeClock();
  const store = fakeStore();
  const progress = createProgress({ store, clock, key: 'course.progress' });
  progress.openLesson({ id: 'bai-mot', sections: [], items: [] }, 'nong-dan');
  progress.finishLesson();
  const saved: { name: string; text: string }[] = [];
  document.body.innerHTML = `<main><h1>Tiến độ</h1>${astroMarkup('src/ui/ProgressPanel.astro', { lists: ['', paths] })}</main>`;
  const panel = createProgressPanel(progress, clock, createLearnerName(store, 'course.name'));
  startProgressPanel(document, { progress, panel, words: t, saveFile: (name, text) => saved.push({ name, text }) });
  const press = (key: Parameters<typeof t>[0]) => {
    const button = screen.getByText(t(key));
    button.focus();
    button.click();
    return button;
  };
  return {
    saved,
    press,
    path: () => screen.getByRole('listitem').textContent.replace(/\s+/g, ' ').trim(),
    said: (name: string) => document.querySelector(`[data-${name}-said]`)?.textContent,
    field: () => screen.getByLabelText<HTMLInputElement>(t('progress.load.field.label')),
    choose: (file: File) => {
      const field = screen.getByLabelText(t('progress.load.field.label'));
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      field.dispatchEvent(new Event('change'));
    },
  };
}

describe('the progress page', () => {
  it('says how far each path is', () => {
    expect(open().path()).toBe('Nông dân đã xong 1 trên 2 bài');
  });

  it('has no axe violation, also after erasing', async () => {
    const { press } = open();
    expect(await axeFaults(document.body)).toEqual([]);
    press('progress.erase.button.label');
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('erases behind a step that must be opened first, says so, and keeps the focus', () => {
    const { path, press, said } = open();
    expect(screen.getByText(t('progress.erase.button.label')).closest('details')?.open).toBe(false);
    const button = press('progress.erase.button.label');
    expect(path()).toBe('Nông dân đã xong 0 trên 2 bài');
    expect(said('erase')).toBe(t('progress.erase.text'));
    expect(document.activeElement).toBe(button);
  });

  it('brings back what was erased by mistake', () => {
    const { path, press, said } = open();
    expect(screen.getByText(t('progress.undo.label')).hidden).toBe(true);
    press('progress.erase.button.label');
    const undo = press('progress.undo.label');
    expect(path()).toBe('Nông dân đã xong 1 trên 2 bài');
    expect(said('undo')).toBe(t('progress.undo.text'));
    expect(said('erase')).toBe('');
    expect(document.activeElement).toBe(undo);
    press('progress.undo.label');
    expect(said('undo')).toBe(t('progress.undo.nothing.text'));
  });

  it('saves a file and says its name', () => {
    const { press, said, saved } = open();
    press('progress.save.button.label');
    expect(saved).toMatchObject([{ name: 'hoc-vu-so-tien-do-2026-11-22.json' }]);
    expect(said('save')).toBe(t('progress.save.text', { name: saved[0]?.name ?? '' }));
  });

  it('loads a file that was saved, after an erasure too', async () => {
    const { choose, path, press, said, saved } = open();
    press('progress.save.button.label');
    press('progress.erase.button.label');
    choose(new File([saved[0]?.text ?? ''], 'tien-do.json'));
    await waitFor(() => expect(said('load')).toBe(t('progress.load.text', { done: 1 })));
    expect(path()).toBe('Nông dân đã xong 1 trên 2 bài');
  });

  it('refuses a foreign file with a sentence at the field, and takes the next one', async () => {
    const { choose, field, path, said } = open();
    choose(new File(['{"album":"Ảnh"}'], 'anh.json'));
    await waitFor(() => expect(said('load')).toBe(t('progress.load.not-ours.error')));
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(path()).toBe('Nông dân đã xong 1 trên 2 bài');
    const file = '{"kind":"hoc-vu-so.progress","v":1,"progress":{"v":1,"lessons":{},"items":{}}}';
    choose(new File([file], 'x.json'));
    await waitFor(() => expect(said('load')).toBe(t('progress.load.nothing.error')));
  });

  it('does not even read a huge file', async () => {
    const { choose, said } = open();
    const file = { size: FILE_LIMIT + 1, text: () => Promise.reject(new Error('was read')) } as unknown as File;
    choose(file);
    await waitFor(() => expect(said('load')).toBe(t('progress.load.too-big.error')));
  });

  it('says when the file cannot be opened', async () => {
    const { choose, said } = open();
    choose({ size: 10, text: () => Promise.reject(new Error('gone')) } as unknown as File);
    await waitFor(() => expect(said('load')).toBe(t('progress.load.unread.error')));
  });
});
