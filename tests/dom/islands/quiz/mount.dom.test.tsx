import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { sleepingItems, type AnswerStore } from '../../../../src/islands/quiz/mount.ts';
import { awaitNeed } from '../../../../src/islands/sleeper.ts';
import type { BaseItem } from '../../../../src/quiz/contract.ts';
import { examples as ordering } from '../../../../src/quiz/ordering/examples.ts';
import { loadClient } from '../../../../src/quiz/registry.ts';
import { examples as single } from '../../../../src/quiz/single-choice/examples.ts';
import { liveLog } from '../../../support/live-log.ts';
import { checkButton, pageWords } from '../../../support/quiz.tsx';

/** The observer of a page on which nothing is near the screen until a test says so. */
class FarObserver {
  static seen: ((host: Element) => void)[] = [];
  private readonly report: IntersectionObserverCallback;
  constructor(report: IntersectionObserverCallback) {
    this.report = report;
    FarObserver.seen.push((target) =>
      this.report(
        [{ isIntersecting: true, target } as IntersectionObserverEntry],
        this as unknown as IntersectionObserver,
      ),
    );
  }
  observe = () => undefined;
  unobserve = () => undefined;
}

const comesNear = (host: Element) => FarObserver.seen.forEach((report) => report(host));
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const host = () => document.querySelector('quiz-item') ?? document.body;

/** Puts an item into the page as the server renders it, white space and all, and starts the page's script on it. */
async function openPage(item: BaseItem, options: { stored?: unknown; fetchType?: typeof loadClient } = {}) {
  const quiz = await loadClient(item.type);
  const { container } = render(<quiz.View item={item} words={pageWords} onCheck={vi.fn()} onRetry={vi.fn()} />);
  const html = container.innerHTML;
  cleanup();
  document.body.dataset.lesson = 'bai';
  document.body.innerHTML = `<quiz-item data-item="${item.id}" data-type="${item.type}">
    <div data-view> ${html} </div>
    <details><summary>Xem đáp án</summary><p>Đáp án</p></details>
    <script type="application/json" data-item-data>${JSON.stringify(item).replaceAll('<', '\\u003c')}</script>
  </quiz-item>`;
  const progress = { storedAnswer: vi.fn(() => options.stored), recordAnswer: vi.fn() } satisfies AnswerStore;
  const start = () =>
    awaitNeed(
      sleepingItems({
        root: document,
        words: pageWords,
        progress,
        ...(options.fetchType && { fetchType: options.fetchType }),
      }),
    );
  return { progress, start, user: userEvent.setup(), live: liveLog(document.body) };
}

beforeEach(() => {
  FarObserver.seen = [];
  vi.stubGlobal('IntersectionObserver', FarObserver);
  const early: HTMLFormElement[] = [];
  Object.assign(window, { earlySubmits: early });
  // As the boot script does it before first paint.
  const keep = (event: Event) => {
    early.push(event.target as HTMLFormElement);
    event.preventDefault();
  };
  document.addEventListener('submit', keep, true);
  return () => document.removeEventListener('submit', keep, true);
});

describe('an item far from the screen', () => {
  it('fetches no code', async () => {
    const fetchType = vi.fn(loadClient);
    (await openPage(single.vietnamese, { fetchType })).start();
    expect(fetchType).not.toHaveBeenCalled();
  });

  it('fetches the code of its own type when it comes near', async () => {
    const fetchType = vi.fn(loadClient);
    (await openPage(single.vietnamese, { fetchType })).start();
    comesNear(host());
    await vi.waitFor(() => expect(fetchType.mock.calls).toEqual([['single-choice']]));
  });

  it.each(['pointerdown', 'focusin', 'keydown'])('fetches its code at the first %s', async (touch) => {
    const fetchType = vi.fn(loadClient);
    (await openPage(single.vietnamese, { fetchType })).start();
    host()
      .querySelector('input')
      ?.dispatchEvent(new Event(touch, { bubbles: true }));
    await vi.waitFor(() => expect(fetchType).toHaveBeenCalledTimes(1));
  });
});

describe('an item that wakes up', () => {
  it('keeps the nodes that the server sent', async () => {
    const { start, user, progress } = await openPage(single.vietnamese);
    const before = [...document.querySelectorAll('form, fieldset, h3, input, button')];
    start();
    await user.click(radio(/Tắt máy/));
    await user.click(checkButton());
    await vi.waitFor(() => expect(progress.recordAnswer).toHaveBeenCalled());
    expect(before.every((element) => element.isConnected)).toBe(true);
  });

  it('says beside the first answer what the page says at its end: that nothing is kept', async () => {
    const { start, user, progress } = await openPage(single.vietnamese);
    document.body.insertAdjacentHTML('beforeend', '<div data-keeping><p class="notice">Máy không cho lưu.</p></div>');
    start();
    await user.click(radio(/Chuyển tiền/));
    expect(document.querySelector('[data-unkept]')).toBeNull();
    await user.click(checkButton());
    await vi.waitFor(() => expect(progress.recordAnswer).toHaveBeenCalledOnce());
    const shown = () => [...host().querySelectorAll('[data-unkept]')].map(({ textContent }) => textContent);
    expect(shown()).toEqual(['Máy không cho lưu.']);
    const again = async () => {
      await user.click(screen.getByText(t('quiz.retry.label')));
      await user.click(radio(/Chuyển tiền/));
      await user.click(checkButton());
    };
    await again();
    expect(shown()).toEqual(['Máy không cho lưu.']);
    document.querySelector('[data-keeping]')?.replaceChildren();
    await again();
    expect(shown()).toEqual([]);
  });

  it('says nothing beside an answer that is kept', async () => {
    const { start, user, progress } = await openPage(single.vietnamese);
    document.body.insertAdjacentHTML('beforeend', '<div data-keeping></div>');
    start();
    await user.click(radio(/Tắt máy/));
    await user.click(checkButton());
    await vi.waitFor(() => expect(progress.recordAnswer).toHaveBeenCalledOnce());
    expect(document.querySelector('[data-unkept]')).toBeNull();
  });

  it('counts an answer that was picked before it woke', async () => {
    const { start, user, progress } = await openPage(single.vietnamese);
    await user.click(radio(/Chuyển tiền/));
    start();
    comesNear(host());
    await vi.waitFor(() => expect(progress.storedAnswer).toHaveBeenCalled());
    expect(radio(/Chuyển tiền/).checked).toBe(true);
    await user.click(checkButton());
    expect(progress.recordAnswer).toHaveBeenCalledWith(
      'bai/ai-goi',
      'chuyen',
      expect.objectContaining({ status: 'wrong' }),
    );
  });

  it('does what was asked by a press from before the script was there, once', async () => {
    const { start, user, progress, live } = await openPage(single.vietnamese);
    await user.click(radio(/Tắt máy/));
    await user.click(checkButton());
    expect(progress.recordAnswer).not.toHaveBeenCalled();
    start();
    await vi.waitFor(() => expect(document.querySelector('h4')?.textContent).toBe('Đúng rồi'));
    expect(progress.recordAnswer).toHaveBeenCalledTimes(1);
    expect(live.said).toHaveLength(1);
    expect(document.activeElement).toBe(checkButton());
  });

  it('does what was asked by a press while its code was on the way', async () => {
    const { start, user, progress } = await openPage(single.vietnamese);
    start();
    await user.click(radio(/Tắt máy/));
    await user.click(checkButton());
    await vi.waitFor(() => expect(progress.recordAnswer).toHaveBeenCalledTimes(1));
  });

  it('never puts an earlier answer over one that was picked', async () => {
    const { start, user, progress } = await openPage(single.vietnamese, { stored: 'nghe-tiep' });
    await user.click(radio(/Chuyển tiền/));
    start();
    comesNear(host());
    await vi.waitFor(() => expect(host().textContent).toContain('Lần trước đã trả lời: chưa đúng.'));
    expect(progress.storedAnswer).toHaveBeenCalledWith('bai/ai-goi');
    expect(radio(/Chuyển tiền/).checked).toBe(true);
  });

  it('keeps the focus where it is', async () => {
    const { start, progress } = await openPage(single.vietnamese);
    radio(/Nghe tiếp/).focus();
    start();
    comesNear(host());
    await vi.waitFor(() => expect(progress.storedAnswer).toHaveBeenCalled());
    expect(document.activeElement).toBe(radio(/Nghe tiếp/));
  });

  it('leaves the answer part outside the view alone', async () => {
    const { start, user, progress } = await openPage(ordering.vietnamese);
    const details = document.querySelector('details');
    details?.setAttribute('open', '');
    start();
    await user.click(screen.getAllByRole('button', { name: /^Đưa xuống/ })[0] ?? document.body);
    await vi.waitFor(() => expect(progress.storedAnswer).toHaveBeenCalled());
    expect(document.querySelector('details')).toBe(details);
    expect(details?.open).toBe(true);
  });
});

describe('an item whose code cannot be fetched', () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  it('says so once when it is touched, and the form and the answer stay', async () => {
    const { start, user, live } = await openPage(single.vietnamese, { fetchType: offline });
    start();
    await user.click(radio(/Tắt máy/));
    await vi.waitFor(() => expect(live.said).toEqual(['Chưa tải được phần chấm. Vẫn xem được đáp án ở dưới.']));
    await user.click(radio(/Nghe tiếp/));
    expect(live.said).toHaveLength(1);
    expect(radio(/Nghe tiếp/).checked).toBe(true);
    expect(document.querySelector('details')).not.toBeNull();
  });

  it('says nothing to someone who only scrolls past', async () => {
    const fetchType = vi.fn(offline);
    const { start, live } = await openPage(single.vietnamese, { fetchType });
    start();
    comesNear(host());
    await vi.waitFor(() => expect(fetchType.mock.settledResults[0]?.type).toBe('rejected'));
    expect(live.said).toEqual([]);
  });

  it('tries again at the next touch, takes the line away and marks what is picked', async () => {
    const fetchType = vi
      .fn<typeof loadClient>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockImplementation(loadClient);
    const { start, user, progress, live } = await openPage(single.vietnamese, { fetchType });
    start();
    await user.click(radio(/Tắt máy/));
    await vi.waitFor(() => expect(live.said).toHaveLength(1));
    await user.click(checkButton());
    await vi.waitFor(() => expect(progress.recordAnswer).toHaveBeenCalledTimes(1));
    expect(host().textContent).not.toContain('Chưa tải được');
  });
});
