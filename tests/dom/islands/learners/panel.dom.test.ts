import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LEARNER_NAME_LIMIT, marks } from '../../../../src/core/learners/learners.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { startLearnersPanel } from '../../../../src/islands/learners/panel.ts';
import { createLearners } from '../../../../src/state/learners.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { liveLog } from '../../../support/live-log.ts';
import { FakeArea, fakeStore, fakeTabs } from '../../../support/fakes/storage.ts';

const radios = marks
  .map(
    (mark, index) =>
      `<label><input type="radio" name="mark" value="${mark}" ${index === 0 ? 'checked' : ''}> ${mark}</label>`,
  )
  .join('');

/** The fields of a form, as the page's view has them. */
function fields(id: string): string {
  const values = { limit: String(LEARNER_NAME_LIMIT) };
  const ids = Object.fromEntries(['ten', 'goi-y', 'loi'].map((part) => [`\`\${id}-${part}\``, `${id}-${part}`]));
  const described = { '`${id}-goi-y ${id}-loi`': `${id}-goi-y ${id}-loi` };
  return astroMarkup('src/ui/learners/MarkFields.astro', {
    values: { ...values, ...ids, ...described },
    lists: [radios],
  });
}

function open({ area = new FakeArea(), tab = fakeStore() } = {}) {
  const learners = createLearners(fakeTabs(area).open().store, tab);
  const markup = astroMarkup('src/ui/learners/LearnersPanel.astro', { values: { t: '', marks: '', limit: '' } });
  const html = markup.replaceAll(/<MarkFields[^>]*id="(\w+)"[^>]*\/>/g, (_, id: string) => fields(id));
  document.body.innerHTML = `<main><h1>Ai đang học?</h1>${html}</main>`;
  const goHome = vi.fn();
  startLearnersPanel(document, { learners, words: t, goHome });
  const add = () => within(screen.getByRole('region', { name: 'Thêm người học' }));
  return { area, learners, goHome, add, user: userEvent.setup() };
}

async function addBin({ add, user }: ReturnType<typeof open>) {
  await user.type(add().getByRole('textbox'), 'Cu Bin');
  await user.click(add().getByRole('button', { name: 'Thêm và bắt đầu học' }));
}

describe('the page "Ai đang học?"', () => {
  it('shows one learner without a name at first, and has no fault that axe can find', async () => {
    open();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Người học thứ nhất đang học')).toBeTruthy();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('adds a learner, hands the device over and leads home', async () => {
    const page = open();
    await addBin(page);
    expect(page.goHome).toHaveBeenCalledOnce();
    expect(page.learners.$learners.get()).toMatchObject({ now: 'k2', learners: [{}, { name: 'Cu Bin', mark: 'sun' }] });
  });

  it('says beside the field what is wrong with a name, keeps what was typed, and puts the cursor there', async () => {
    const page = open();
    await page.user.click(page.add().getByRole('button'));
    const field = page.add().getByRole('textbox');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('moi-loi');
    expect(document.getElementById('moi-loi')?.textContent).toBe('Chưa có tên. Hãy viết một tên gọi ngắn.');
    expect(page.goHome).not.toHaveBeenCalled();
  });

  it('hands the device to another learner with one press', async () => {
    const page = open();
    await addBin(page);
    await page.user.click(screen.getByRole('button', { name: 'Người học thứ nhất học' }));
    expect(page.learners.$learners.get().now).toBe('');
    expect(page.goHome).toHaveBeenCalledTimes(2);
  });

  it('offers no button to become who one already is', async () => {
    const page = open();
    await addBin(page);
    expect(screen.queryByRole('button', { name: 'Cu Bin học' })).toBeNull();
  });

  it('changes a name, says so once, and keeps the keyboard at the learner changed', async () => {
    const page = open();
    const log = liveLog(document.body);
    const row = within(screen.getByRole('listitem'));
    await page.user.clear(row.getByRole('textbox'));
    await page.user.type(row.getByRole('textbox'), 'Bà Thơm');
    await page.user.click(row.getByRole('button', { name: 'Lưu tên và hình' }));
    expect(log.said).toEqual(['Đã lưu: Bà Thơm.']);
    expect(document.activeElement?.textContent).toContain('Sửa hoặc xóa Bà Thơm');
  });

  it('erases a learner and brings them back, the keyboard on the way back at once', async () => {
    const page = open();
    await addBin(page);
    const row = within(screen.getAllByRole('listitem')[1] as HTMLElement);
    await page.user.click(row.getByRole('button', { name: 'Đúng, xóa hết của Cu Bin' }));
    const back = screen.getByRole('button', { name: 'Lấy lại' });
    expect(document.activeElement).toBe(back);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await page.user.click(back);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(document.activeElement).toBe(back);
  });

  it('gives every row ids of its own', async () => {
    const page = open();
    await addBin(page);
    const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('says when the device keeps nothing, and stays', async () => {
    const area = new FakeArea();
    area.locked = true;
    const page = open({ area });
    await addBin(page);
    expect(page.goHome).not.toHaveBeenCalled();
    expect(document.getElementById('moi-loi')?.textContent).toContain('Tiến độ đang có vẫn nguyên');
  });

  it('lets a guest learn', async () => {
    const tab = fakeStore();
    const page = open({ tab });
    await page.user.click(screen.getByRole('button', { name: 'Học như khách' }));
    expect(page.goHome).toHaveBeenCalledOnce();
    open({ tab });
    expect(document.querySelector('[data-learners-said]')?.textContent).toContain('Khách đang học');
  });
});
