/** The whole first lesson on a poor phone with a poor network: a processor six times slower, slow 3G, a small screen. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerAll } from '../support/lessons.ts';
import { button, catchSound, opener, sounds } from '../support/listening.ts';

/** Slow 3G as browsers' own tools have it. How long things take is nobody's business here, only that they come. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const patient = { timeout: 60_000 };

test.use({ viewport: { width: 360, height: 640 } });
test.slow();

async function makePoor(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', slow3g);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

/** Does the first task of the practice phone, as its steps say. */
async function practise(phone: Locator): Promise<void> {
  await phone.scrollIntoViewIfNeeded();
  const press = (name: string) => phone.getByRole('button', { name, exact: true }).click(patient);
  await press('Mở khóa');
  await phone.getByLabel('Số mở máy').fill('246810', patient);
  await press('Mở máy');
  for (const name of ['Cài đặt', 'Màn hình', 'Cỡ chữ', 'To hơn', 'To hơn', 'Xong']) await press(name);
  await expect(phone.getByRole('heading', { level: 4 })).toHaveText('Chữ đã to', patient);
}

test(
  'the first lesson is found, read, heard, practised, answered and remembered',
  { tag: '@phone' },
  async ({ page, context }) => {
    await catchSound(context);
    await makePoor(page);
    await page.goto('/', patient);
    await page.getByRole('link', { name: /^Tôi làm ruộng/ }).click();
    await page.locator('[data-lesson-link]').first().click(patient);
    await expect(page.locator('body')).toHaveAttribute('data-page', 'lesson', patient);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await opener(page).click();
    await expect(async () => sounds(page)).toPass(patient);
    await button(page, 'Tạm dừng').click();

    for (const section of await page.locator('[data-section]').all()) await section.scrollIntoViewIfNeeded();
    await practise(page.locator('practice-phone').first());
    await answerAll(page);
    const items = await page.locator('quiz-item').count();
    await expect(page.locator('quiz-item .quiz-item__result')).toHaveCount(items, patient);

    await page.locator('[data-finish]').click();
    await expect(page.locator('[data-finish-said]')).toContainText('học xong', patient);

    await page.reload(patient);
    await expect(page.locator('[data-resume]')).toHaveText(/^Bài này đã học xong/, patient);
    const first = page.locator('quiz-item').first();
    await first.scrollIntoViewIfNeeded();
    await expect(first.locator('.quiz-item__earlier')).toBeVisible(patient);
    await page.getByRole('navigation').getByRole('link', { name: 'Nông dân' }).click(patient);
    await expect(page.locator('[data-lesson-state]').first()).toHaveText('đã xong', patient);
  },
);
