import { screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { hashText } from '../../../../src/core/text/hash.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { startTransferPanel } from '../../../../src/islands/transfer/panel.ts';
import { deviceDeflate } from '../../../../src/ports/deflate.ts';
import { createLearners } from '../../../../src/state/learners.ts';
import { createProgress } from '../../../../src/state/progress.ts';
import { createTransfer } from '../../../../src/state/transfer.ts';
import { drawQr } from '../../../../src/ui/qr.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { fakeStore } from '../../../support/fakes/storage.ts';
import { liveLog } from '../../../support/live-log.ts';

const outlines = Array.from({ length: 20 }, (_, index) => ({
  id: `bai-${index + 1}`,
  sections: ['mot', 'hai'],
  items: ['cau'],
}));

interface Phone {
  /** How many lessons are done. */
  readonly done?: number;
  /** The code in the address. */
  readonly code?: string | undefined;
  readonly drawFails?: boolean;
  readonly canCopy?: boolean;
  /** Names of the learners, when there are several; the last one learns now. */
  readonly names?: readonly string[];
  readonly isGuest?: boolean;
}

/** The page, opened on a phone. */
function open({ done = 0, code, drawFails = false, canCopy = true, names = [], isGuest = false }: Phone = {}) {
  const clock = fakeClock();
  const progress = createProgress({ store: fakeStore(), clock, key: 'course.progress' });
  for (const outline of outlines.slice(0, done)) {
    progress.openLesson(outline, 'nong-dan');
    progress.recordAnswer(`${outline.id}/cau`, `tra-loi-${outline.id}`, { status: 'right' });
    progress.finishLesson();
  }
  const tab = fakeStore();
  const device = fakeStore();
  for (const name of names) createLearners(device, tab).add(name, 'sun');
  if (isGuest) createLearners(device, tab).beGuest();
  const copied: string[] = [];
  const copy = (text: string) => Promise.resolve(canCopy && copied.push(text) > 0);
  const transfer = createTransfer({ progress, clock, deflate: deviceDeflate, copy });
  const place = { address: 'https://hocvuso.test/chuyen-may/', code: () => code, clear: vi.fn(), onCode: vi.fn() };
  const markup = astroMarkup('src/ui/transfer/TransferPanel.astro', { values: { file: '/tien-do/#luu-tep' } });
  const json = `<script type="application/json" id="outlines">${JSON.stringify(outlines)}</script>`;
  document.body.innerHTML = `<main><h1>Chuyển máy</h1>${markup.replaceAll(/<noscript>.*?<\/noscript>/gs, '')}</main>${json}`;
  const loadQr = () => (drawFails ? Promise.reject(new Error('offline')) : Promise.resolve(drawQr));
  startTransferPanel(document, { transfer, learners: createLearners(device, tab), words: t, place, loadQr });
  return {
    progress,
    transfer,
    copied,
    place,
    user: userEvent.setup(),
    doneHere: () => Object.keys(progress.$progress.get().lessons).length,
    said: (name: string) => document.querySelector(`[data-transfer-${name}]`)?.textContent,
    offer: () => screen.findByRole('region', { name: 'Tiến độ từ máy kia' }),
    digits: () => screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    field: () => screen.getByLabelText('Gõ dãy số từ máy kia'),
  };
}

/** The codes that a phone with this many lessons shows. */
async function codesOf(done: number, room = 800): Promise<string[]> {
  const { parts } = await open({ done }).transfer.makeCodes(room, outlines);
  return parts.map(({ code }) => code);
}

const type = async ({ user, field }: ReturnType<typeof open>, text: string) => {
  await user.clear(field());
  await user.type(field(), text);
  await user.click(screen.getByRole('button', { name: 'Xem dãy số' }));
};

describe('the phone that has progress', () => {
  it('shows a code with words beside it, and has no fault that axe can find', async () => {
    const page = open({ done: 2 });
    expect(page.said('own')).toBe('Máy này có 2 bài đã xong, 0 bài đang học, 2 câu đã trả lời và 0 bài kiểm tra.');
    await page.user.click(screen.getByRole('button', { name: 'Hiện mã QR' }));
    expect(await screen.findByRole('img', { name: 'Mã QR chứa tiến độ' })).toBeTruthy();
    expect(page.said('code-said')).toMatch(/^Mã 1 trên 1: 2 bài đã xong/);
    expect(screen.queryByRole('button', { name: 'Mã tiếp theo' })).toBeNull();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('copies the link of the code shown, or says that the browser does not let us', async () => {
    const page = open({ done: 2 });
    await page.user.click(screen.getByRole('button', { name: 'Hiện mã QR' }));
    const copy = await screen.findByRole('button', { name: 'Chép đường dẫn của mã này' });
    await page.user.click(copy);
    expect(page.copied).toEqual([`https://hocvuso.test/chuyen-may/#${(await codesOf(2))[0] ?? ''}`]);
    const other = open({ done: 2, canCopy: false });
    await other.user.click(screen.getByRole('button', { name: 'Hiện mã QR' }));
    await other.user.click(await screen.findByRole('button', { name: 'Chép đường dẫn của mã này' }));
    expect(other.said('copy-said')).toBe(t('transfer.copy.error'));
  });

  it('says each code once when several are needed, and comes back to the first', async () => {
    const page = open({ done: 1 });
    for (const { id } of outlines) page.progress.recordAnswer(`${id}/cau`, noise(id), { status: 'right' });
    await page.user.click(screen.getByRole('button', { name: 'Hiện mã QR' }));
    const next = await screen.findByRole('button', { name: 'Mã tiếp theo' });
    const count = Number(/trên (\d+)/.exec(page.said('code-said') ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    const log = liveLog(document.body);
    for (let press = 0; press < count; press += 1) await page.user.click(next);
    await waitFor(() => expect(log.said).toHaveLength(count));
    log.stop();
    expect(log.said.map((text) => text.slice(0, 5))).toEqual([
      ...Array.from({ length: count - 1 }, (_, index) => `Mã ${index + 2} `),
      'Mã 1 ',
    ]);
    expect(document.activeElement).toBe(next);
  });

  it('says when the drawing could not be fetched', async () => {
    const page = open({ done: 1, drawFails: true });
    await page.user.click(screen.getByRole('button', { name: 'Hiện mã QR' }));
    await waitFor(() => expect(page.said('show-said')).toBe(t('transfer.show.error')));
  });

  it('gives digits in groups, digit by digit', () => {
    const page = open({ done: 2 });
    expect(page.digits().slice(-3)).toEqual(page.transfer.spokenCode(outlines).map((group) => [...group].join(' ')));
  });

  it('has nothing to give when nothing was learned, and says so', () => {
    const page = open();
    expect(page.said('own')).toBe(t('transfer.own.none.text'));
    expect(screen.queryByRole('button', { name: 'Hiện mã QR' })).toBeNull();
    expect(screen.queryByText('Dùng dãy số')?.closest('[hidden]')).not.toBeNull();
  });

  it('says whose progress it is on a phone of several', () => {
    expect(open({ done: 1, names: ['Bà Thơm'] }).said('own')).toMatch(/Đây là tiến độ của Bà Thơm\.$/);
  });
});

describe('the phone that receives', () => {
  it('says what a link would bring, puts the focus there, and adds only when told to', async () => {
    const [code] = await codesOf(3);
    const page = open({ done: 1, code });
    const offer = await page.offer();
    expect(within(offer).getByText(/^Mã này có 3 bài đã xong, 0 bài đang học, 3 câu đã trả lời/)).toBeTruthy();
    expect(document.activeElement?.textContent.trim()).toBe('Tiến độ từ máy kia');
    expect(page.doneHere()).toBe(1);
    expect(await axeFaults(document.body)).toEqual([]);
    const log = liveLog(document.body);
    await page.user.click(within(offer).getByRole('button', { name: 'Thêm vào máy này' }));
    await waitFor(() => expect(log.said).toEqual([expect.stringMatching(/^Đã thêm\. Máy này giờ có 3 bài đã xong\./)]));
    log.stop();
    expect(page.doneHere()).toBe(3);
    expect(page.place.clear).toHaveBeenCalledOnce();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('takes back what was added by mistake', async () => {
    const [code] = await codesOf(3);
    const page = open({ code });
    await page.user.click(within(await page.offer()).getByRole('button', { name: 'Thêm vào máy này' }));
    const undo = screen.getByRole('button', { name: 'Bỏ phần vừa thêm' });
    expect(document.activeElement).toBe(undo);
    await page.user.click(undo);
    expect(page.doneHere()).toBe(0);
    expect(page.said('said')).toBe(t('transfer.undo.text'));
    await page.user.click(undo);
    expect(page.said('said')).toBe(t('transfer.undo.changed.error'));
    await page.user.tab();
    expect(undo.hidden).toBe(true);
  });

  it('adds nothing when told not to', async () => {
    const [code] = await codesOf(3);
    const page = open({ code });
    await page.user.click(within(await page.offer()).getByRole('button', { name: 'Không thêm' }));
    expect(page.doneHere()).toBe(0);
    expect(page.said('said')).toBe(t('transfer.decline.text'));
    expect(page.place.clear).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Thêm vào máy này' })).toBeNull();
  });

  it('has nothing to ask when everything is here already', async () => {
    const [code] = await codesOf(3);
    const page = open({ done: 5, code });
    const offer = await page.offer();
    expect(offer.textContent).toContain(t('transfer.offer.known.text'));
    expect(within(offer).queryByRole('button')).toBeNull();
  });

  it('refuses a damaged code with one sentence, and loses nothing', async () => {
    const page = open({ done: 2, code: 'ma=xyz' });
    const offer = await page.offer();
    expect(page.said('holds')).toBe(t('transfer.damaged.error'));
    expect(within(offer).queryByRole('button')).toBeNull();
    expect(page.doneHere()).toBe(2);
  });

  it('says on a phone of several whose part it goes into, and to a guest that it will not stay', async () => {
    const [code] = await codesOf(1);
    await open({ code, names: ['Bà Thơm'] }).offer();
    expect(document.querySelector('[data-transfer-holds]')?.textContent).toContain('vào phần của Bà Thơm');
    await open({ code, isGuest: true }).offer();
    expect(document.querySelector('[data-transfer-holds]')?.textContent).toContain('Khách đang học.');
  });

  it('reads a second link opened in the same tab', async () => {
    const page = open();
    const [code] = await codesOf(2);
    const second = open({ code: undefined });
    second.place.code = () => code;
    (second.place.onCode.mock.calls[0]?.[0] as () => void)();
    await second.offer();
    expect(second.said('holds')).toMatch(/^Mã này có 2 bài/);
    expect(page.doneHere()).toBe(0);
  });

  it('takes digits however they were typed, and asks first', async () => {
    const groups = open({ done: 4 }).transfer.spokenCode(outlines);
    const page = open();
    await type(page, groups.join('-').replaceAll('0', 'O'));
    expect(page.said('holds')).toMatch(/^Dãy số này có 4 bài đã xong\./);
    expect(page.doneHere()).toBe(0);
    await page.user.click(screen.getByRole('button', { name: 'Thêm vào máy này' }));
    expect(page.doneHere()).toBe(4);
  });

  it('says beside the field what is wrong with the digits, and keeps them', async () => {
    const page = open({ done: 1 });
    await type(page, '1234');
    expect(page.said('type-said')).toMatch(/^Dãy số có 12 chữ số\./);
    expect(page.field().getAttribute('aria-invalid')).toBe('true');
    expect(page.field().getAttribute('aria-describedby')).toContain('day-so-loi');
    expect(document.activeElement).toBe(page.field());
    await type(page, '1234 1234 1234');
    expect(page.said('type-said')).toBe(t('transfer.wrong.error'));
    expect(page.doneHere()).toBe(1);
  });
});

/** Text that nothing can make short. */
const noise = (seed: string) => Array.from({ length: 30 }, (_, index) => hashText(`${seed} ${index}`)).join('');
