import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { startClassPanel } from '../../../../src/islands/class/panel.ts';
import { createClassLog } from '../../../../src/state/class-log.ts';
import { createClassMode } from '../../../../src/state/class-mode.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { FakeArea, fakeStore, fakeTabs } from '../../../support/fakes/storage.ts';

function open(area = new FakeArea()) {
  const { store } = fakeTabs(area).open();
  const tab = fakeStore();
  const clock = fakeClock();
  const log = createClassLog(store, clock);
  const markup = astroMarkup('src/ui/class/ClassPanel.astro', { values: { limit: '80', most: '999' } });
  document.body.innerHTML = `<main><h1>Lớp học</h1>${markup}</main>`;
  const print = vi.fn();
  const save = vi.fn<(name: string, text: string) => void>();
  startClassPanel(document, { mode: createClassMode(store, tab), log, words: t, print, save });
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const begin = async (place: string, heads: string) => {
    if (place) await userEvent.type(screen.getByLabelText('Nơi học'), place);
    if (heads) await userEvent.type(screen.getByLabelText('Số người dự'), heads);
    await press('Bắt đầu buổi học');
  };
  const list = () => within(screen.getByRole('region', { name: 'Sổ buổi học' }));
  return { area, tab, clock, log, print, save, press, begin, list };
}

describe('class mode', () => {
  it('is turned on and off, and says which it is', async () => {
    const { area, press } = open();
    expect(screen.getByText('Chế độ lớp học đang tắt.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Người tiếp theo học' })).toBeNull();
    await press('Bật chế độ lớp học');
    expect(screen.getByText('Chế độ lớp học đang bật.')).toBeTruthy();
    expect(area.getItem('lopHoc')).toBe('1');
    await press('Tắt chế độ lớp học');
    expect(area.getItem('lopHoc')).toBeNull();
  });

  it('leaves whoever sits down next nothing of the one before', async () => {
    const { tab, press } = open();
    await press('Bật chế độ lớp học');
    tab.write('course.progress', 'hers');
    await press('Người tiếp theo học');
    expect(tab.keys()).toEqual(['course.guest']);
  });

  it('does not say that it is on where the device keeps nothing', async () => {
    const area = new FakeArea();
    area.locked = true;
    const { press } = open(area);
    await press('Bật chế độ lớp học');
    expect(screen.getByText(/chưa bật được/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bật chế độ lớp học' })).toBeTruthy();
  });
});

describe('the log', () => {
  it('takes a session, shows what came into it, and has no fault that axe can find', async () => {
    const { log, begin, list } = open();
    expect(list().getByText('Sổ chưa có buổi nào.')).toBeTruthy();
    await begin('Nhà văn hóa thôn 3', '58');
    const id = log.open()?.id ?? 0;
    log.shown(id, { id: 'khoa', title: 'Khóa máy' });
    log.counted(id, { lesson: 'khoa', round: 'a.1', question: 'Ở đâu?', first: [4], now: [undefined, 9] });
    expect(screen.getByText('Đang mở: buổi ở Nhà văn hóa thôn 3, 58 người.')).toBeTruthy();
    expect(list().getByText('1 buổi, 58 lượt người dự')).toBeTruthy();
    expect(list().getByText('Bài đã chiếu: Khóa máy')).toBeTruthy();
    expect(list().getByText('Ở đâu? Lần một: A: 4. Lần hai: B: 9')).toBeTruthy();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('says what is missing, at the field', async () => {
    const { log, begin } = open();
    await begin('', '5');
    expect(document.activeElement).toBe(screen.getByLabelText('Nơi học'));
    expect(screen.getByText('Chưa có nơi học. Hãy viết tên nơi học.')).toBeTruthy();
    await userEvent.clear(screen.getByLabelText('Số người dự'));
    await begin('Chợ', '');
    expect(document.activeElement).toBe(screen.getByLabelText('Số người dự'));
    expect(log.$log.get().sessions).toEqual([]);
  });

  it('says when the device keeps nothing', async () => {
    const area = new FakeArea();
    area.locked = true;
    await open(area).begin('Chợ', '3');
    expect(screen.getByText(/Máy không cho lưu/)).toBeTruthy();
  });

  it('asks for nothing but a place and a number', () => {
    open();
    expect([...document.querySelectorAll('input')].map(({ name }) => name)).toEqual(['place', 'heads']);
  });

  it('is saved as a file, printed, erased in one press and brought back', async () => {
    const { area, log, print, save, begin, press, list } = open();
    await begin('=Chợ', '3');
    await press('Tải sổ về (tệp bảng tính)');
    expect(save).toHaveBeenCalledWith(
      'so-buoi-hoc-2026-11.csv',
      expect.stringMatching(/^\uFEFFNgày,.*\r\n.*,'=Chợ,3,/),
    );
    await press('In báo cáo tháng');
    expect(print).toHaveBeenCalledOnce();
    await press('Xóa hết sổ');
    expect(area.getItem('class.log')).toBeNull();
    expect(list().queryByRole('listitem')).toBeNull();
    await press('Lấy lại sổ');
    expect(log.$log.get().sessions).toHaveLength(1);
    expect(list().getByRole('listitem')).toBeTruthy();
  });

  it('shows, saves and prints the month that is asked for, at first the newest', async () => {
    const { clock, log, save, begin, press, list } = open();
    await begin('Chợ', '3');
    clock.set(Date.UTC(2027, 0, 9, 3));
    log.start('Đình', 40);
    const month = screen.getByLabelText('Báo cáo của tháng');
    expect([...month.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Tháng 1 năm 2027',
      'Tháng 11 năm 2026',
      'Tất cả các tháng',
    ]);
    expect(list().getByText('1 buổi, 40 lượt người dự')).toBeTruthy();
    await userEvent.selectOptions(month, 'Tháng 11 năm 2026');
    expect(list().getByText('Tháng 11 năm 2026', { selector: 'p' })).toBeTruthy();
    expect(list().getByText('1 buổi, 3 lượt người dự')).toBeTruthy();
    await press('Tải sổ về (tệp bảng tính)');
    expect(save.mock.lastCall?.[0]).toBe('so-buoi-hoc-2026-11.csv');
    expect(save.mock.lastCall?.[1]).not.toContain('Đình');
    await userEvent.selectOptions(month, 'Tất cả các tháng');
    expect(list().getAllByRole('listitem')).toHaveLength(2);
    await press('Tải sổ về (tệp bảng tính)');
    expect(save.mock.lastCall?.[0]).toBe('so-buoi-hoc.csv');
    await press('Xóa hết sổ');
    expect(month).toHaveProperty('disabled', true);
  });

  it('takes nothing more when the session is ended', async () => {
    const { log, begin, press } = open();
    await begin('Chợ', '3');
    const id = log.open()?.id ?? 0;
    await press('Kết thúc buổi học');
    log.shown(id, { id: 'khoa', title: 'Khóa máy' });
    expect(log.$log.get().sessions[0]?.lessons).toEqual([]);
    expect(screen.getByText('Đã kết thúc buổi học.')).toBeTruthy();
  });
});
