/**
 * The five faults that blind learners meet in courses that pass their checkers, each looked for on every kind of page: the
 * place is lost, feedback is only seen, progress is only seen, sound talks over the screen reader, what was done is lost.
 */
import { expect, test, type Page } from '@playwright/test';
import { axTree } from '../support/ax.ts';
import { heardLines } from '../support/heard.ts';
import { kindsOfPages } from '../support/kinds.ts';
import { button, catchSound, isPaused, LESSON, listen, sounds, unfold } from '../support/listening.ts';
import { openMode } from '../support/listening-mode.ts';
import { pressAll, watchSpeech } from '../support/press-all.ts';

const kinds = kindsOfPages();
const settled = { waitUntil: 'networkidle' } as const;

/** Something is picked in every item and written into every field, so that a press is judged and not only refused. */
async function fillIn(page: Page): Promise<void> {
  for (const item of await page.locator('quiz-item').all()) await item.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('main fieldset'))
      group.querySelector<HTMLInputElement>('[type="radio"], [type="checkbox"]')?.click();
  });
}

/** Ways to be in a page: as it opens, and in the middle of what it is for. */
const places: readonly { name: string; open(page: Page): Promise<unknown> }[] = [
  ...kinds.map(({ name, path }) => ({ name, open: (page: Page) => page.goto(path, settled) })),
  {
    name: 'a lesson with answers',
    open: async (page) => {
      await page.goto(LESSON, settled);
      await fillIn(page);
    },
  },
  {
    name: 'a lesson with its player',
    open: async (page) => {
      await listen(page);
      await button(page, 'Tạm dừng').click();
      await unfold(page);
    },
  },
  {
    name: 'a test under way',
    open: async (page) => {
      await page.goto(kinds.find(({ name }) => name === 'test')?.path ?? '', settled);
      await page.getByRole('button', { name: /làm/ }).first().click();
      await expect(page.getByRole('heading', { name: /^Câu \d+ trên/ })).toBeFocused();
      await fillIn(page);
    },
  },
  { name: 'the listening mode at work', open: openMode },
];

test.describe('the five faults', { tag: '@sizes' }, () => {
  test.beforeEach(async ({ page, context }) => {
    test.slow();
    await catchSound(context);
    await watchSpeech(page);
  });

  // Both faults show at the same presses: they are made once.
  test.describe('1: focus after a change, and 2: silent feedback', () => {
    for (const place of places)
      test(`no press of a button loses the place, and what it changes is told, and told once: ${place.name}`, async ({
        page,
      }) => {
        const { count, lost, silent, twice } = await pressAll(page, () => place.open(page));
        expect.soft(lost, 'presses that lose the place').toEqual([]);
        expect({ silent, twice }).toEqual({ silent: [], twice: [] });
        if (place.name === 'lesson') expect(count, 'presses that were made').toBeGreaterThan(20);
      });
  });

  test('the presses find planted faults', async ({ page }) => {
    const plant = async (): Promise<void> => {
      await page.goto('/404.html', settled);
      await page.evaluate(() => {
        const add = (name: string, press: (button: HTMLElement) => void): void => {
          const one = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
          one.className = name;
          one.addEventListener('click', () => press(one));
          document.querySelector('main')?.append(one);
        };
        const show = (text: string): unknown => document.querySelector('main')?.append(text);
        add('goes', (one) => one.remove());
        add('mute', () => show('Đúng'));
        add('loud', () => {
          const status = document.createElement('p');
          status.setAttribute('role', 'status');
          document.querySelector('main')?.append(status, status.cloneNode());
          for (const line of document.querySelectorAll('[role="status"]')) line.textContent = 'Đúng';
        });
      });
    };
    expect(await pressAll(page, plant)).toMatchObject({
      lost: ['goes'],
      silent: ['mute'],
      twice: ['loud: Đúng / Đúng'],
    });
  });

  // What a page shows as it opens is looked at together: opening it costs more than looking.
  test.describe('3, 4 and 5: on an open page', () => {
    for (const { name, path } of kinds)
      test(`bars have words, nothing sounds by itself, a device that keeps nothing hides nothing: ${name}`, async ({
        page,
      }) => {
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.addInitScript(() => {
          HTMLMediaElement.prototype.play = () => Promise.reject(new Error('It played unasked.'));
          window.speechSynthesis.speak = () => document.body.setAttribute('data-spoke', '');
          window.addEventListener('unhandledrejection', () => document.body.setAttribute('data-spoke', ''));
        });
        await page.goto(path, settled);
        const usual = (await page.getByRole('heading').allTextContents()).length;
        await test.step('bars have words, and the current link is told', async () => {
          const bars = page.locator('progress, meter, [role="progressbar"], [role="slider"], input[type="range"]');
          for (const bar of await bars.filter({ visible: true }).all())
            await expect(bar).toHaveAccessibleName(/\p{L}/u);
          const own = page.locator(`header nav a[href="${path}"]`);
          for (const link of await own.all()) await expect(link).toHaveAttribute('aria-current', 'page');
        });
        await test.step('nothing sounds by itself', async () => {
          await page.mouse.wheel(0, 2_000);
          await expect(page.locator('audio[autoplay], video[autoplay], [data-spoke]')).toHaveCount(0);
        });
        await test.step('a device that keeps nothing, or is full, breaks nothing and hides nothing', async () => {
          await page.addInitScript(() => {
            Storage.prototype.setItem = () => {
              throw new DOMException('full', 'QuotaExceededError');
            };
          });
          // The page begins at its top again, where it was when its headings were counted.
          await page.evaluate(() => (history.scrollRestoration = 'manual'));
          await page.reload(settled);
          expect((await page.getByRole('heading').allTextContents()).length).toBe(usual);
          expect(errors).toEqual([]);
          if (['home', 'lesson', 'progress', 'settings'].includes(name))
            await expect(page.getByText(/^Máy (?:không cho lưu|hết chỗ)/).first()).toBeVisible();
        });
      });
  });

  test.describe('3: progress only seen', () => {
    const heardOn = async (page: Page, path: string): Promise<string> => {
      await page.goto(path, settled);
      return heardLines(await axTree(page)).join('\n');
    };

    test('a lesson that is done is so in words, wherever it is shown', async ({ page }) => {
      await page.goto(LESSON);
      await page.getByRole('button', { name: 'Tôi học xong bài này' }).click();
      const path = LESSON.split('/').slice(0, 3).join('/');
      for (const [where, words] of [
        [`${path}/`, /đã xong/],
        ['/', /[Ll]ộ trình.*|Học tiếp|1 trên \d+/],
        ['/tien-do/', /1 trên \d+/],
        [LESSON, /xong/],
      ] as const)
        expect(await heardOn(page, where), where).toMatch(words);
    });

    test('how far one is stands in words: in a test, on the wall, in the player', async ({ page }) => {
      await places.find(({ name }) => name === 'a test under way')?.open(page);
      await expect(page.getByRole('heading', { name: /^Câu 1 trên \d+/ })).toBeVisible();
      await page.goto('/chieu/cuoc-goi-lua/');
      await expect(page.getByText(/^Trang 1 trên \d+$/)).toBeVisible();
      await places.find(({ name }) => name === 'a lesson with its player')?.open(page);
      for (const slider of await page.getByRole('slider').all())
        await expect(slider).toHaveAttribute('aria-valuetext', /\p{L}/u);
    });
  });

  test.describe('4: audio over speech', () => {
    for (const [name, open] of [
      ['a lesson', listen],
      ['the listening mode', openMode],
    ] as const)
      test(`whoever has a screen reader is never talked over: ${name}`, async ({ page }) => {
        await page.addInitScript(() => localStorage.setItem('course.settings', '{"v":1,"reader":"yes"}'));
        await open(page);
        await sounds(page);
        const before = await page.evaluate(() => window.saidNow?.length);
        await sounds(page, 1);
        expect(await page.evaluate(() => window.saidNow?.length), 'sound is not announced as well').toBe(before);
        await page.keyboard.press('Shift+Tab');
        await expect.poll(() => isPaused(page)).toBe(true);
      });
  });

  test.describe('5: state lost', () => {
    test('two tabs that learn at once lose nothing of each other', async ({ page, context }) => {
      const other = await context.newPage();
      for (const one of [page, other]) await one.goto(LESSON, settled);
      for (const [one, nth] of [
        [page, 0],
        [other, 1],
      ] as const) {
        const item = one.locator('quiz-item').nth(nth);
        await item.scrollIntoViewIfNeeded();
        await item.locator('[type="radio"], [type="checkbox"]').first().check({ force: true });
        await item.locator('[type="submit"]').click();
        await expect(item.locator('.quiz-item__result')).toBeVisible();
      }
      await page.reload(settled);
      for (const nth of [0, 1]) {
        const item = page.locator('quiz-item').nth(nth);
        await item.scrollIntoViewIfNeeded();
        await expect(item.locator(':checked')).not.toHaveCount(0);
      }
    });
  });
});
