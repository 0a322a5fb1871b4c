/** The player in a real browser with real files; every claim about sound is read from the sound's own clock. */
import { expect, test } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import {
  LESSON,
  button,
  catchSound,
  clock,
  isPaused,
  listen,
  opener,
  sounds,
  timingOf,
  unfold,
} from '../support/listening.ts';

test.beforeEach(({ context }) => catchSound(context));

test('nothing is fetched or played before the learner asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/am-thanh/'))).toEqual([]);
  expect(await clock(page)).toBe(-1);
});

test('it plays, pauses at once, and goes on from there', async ({ page }) => {
  await listen(page);
  await button(page, 'Tạm dừng').click();
  expect(await isPaused(page)).toBe(true);
  const stoppedAt = await clock(page);
  await button(page, 'Nghe tiếp').click();
  await sounds(page, stoppedAt);
  expect(await clock(page)).toBeLessThan(stoppedAt + 3);
});

test('it is worked by the keyboard alone, and the focus stays on the button', async ({ page }) => {
  await page.goto(LESSON);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await sounds(page);
  await expect(button(page, 'Tạm dừng')).toBeFocused();
  await expect(opener(page)).toBeHidden();
  await page.keyboard.press('Space');
  await expect(button(page, 'Nghe tiếp')).toBeFocused();
  expect(await isPaused(page)).toBe(true);
});

test('it jumps by ten seconds and by sentences', async ({ page }) => {
  await listen(page);
  await button(page, 'Tạm dừng').click();
  const start = await clock(page);
  await unfold(page);
  await button(page, 'Tua tới thêm 10 giây').click();
  await expect.poll(() => clock(page)).toBeCloseTo(start + 10, 1);
  await button(page, 'Lùi 10 giây').click();
  await expect.poll(() => clock(page)).toBeCloseTo(start, 1);

  const sentences = (await timingOf(page)).blocks.flatMap(({ n }) => n.map(([, , s]) => s / 1000));
  await button(page, 'Câu sau').click();
  const next = sentences.find((s) => s > start) ?? Infinity;
  await expect.poll(() => clock(page)).toBeCloseTo(next, 1);
});

test('it reads from a chosen section', async ({ page }) => {
  await listen(page);
  await unfold(page);
  const second = page.locator('.player__sections > li').nth(2);
  await second.getByRole('button').first().click();
  const heading = await page.locator('section[id] > h2[data-b]').nth(1).getAttribute('data-b');
  const at = (await timingOf(page)).blocks.find(({ b }) => b === heading)?.s ?? Infinity;
  await sounds(page, at / 1000);
  expect(await clock(page)).toBeLessThan(at / 1000 + 3);
});

test('it speaks at the chosen speed, and the voice keeps its pitch', async ({ page }) => {
  await listen(page);
  await unfold(page);
  await page.getByLabel('Tốc độ đọc').selectOption({ label: '2 lần' });
  const [pace, rate, keepsPitch] = await page.evaluate(async () => {
    const sound = window.sound;
    if (!sound) return [0, 0, false] as const;
    const frames = async (count: number): Promise<void> => {
      for (let n = 0; n < count; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await frames(30);
    const [from, began] = [sound.currentTime, performance.now()];
    await frames(120);
    const pace = ((sound.currentTime - from) * 1000) / (performance.now() - began);
    return [pace, sound.playbackRate, sound.preservesPitch] as const;
  });
  expect(rate).toBe(2);
  expect(keepsPitch).toBe(true);
  expect(pace).toBeGreaterThan(1.85);
  expect(pace).toBeLessThan(2.15);
});

test('it goes on after a reload where it stopped, and says so', async ({ page }) => {
  await listen(page);
  await unfold(page);
  await button(page, 'Tua tới thêm 10 giây').click();
  await button(page, 'Tạm dừng').click();
  const stoppedAt = await clock(page);
  await page.reload();
  await opener(page).click();
  await unfold(page);
  await expect(button(page, 'Nghe lại từ đầu')).toBeVisible();
  await sounds(page, stoppedAt - 0.5);
  expect(await clock(page)).toBeLessThan(stoppedAt + 3);
  await button(page, 'Nghe lại từ đầu').click();
  await expect.poll(() => clock(page)).toBeLessThan(5);
});

test('it tells the lock screen what is being read', async ({ page }) => {
  await listen(page);
  const title = await page.evaluate(() => navigator.mediaSession.metadata?.title);
  expect(title).toBe((await page.locator('h1').textContent())?.trim());
});

test(
  'the light keeps step with the sound: 80 ms at the median, 200 ms at worst',
  { tag: '@alone' },
  async ({ page }) => {
    test.setTimeout(90_000);
    await listen(page);
    const { blocks } = await timingOf(page);
    await page.evaluate((all) => {
      window.drifts = [];
      let last: Range | undefined;
      const look = (): void => {
        const range = [...(CSS.highlights.get('reading') ?? [])][0] as Range | undefined;
        if (range && range !== last) {
          const el = range.startContainer.parentElement?.closest('[data-b]');
          const now = (window.sound?.currentTime ?? 0) * 1000;
          const starts = all
            .filter(({ b }) => b === el?.getAttribute('data-b'))
            .flatMap(({ n }) => n)
            .filter(([from, to]) => el?.textContent.slice(from, to) === range.toString())
            .map(([, , s]) => now - s);
          // The first light may be the rest of a sentence that was already on its way.
          if (last) window.drifts?.push(starts.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? Infinity);
          last = range;
        }
        requestAnimationFrame(look);
      };
      look();
    }, blocks);
    await expect
      .poll(() => page.evaluate(() => window.drifts?.length ?? 0), { timeout: 80_000 })
      .toBeGreaterThanOrEqual(15);
    const drifts = (await page.evaluate(() => window.drifts ?? [])).map(Math.abs).sort((a, b) => a - b);
    test.info().annotations.push({ type: 'drift in ms', description: drifts.map(Math.round).join(' ') });
    expect(drifts[Math.floor(drifts.length / 2)]).toBeLessThanOrEqual(80);
    expect(drifts.at(-1)).toBeLessThanOrEqual(200);
  },
);

for (const width of [360, 1280]) {
  test(`it has no fault that axe can see at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await listen(page);
    await unfold(page);
    expect(await axeFaults(page, '[data-player]')).toEqual([]);
  });
}
