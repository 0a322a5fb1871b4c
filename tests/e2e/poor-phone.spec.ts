/** What is there for poor phones and for links opened inside other apps: lite pages, gentle lines, posters. */
import { devices, expect, test } from '@playwright/test';
import { sampleLesson } from '../support/lessons.ts';

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
