import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { recordWords, startRecord } from '../../../../src/islands/record/page.ts';
import { createLearnerName } from '../../../../src/state/learner-name.ts';
import { createOwnRecord } from '../../../../src/state/own-record.ts';
import { createProgress } from '../../../../src/state/progress.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { FakeArea, fakeTabs } from '../../../support/fakes/storage.ts';
import { liveLog } from '../../../support/live-log.ts';
import { wordsOnPage } from '../../../support/words.ts';

interface Visit {
  readonly area?: FakeArea;
  readonly done?: readonly string[];
  readonly mayCopy?: boolean;
}

/** The page on the phone of someone who finished these lessons today; each call is another visit. */
function visit({ area = new FakeArea(), done = ['bai-mot'], mayCopy = true }: Visit = {}) {
  const clock = fakeClock();
  const { store } = fakeTabs(area).open();
  const progress = createProgress({ store, clock, key: 'course.progress' });
  for (const id of done) {
    progress.openLesson({ id, sections: [], items: [] }, 'nong-dan');
    progress.finishLesson();
  }
  document.body.innerHTML = `<main><h1>Giấy</h1>
    ${astroMarkup('src/ui/RecordPaper.astro', { values: { browse: '/', limit: '80' } })}
    <script type="application/json" id="lessons">${JSON.stringify({ 'bai-mot': 'Bài <một>', 'bai-hai': 'Bài hai' })}</script></main>`;
  const copy = vi.fn(() => Promise.resolve(mayCopy));
  const print = vi.fn();
  const record = createOwnRecord({ progress, name: createLearnerName(store, 'course.name'), clock, copy });
  startRecord(document, record, wordsOnPage(recordWords), print);
  return { area, copy, print, user: userEvent.setup(), live: liveLog(document.body) };
}

const name = () => screen.getByLabelText<HTMLInputElement>(t('record.name.label'));
const remember = () => screen.getByRole<HTMLInputElement>('checkbox', { name: t('record.remember.label') });
const paper = () => screen.getByRole('region', { name: t('record.title.label') }).textContent.replace(/\s+/g, ' ');
const text = () => screen.getByLabelText<HTMLTextAreaElement>(t('record.text.label'));

describe('the record of one’s own learning', () => {
  it('lists the lessons done with their days, says who declares it, and who could confirm it', () => {
    visit({ done: ['bai-mot', 'bai-hai', 'bai-cu'] });
    const entries = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(entries).toEqual([
      'Bài hai. Học xong ngày 22 tháng 11 năm 2026.',
      'Bài <một>. Học xong ngày 22 tháng 11 năm 2026.',
    ]);
    expect(paper()).toContain(t('record.paper.self.text'));
    expect(paper()).toContain(t('test.official.text'));
  });

  it('shows the way to a lesson as long as none is done, and no paper', () => {
    visit({ done: [] });
    expect(screen.getByText(t('record.none.text')).closest('[hidden]')).toBeNull();
    expect(document.querySelector('[data-record-ready]')?.hasAttribute('hidden')).toBe(true);
  });

  it('writes the name as it is typed, and leaves a line for a pen when there is none', async () => {
    const { user } = visit();
    expect(paper()).toContain(t('record.paper.learner.text', { name: t('record.paper.blank.text') }));
    await user.type(name(), 'Nguyễn Thị Hoa');
    expect(paper()).toContain('Người học: Nguyễn Thị Hoa');
    expect(text().value).toContain('Người học: Nguyễn Thị Hoa');
  });

  it('keeps no name unless asked', async () => {
    const { area, user } = visit();
    await user.type(name(), 'Hoa');
    expect([...area.kept.values()].join()).not.toContain('Hoa');
    visit({ area });
    expect(name().value).toBe('');
  });

  it('keeps the name when asked, says so once, and forgets it at once when told to', async () => {
    const { area, user, live } = visit();
    await user.type(name(), 'Hoa');
    await user.click(remember());
    await user.type(name(), ' Lê');
    await waitFor(() => expect(live.said).toEqual([t('record.remember.on.text')]));
    const next = visit({ area });
    expect(name().value).toBe('Hoa Lê');
    expect(remember().checked).toBe(true);
    await next.user.click(remember());
    await waitFor(() => expect(next.live.said).toEqual([t('record.remember.off.text')]));
    expect([...area.kept.values()].join()).not.toContain('Hoa');
  });

  it('says when the device does not keep the name, once and not at each letter', async () => {
    const area = new FakeArea();
    const { user, live } = visit({ area });
    area.locked = true;
    await user.click(remember());
    await user.type(name(), 'Hoa');
    expect(live.said).toEqual([t('record.remember.error')]);
    expect(paper()).toContain('Hoa');
  });

  it('prints by a button', async () => {
    const { user, print } = visit();
    await user.click(screen.getByRole('button', { name: t('record.print.label') }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('copies the whole paper as text, says so once, and the button keeps the focus', async () => {
    const { user, copy, live } = visit();
    const button = screen.getByRole('button', { name: t('record.copy.label') });
    await user.click(button);
    await waitFor(() => expect(live.said).toEqual([t('record.copy.text')]));
    expect(copy).toHaveBeenCalledWith(text().value);
    expect(text().value.split('\n')).toEqual([
      'Giấy ghi nhận tự học',
      t('record.paper.learner.text', { name: t('record.paper.blank.text') }),
      'Những bài đã học xong:',
      '- Bài <một>. Học xong ngày 22 tháng 11 năm 2026.',
      'Làm giấy ngày 22 tháng 11 năm 2026.',
      t('record.paper.self.text'),
      t('test.official.text'),
    ]);
    expect(document.activeElement).toBe(button);
  });

  it('where copying is refused, puts the focus on the text, picked, with what to do as its description', async () => {
    const { user, live } = visit({ mayCopy: false });
    await user.click(screen.getByRole('button', { name: t('record.copy.label') }));
    await waitFor(() => expect(document.activeElement).toBe(text()));
    expect(text().selectionEnd - text().selectionStart).toBe(text().value.length);
    const described = text().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(t('record.copy.error'));
    expect(live.said).toEqual([]);
  });

  it('has no axe violation, empty or filled', async () => {
    visit({ done: [] });
    expect(await axeFaults(document.body)).toEqual([]);
    visit();
    expect(await axeFaults(document.body)).toEqual([]);
  });
});
