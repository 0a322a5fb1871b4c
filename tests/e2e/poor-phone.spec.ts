/** What is there for poor phones and for links opened inside other apps: lite pages, gentle lines, posters. */
import { devices, expect, test } from '@playwright/test';
import { t } from '../../src/i18n/translate.ts';
import { axeFaults } from '../support/axe-page.ts';
import { answerAll, sampleLesson } from '../support/lessons.ts';

const [, , audience = '', lesson = ''] = sampleLesson().path.split('/');
const zalo =
  'Mozilla/5.0 (Linux; Android 13; SM-A127F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/114.0.5735.196 Mobile Safari/537.36 Zalo android/12110656 ZaloLanguage/vi';

test.describe('a lite page', () => {
  test.use({ javaScriptEnabled: false });

  test('is reached from its lesson and is read to its end in one request, answers with it', async ({ page }) => {
    await page.goto(`/nhom/${audience}/${lesson}/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator(`a[href="/lite/${lesson}/"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const item of await page.locator('[data-item]').all()) {
      await item.locator('summary').click();
      await expect(item.locator('details p').first()).toBeVisible();
    }
    expect(asked.filter((path) => !/icon|manifest/.test(path))).toEqual([`/lite/${lesson}/`]);
  });
});

test('who saves data is told of the lite pages, and is not led away', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`/nhom/${audience}/`);
  await expect(page.locator('[data-saving]')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/nhom/${audience}/`);
});

// cspell:ignore FBAN FBIOS FBAV FBDV
const facebook =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/470.0.0.31.107;FBDV/iPhone12,8]';

for (const { app, userAgent } of [
  { app: 'Zalo', userAgent: zalo },
  { app: 'Facebook', userAgent: facebook },
]) {
  test.describe(`a lesson that was opened inside ${app}`, () => {
    test.use({ userAgent, viewport: { width: 360, height: 640 }, permissions: ['clipboard-read', 'clipboard-write'] });

    test('says so at its top, moves nothing, gives its address, and is quiet for good when asked', async ({ page }) => {
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/nhom/${audience}/${lesson}/`);
      const link = page.getByRole('link', { name: 'Trang đang mở trong một ứng dụng: xem cách giữ tiến độ' });
      await expect(link).toBeVisible();
      expect(await page.evaluate(() => (window as Window & { seen?: { shift: number } }).seen?.shift)).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
      await link.click();
      await expect(page.getByText(`bên trong ứng dụng ${app}`)).toBeInViewport();
      await page.getByRole('button', { name: 'Chép địa chỉ trang này' }).click();
      await expect(page.locator('[data-in-app-copied]')).toContainText('Đã chép địa chỉ');
      expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe(
        `/nhom/${audience}/${lesson}/`,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Đã hiểu' }).click();
      for (const path of [`/nhom/${audience}/${lesson}/`, `/nhom/${audience}/`, '/']) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await expect(page.getByText(`bên trong ứng dụng ${app}`)).toBeHidden();
        await expect(link).toBeHidden();
      }
    });
  });
}

test('a lesson in a browser of its own fetches nothing about apps', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/nhom/${audience}/${lesson}/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\/(?:in-app|arrival)\./.test(path))).toEqual([]);
  await expect(page.locator('[data-in-app]')).toHaveCount(0);
});

test.describe('inside Zalo', () => {
  test.use({ userAgent: zalo, viewport: devices['Pixel 5'].viewport });

  test('the first page and the paths say how to get out, and nothing runs out of the screen', async ({ page }) => {
    for (const path of ['/', `/nhom/${audience}/`]) {
      await page.goto(path);
      await expect(page.getByText('bên trong ứng dụng Zalo')).toBeVisible();
      await page.getByRole('button', { name: 'Chép địa chỉ trang này' }).click();
      await expect(page.locator('[data-in-app-copied]')).not.toBeEmpty();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});

test('a path sends one of its lessons: where nothing can be sent, its address is copied or shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(`/nhom/${audience}/`);
  await page.locator('[data-share] summary').click();
  await page.locator('[data-share-href]').first().click();
  await expect(page.locator('[data-share-said]')).toContainText('địa chỉ của bài', { ignoreCase: true });
});

test('a poster built without an address draws its code from here, and warns that only this machine can open it', async ({
  page,
}) => {
  await page.goto(`/in/to-qr/${lesson}/`);
  const code = page.getByRole('img', { name: /^Mã vuông/ });
  await expect(code).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
});

test('a lesson whose network goes away after its first question is answered to its end', async ({ page, context }) => {
  await page.goto(`/nhom/${audience}/${lesson}/`);
  const items = page.locator('quiz-item');
  await items.first().scrollIntoViewIfNeeded();
  await items.first().locator('button[type="submit"]').click();
  await expect(items.first().locator('.quiz-item__error')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await answerAll(page);
  await expect(items.locator('.quiz-item__live').filter({ hasText: t('quiz.offline.error') })).toHaveCount(0);
  expect(await items.locator('.quiz-item__result').count()).toBe(await items.count());
});
