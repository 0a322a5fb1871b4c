import { expect, type Page } from '@playwright/test';

/** The lesson's page in the listening mode of its path. */
export const LISTEN = '/nhom/nong-dan/nghe/#cuoc-goi-lua';

/**
 * Nothing sounds, so nothing goes on by itself: what a test does is what happens. Timing files come as ever.
 */
export async function holdSound(page: Page): Promise<void> {
  await page.route(/\/am-thanh\/.*\.(?:webm|mp3)$/, () => undefined);
}

/** Opens the mode at the lesson; the focus is then on "Nghe" or "Dừng". */
export async function openMode(page: Page): Promise<void> {
  await page.goto(LISTEN);
  await page.getByRole('button', { name: 'Bắt đầu nghe' }).click();
  await expect(page.getByRole('heading', { name: /^Đang nghe:/ })).toBeVisible();
}

/** What the learner could hear now, as the page shows it. */
export interface Heard {
  readonly place: string;
  readonly options: number;
  readonly isMany: boolean;
}

/** Reads the page as it stands. */
export function heard(page: Page): Promise<Heard> {
  return page.locator('.listening').evaluate((mode) => ({
    place: mode.querySelector('p')?.textContent ?? '',
    options: mode.querySelectorAll('.listening__options button').length,
    isMany: [...mode.querySelectorAll('button')].some(({ textContent }) => textContent === 'Xong'),
  }));
}

/** What a learner does, whatever it is done with. */
export interface Way {
  next(): Promise<void>;
  number(n: number): Promise<void>;
  done(): Promise<void>;
}

/** Goes through the whole lesson, answering each item with the first numbers; gives how often something was done. */
export async function finishLesson(page: Page, way: Way): Promise<number> {
  let presses = 0;
  const act = async (one: Promise<void>): Promise<void> => {
    presses += 1;
    await one;
  };
  let turn = 1;
  for (let now = await heard(page); now.place !== 'Hết bài'; now = await heard(page)) {
    if (now.options === 0) await act(way.next());
    else if (now.isMany) {
      await act(way.number(1));
      await act(way.done());
    } else {
      // In an ordering each number counts once: the next turn takes the next number.
      await act(way.number(turn));
      const after = await heard(page);
      turn = after.place === now.place && after.options > 0 ? (turn % now.options) + 1 : 1;
    }
    expect(presses, 'the lesson comes to its end').toBeLessThan(200);
  }
  await act(way.number(1));
  return presses;
}

declare global {
  interface Window {
    /** What the fake recogniser hears at the next press. */
    spoken?: string[];
  }
}

/** Puts a recogniser into the page that hears what the test puts into `window.spoken`; call it before a page is opened. */
export async function fakeVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class FakeRecogniser {
      onresult: ((event: unknown) => void) | null = null;
      onend: (() => void) | null = null;
      start(): void {
        queueMicrotask(() => {
          const guesses = window.spoken ?? [];
          if (guesses.length > 0) this.onresult?.({ results: [guesses.map((transcript) => ({ transcript }))] });
          this.onend?.();
        });
      }
      abort(): void {
        this.onend?.();
      }
    }
    Object.assign(globalThis, { SpeechRecognition: FakeRecogniser });
  });
}

/** Says one sentence at a press of "Nói". */
export async function say(page: Page, ...guesses: string[]): Promise<void> {
  await page.evaluate((words) => (window.spoken = words), guesses);
  await page.getByRole('button', { name: 'Nói', exact: true }).click();
  await expect(page.getByText(`Nghe được: ${guesses[0]}`)).toBeVisible();
}
