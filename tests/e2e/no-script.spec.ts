/** Script off, blocked or late: lessons are found, read and answered all the same. */
import { expect, test } from '@playwright/test';
import { t } from '../../src/i18n/translate.ts';
import { sampleLesson } from '../support/lessons.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is found from the first page', async ({ page }) => {
    const [, , audience, lesson] = sampleLesson().path.split('/');
    await page.goto('/');
    await page.locator(`main a[href="/nhom/${audience}/"]`).click();
    await page.locator(`main a[href="/nhom/${audience}/${lesson}/"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a lesson reads from its first to its last section', async ({ page }) => {
    await page.goto(sampleLesson().path);
    const sections = page.locator('article section.section');
    expect(await sections.count()).toBeGreaterThan(3);
    for (const section of await sections.all()) {
      await expect(section.getByRole('heading', { level: 2 })).toBeVisible();
      expect((await section.innerText()).length).toBeGreaterThan(40);
    }
  });

  test('the answer of every item is there, and nothing is offered that does nothing', async ({ page }) => {
    await page.goto(sampleLesson().path);
    const items = page.locator('quiz-item');
    expect(await items.count()).toBeGreaterThanOrEqual(5);
    for (const item of await items.all()) {
      await expect(item.getByRole('button')).toHaveCount(0);
      await item.locator('summary').click();
      await expect(item.locator('details p').first()).toBeVisible();
    }
  });

  test('the page of progress says why it has none, and where lessons are', async ({ page }) => {
    await page.goto('/tien-do/');
    const main = page.locator('main');
    // Playwright finds no text and no role in <noscript>: elements are looked for by their names.
    const notice = main.locator('noscript .notice');
    await expect(notice).toHaveText(t('progress.script.off.text'));
    await expect(notice).toBeVisible();
    await expect(main.getByText(t('site.progress.lead.text'))).toBeHidden();
    await expect(main.getByRole('heading', { level: 2 })).toHaveCount(0);
    const [first] = await main.locator('noscript .card-list a').all();
    await first?.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toMatch(/\/nhom\/[a-z-]+\/$/);
  });

  test('a plain sound player stands in for ours', async ({ page }) => {
    await page.goto(sampleLesson().path);
    await expect(page.locator('article audio[controls][preload="none"]')).toHaveCount(1);
  });
});

test.describe('while the script is on its way', () => {
  test('an answer that was picked and checked early still counts', async ({ page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(sampleLesson().path, { waitUntil: 'commit' });
    const item = page.locator('quiz-item[data-type="single-choice"]').first();
    const radio = item.getByRole('radio').nth(1);
    await radio.check({ force: true });
    await item.locator('button[type="submit"]').click();
    await expect(item.locator('.quiz-item__live')).toBeEmpty();
    release();
    await expect(item.locator('.quiz-item__live')).not.toBeEmpty();
    await expect(radio).toBeChecked();
  });

  test('scripts that never come leave the lesson and its answers', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(sampleLesson().path);
    const item = page.locator('quiz-item').first();
    await item.locator('summary').click();
    await expect(item.locator('details p').first()).toBeVisible();
  });
});
