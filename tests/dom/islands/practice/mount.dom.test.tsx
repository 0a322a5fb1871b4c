import { cleanup, render, screen as page } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sleepingPhones, type DoneStore } from '../../../../src/islands/practice/mount.ts';
import { awaitNeed } from '../../../../src/islands/sleeper.ts';
import * as realView from '../../../../src/islands/practice/PracticeView.tsx';
import { liveLog } from '../../../support/live-log.ts';
import { everyKind, heading, practicePageWords, rightControls, use } from '../../../support/practice.tsx';

/** The observer of a page on which nothing is near the screen until a test says so; where the steps in words are, it tells at once. */
class FarObserver {
  static seen: ((host: Element) => void)[] = [];
  readonly #report: IntersectionObserverCallback;
  constructor(report: IntersectionObserverCallback) {
    this.#report = report;
  }
  observe(element: Element) {
    const tell = (entry: object) =>
      this.#report([entry as IntersectionObserverEntry], this as unknown as IntersectionObserver);
    if (element === walk()) tell({ target: element, boundingClientRect: element.getBoundingClientRect() });
    else FarObserver.seen.push((target) => tell({ isIntersecting: true, target }));
  }
  unobserve() {}
  disconnect() {}
}

const comesNear = () => FarObserver.seen.forEach((report) => report(host()));
const host = () => document.querySelector('practice-phone') ?? document.body;
const walk = () => document.querySelector('details') as HTMLDetailsElement;
const loadView = () => Promise.resolve(realView);

/** A network that answers only when it is told to. */
function slowNetwork() {
  const { promise, resolve } = Promise.withResolvers<typeof realView>();
  return { fetchView: () => promise, arrive: () => resolve(realView) };
}

interface Options {
  readonly stored?: unknown;
  readonly fetchView?: () => Promise<typeof realView>;
  readonly isBelow?: boolean;
}

/** Puts a task into the page as the server renders it, white space and all, and starts the page's script on it. */
function openPage({ stored, fetchView = loadView, isBelow = true }: Options = {}) {
  const memory = { wasDone: () => false, onDone: () => {} };
  const { container } = render(<realView.PracticeView task={everyKind} words={practicePageWords} memory={memory} />);
  const html = container.innerHTML;
  cleanup();
  document.body.dataset.lesson = 'bai';
  document.body.innerHTML = `<practice-phone data-task="${everyKind.id}">
    <h3>Máy tập</h3>
    <div class="needs-js"><div data-view> ${html} </div></div>
    <details open><summary>Đọc các bước bằng chữ</summary><ol><li>Bấm Cài đặt.</li></ol></details>
    <script type="application/json" data-task-data>${JSON.stringify(everyKind)}</script>
  </practice-phone>`;
  vi.spyOn(walk(), 'getBoundingClientRect').mockReturnValue({ top: isBelow ? 9000 : 10 } as DOMRect);
  const progress = { storedAnswer: vi.fn(() => stored), recordAnswer: vi.fn() } satisfies DoneStore;
  const fetched = vi.fn(fetchView);
  const start = () =>
    awaitNeed(sleepingPhones({ root: document, words: practicePageWords, progress, fetchView: fetched }));
  return { progress, fetched, start, user: userEvent.setup(), live: liveLog(document.body) };
}

const press = (name: string) => page.getByRole('button', { name });

beforeEach(() => {
  FarObserver.seen = [];
  vi.stubGlobal('IntersectionObserver', FarObserver);
});

describe('a practice phone far from the screen', () => {
  it('fetches no code', () => {
    const { start, fetched } = openPage();
    start();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('fetches its code when it comes near', async () => {
    const { start, fetched, progress } = openPage();
    start();
    comesNear();
    await vi.waitFor(() => expect(progress.storedAnswer).toHaveBeenCalledWith('bai/mau-du-loai'));
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each(['pointerdown', 'focusin', 'keydown'])('fetches its code at the first %s', async (touch) => {
    const { start, fetched, progress } = openPage();
    start();
    press('Cài đặt').dispatchEvent(new Event(touch, { bubbles: true }));
    await vi.waitFor(() => expect(progress.storedAnswer).toHaveBeenCalled());
    press('Cài đặt').dispatchEvent(new Event(touch, { bubbles: true }));
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('leaves its code alone when only the steps in words are read', async () => {
    const { start, fetched, user } = openPage();
    start();
    await user.click(page.getByText('Đọc các bước bằng chữ'));
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('a practice phone that wakes up', () => {
  it('keeps the nodes that the server sent, and the focus', async () => {
    const { start, progress } = openPage();
    const before = [...document.querySelectorAll('h4, li, button, [aria-live]')];
    press('Mua ngay').focus();
    start();
    comesNear();
    await vi.waitFor(() => expect(progress.storedAnswer).toHaveBeenCalled());
    expect(before.every((element) => element.isConnected)).toBe(true);
    expect(document.activeElement).toBe(press('Mua ngay'));
  });

  it('does what was pressed while its code was on the way, once', async () => {
    const { fetchView, arrive } = slowNetwork();
    const { start, user } = openPage({ fetchView });
    start();
    await user.click(press('Cài đặt'));
    expect(heading().textContent).toBe('Màn hình đầu');
    arrive();
    await vi.waitFor(() => expect(heading().textContent).toBe('Mạng'));
    expect(document.activeElement).toBe(heading());
  });

  it('says a wrong move that was made while its code was on the way, once', async () => {
    const { fetchView, arrive } = slowNetwork();
    const { start, user, live } = openPage({ fetchView });
    start();
    await user.click(press('Mua ngay'));
    arrive();
    await vi.waitFor(() => expect(live.said).toEqual(['Chưa đúng.Đây là quảng cáo.Gợi ý: Cài đặt là nút đầu.']));
    expect(document.activeElement).toBe(press('Mua ngay'));
  });

  it('writes down that the task was done, and nothing that was typed', async () => {
    const { start, user, progress } = openPage();
    start();
    comesNear();
    await vi.waitFor(() => expect(progress.storedAnswer).toHaveBeenCalled());
    for (const { control } of rightControls(everyKind)) await use(user, control, true);
    expect(progress.recordAnswer.mock.calls).toEqual([['bai/mau-du-loai', 'done', { status: 'right' }]]);
  });

  it('says in words that it was done on an earlier visit', async () => {
    const { start } = openPage({ stored: 'done' });
    start();
    comesNear();
    await vi.waitFor(() => expect(host().textContent).toContain('Lần trước đã làm xong việc này.'));
  });
});

describe('a practice phone whose code cannot be fetched', () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  it('says so once when it is pressed, and the steps in words stay', async () => {
    const { start, user, live } = openPage({ fetchView: offline });
    start();
    await user.click(press('Cài đặt'));
    await vi.waitFor(() =>
      expect(live.said).toEqual(['Chưa tải được máy tập. Vẫn đọc được các bước bằng chữ ở dưới.']),
    );
    await user.click(press('Cài đặt'));
    expect(live.said).toHaveLength(1);
    expect(walk().textContent).toContain('Bấm Cài đặt.');
  });

  it('says nothing to someone who only scrolls past', async () => {
    const { start, live, fetched } = openPage({ fetchView: offline });
    start();
    comesNear();
    await vi.waitFor(() => expect(fetched.mock.settledResults[0]?.type).toBe('rejected'));
    expect(live.said).toEqual([]);
  });

  it('tries again at the next press, and does it', async () => {
    const fetchView = vi.fn(loadView).mockRejectedValueOnce(new TypeError('offline'));
    const { start, user, live } = openPage({ fetchView });
    start();
    await user.click(press('Cài đặt'));
    await vi.waitFor(() => expect(live.said).toHaveLength(1));
    await user.click(press('Cài đặt'));
    await vi.waitFor(() => expect(heading().textContent).toBe('Mạng'));
    expect(host().textContent).not.toContain('Chưa tải được');
  });
});

describe('the steps in words', () => {
  it('are open without script', () => {
    openPage();
    expect(walk().open).toBe(true);
  });

  it('fold up while they are below the screen', () => {
    openPage().start();
    expect(walk().open).toBe(false);
  });

  it('stay open when somebody may be reading them', () => {
    openPage({ isBelow: false }).start();
    expect(walk().open).toBe(true);
  });

  it('are open on paper, and as before afterwards', () => {
    openPage().start();
    dispatchEvent(new Event('beforeprint'));
    expect(walk().open).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(walk().open).toBe(false);
  });
});
