/** A quiz item has a track of its own: the question and its options, and the answer only for who has asked for it. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Timing } from '../../src/core/narration/timing.ts';
import { LESSON, catchSound, clock, isPaused, sounds } from '../support/listening.ts';

test.beforeEach(({ context }) => catchSound(context));

const itemOf = (page: Page): Locator => page.locator('quiz-item[data-type="single-choice"]').first();
const toggle = (item: Locator): Locator => item.locator('[data-player-toggle]');

/** Times (s) of an item: where its first block behind "Xem đáp án" begins, where the last one before that ends. */
async function answerOf(
  page: Page,
  item: Locator,
): Promise<{ begins: number; before: number; blocks: Timing['blocks'] }> {
  const track = await item.locator('[data-player]').first().getAttribute('data-track');
  const { blocks } = (await (await page.request.get(`${track}.json`)).json()) as Timing;
  const closed = await item
    .locator('details [data-b]')
    .evaluateAll((all) => all.map((el) => el.getAttribute('data-b')));
  const first = blocks.findIndex(({ b }) => closed.includes(b));
  return { begins: (blocks[first]?.s ?? 0) / 1000, before: (blocks[first - 1]?.e ?? 0) / 1000, blocks };
}

/** Moves the sound's own clock, so that no test listens to a whole question. */
const jumpTo = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((to) => {
    if (window.sound) window.sound.currentTime = to;
  }, seconds);

async function hearQuestion(page: Page): Promise<Locator> {
  await page.goto(LESSON);
  const item = itemOf(page);
  await item.getByRole('button', { name: /^Nghe câu này \(\d+(,\d)? MB\)/ }).click();
  await sounds(page);
  return item;
}

test('it reads the question and its options, and ends before the answer', async ({ page }) => {
  const item = await hearQuestion(page);
  const { begins, before } = await answerOf(page, item);
  await jumpTo(page, before - 1);
  await expect(toggle(item)).toHaveText('Nghe lại');
  expect(await isPaused(page)).toBe(true);
  expect(await clock(page)).toBeLessThan(begins);
  await toggle(item).click();
  await expect.poll(() => clock(page)).toBeLessThan(5);
  await expect.poll(() => isPaused(page)).toBe(false);
});

test('it reads on into the answer once that is open', async ({ page }) => {
  const item = await hearQuestion(page);
  const { begins, before } = await answerOf(page, item);
  await item.locator('summary').click();
  await jumpTo(page, before - 1);
  await sounds(page, begins);
  expect(await isPaused(page)).toBe(false);
});

test('a jump into the closed answer by the keys of a headset sounds nothing of it', async ({ page }) => {
  const item = await hearQuestion(page);
  const { begins } = await answerOf(page, item);
  await jumpTo(page, begins + 1);
  await expect(toggle(item)).toHaveText('Nghe lại');
  expect(await clock(page)).toBeLessThan(begins + 1.5);
});

test('after "Kiểm tra" it reads the reasons that stand on the screen', async ({ page }) => {
  const item = await hearQuestion(page);
  await expect(item.getByRole('button', { name: /^Nghe giải thích/ })).toBeHidden();
  await item.getByRole('radio').nth(1).check();
  await item.getByRole('button', { name: 'Kiểm tra' }).click();
  await item.getByRole('button', { name: /^Nghe giải thích/ }).click();
  const { begins } = await answerOf(page, item);
  await sounds(page, begins);
  const lit = await page.evaluate(
    () => ([...(CSS.highlights.get('reading') ?? [])][0] as Range | undefined)?.toString() ?? '',
  );
  expect(lit).not.toBe('');
  await expect(item.locator('.quiz-item__result')).toContainText(lit);
});

test("it silences the lesson's own player, and no answer is announced", async ({ page }) => {
  await page.goto(LESSON);
  await page.locator('#nghe [data-player-open]').click();
  await sounds(page);
  await itemOf(page).locator('[data-player-open]').first().click();
  await expect(page.locator('[data-player-toggle]')).toHaveCount(1);
  await expect(page.locator('#nghe [data-player-open]')).toBeVisible();
});

test('without its timing file it says so and stays silent, for it could give the answer away', async ({ page }) => {
  await page.route(/\/am-thanh\/.*\.json$/, (route) => route.fulfill({ status: 404 }));
  await page.goto(LESSON);
  const item = itemOf(page);
  await item.locator('[data-player-open]').first().click();
  await expect(item.locator('[role="status"]').first()).toHaveText(/^Chưa có tiếng/);
  expect(await isPaused(page)).toBe(true);
  await page.unroute(/\/am-thanh\/.*\.json$/);
  await toggle(item).click();
  await sounds(page);
});
