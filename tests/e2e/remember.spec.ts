/** Reviews, module tests, the record and "Tôi đang ở đâu?" on the built pages. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { builtPages, isLessonPage } from '../support/dist.ts';
import { sampleLesson } from '../support/lessons.ts';

const themes = ['light', 'dark', 'contrast', 'contrast-light'] as const;
const DAY = 86_400_000;

/** The ids in the address of the sample lesson. */
const [audience = '', lesson = ''] = sampleLesson().path.split('/').slice(2);

function testPage(): string {
  const page = builtPages().find(({ path }) => path.startsWith(`/nhom/${audience}/kiem-tra/`));
  if (!page) throw new Error('No module of the sample lesson has a test.');
  return page.path;
}

/** The learner answered the first item of the sample lesson with its second choice. */
async function answerOne(page: Page): Promise<void> {
  await page.goto(sampleLesson().path);
  const item = page.locator('quiz-item[data-type="single-choice"]').first();
  await item.getByRole('radio').nth(1).check();
  await item.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(item.locator('[aria-live]')).not.toBeEmpty();
}

/** Everything axe finds in any theme. */
async function faultsInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    found.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`));
  }
  return found;
}

/** Goes through a run without answering, to its result. */
async function leaveAll(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^(Bỏ qua câu này|Câu tiếp theo|Xem kết quả)$/ });
  while ((await next.count()) > 0) await next.click();
}

test.describe('"Ôn lại hôm nay"', () => {
  test('asks the next day what was answered in a lesson, and has no fault in any theme', async ({ page }) => {
    await page.clock.install();
    await answerOne(page);
    await page.goto('/on-lai/');
    await expect(page.getByText('Hôm nay không có câu nào cần ôn.')).toBeVisible();
    await page.clock.fastForward(DAY);
    await page.reload();
    await expect(page.getByText('Hôm nay có 1 câu nên ôn.')).toBeVisible();
    await page.getByRole('button', { name: 'Bắt đầu ôn' }).click();
    await expect(page.getByRole('heading', { name: 'Câu 1 trên 1' })).toBeFocused();
    expect(await faultsInThemes(page)).toEqual([]);
    await leaveAll(page);
    await expect(page.getByRole('heading', { name: /^Ôn xong/ })).toBeFocused();
    expect(await faultsInThemes(page)).toEqual([]);
  });

  test('fetches no items before it begins, and only those of the lessons it asks', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.clock.install();
    await answerOne(page);
    await page.clock.fastForward(DAY);
    asked.length = 0;
    await page.goto('/on-lai/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu ôn' }).click();
    await expect(page.getByRole('heading', { name: 'Câu 1 trên 1' })).toBeVisible();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([`/on-lai/${lesson}.json`]);
  });

  test('shows someone new the way, and is mentioned nowhere by a number', async ({ page }) => {
    await page.goto('/on-lai/');
    await expect(page.getByRole('main').getByRole('link', { name: 'Chọn bài để học' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bắt đầu ôn' })).toBeHidden();
    await page.goto('/tien-do/');
    await expect(page.getByRole('link', { name: 'Ôn lại hôm nay', exact: true })).toBeVisible();
  });
});

test.describe('the test of a module', () => {
  test('is linked from the path, says whose it is, and goes from first item to result', async ({ page }) => {
    await page.goto(`/nhom/${audience}/`);
    await page.locator(`main a[href="${testPage()}"]`).click();
    await expect(page.getByText('Bài luyện tập của trang này, không phải xác nhận chính thức.')).toBeVisible();
    await page.getByRole('button', { name: 'Bắt đầu làm' }).click();
    await expect(page.getByRole('heading', { name: /^Câu 1 trên/ })).toBeFocused();
    expect(await faultsInThemes(page)).toEqual([]);
    await leaveAll(page);
    await expect(page.getByRole('heading', { name: /^Làm xong: đúng 0 trên/ })).toBeFocused();
    await expect(page.getByText(/^Muốn được xác nhận chính thức: vào/)).toBeVisible();
    expect(await faultsInThemes(page)).toEqual([]);
  });

  test('begins though its button was pressed before the script had come', async ({ page }) => {
    let letThrough = (): void => undefined;
    const isPressed = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(/\.js$/, async (route) => {
      await isPressed;
      await route.continue();
    });
    await page.goto(testPage(), { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Bắt đầu làm' }).click();
    letThrough();
    await expect(page.getByRole('heading', { name: /^Câu 1 trên/ })).toBeFocused();
  });

  test('asks the same items after a reload', async ({ page }) => {
    await page.goto(testPage());
    await page.getByRole('button', { name: 'Bắt đầu làm' }).click();
    const first = await page.locator('legend').first().innerText();
    await page.reload();
    await page.getByRole('button', { name: 'Bắt đầu làm' }).click();
    await expect(page.locator('legend').first()).toHaveText(first);
  });

  test('needs no network once its page is there and the code of its items was seen', async ({ page, context }) => {
    await page.goto(testPage());
    await page.getByRole('button', { name: 'Bắt đầu làm' }).click();
    await expect(page.getByRole('heading', { name: /^Câu 1 trên/ })).toBeFocused();
    await context.setOffline(true);
    await leaveAll(page);
    await page.getByRole('button', { name: 'Làm lượt khác' }).click();
    await expect(page.getByRole('heading', { name: /^Câu 1 trên/ })).toBeFocused();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the items of a module are a list, each with its answer', async ({ page }) => {
    await page.goto(testPage());
    const items = page.locator('main ol > li:has(details)');
    expect(await items.count()).toBeGreaterThan(4);
    for (const item of await items.all()) {
      await expect(item.getByRole('heading', { level: 3 })).toBeVisible();
      await expect(item.getByRole('button')).toHaveCount(0);
      await item.locator('summary').click();
      await expect(item.locator('details p').first()).toBeVisible();
    }
  });

  test('reviews and the record say what to do instead, and offer nothing that does nothing', async ({ page }) => {
    for (const path of ['/on-lai/', '/giay-ghi-nhan/']) {
      await page.goto(path);
      await expect(page.getByText(/^Trình duyệt này không/).first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    }
  });
});

test.describe('the record of one’s own learning', () => {
  async function finishOne(page: Page): Promise<void> {
    await page.goto(sampleLesson().path);
    await page.getByRole('button', { name: 'Tôi học xong bài này' }).click();
    await page.goto('/giay-ghi-nhan/');
  }

  test('is made of the lessons done, and has no fault in any theme', async ({ page }) => {
    await finishOne(page);
    const paper = page.getByRole('region', { name: 'Giấy ghi nhận tự học' });
    await expect(paper.getByRole('listitem')).toHaveCount(1);
    await page.getByLabel('Tên ghi trên giấy').fill('Nguyễn Thị Hoa');
    await expect(paper).toContainText('Nguyễn Thị Hoa');
    expect(await faultsInThemes(page)).toEqual([]);
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('Hoa');
  });

  test('prints the paper and nothing else', async ({ page }) => {
    await finishOne(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('region', { name: 'Giấy ghi nhận tự học' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('link')).toHaveCount(0);
  });

  test('fits a narrow screen with the largest text', async ({ page }) => {
    await finishOne(page);
    await page.evaluate(() => (document.documentElement.dataset.text = '200'));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test.describe('"Tôi đang ở đâu?"', () => {
  const button = (page: Page) => page.getByRole('button', { name: 'Tôi đang ở đâu?' });

  test('is on every lesson, review and test, always at the same edge of the screen', async ({ page }) => {
    const pages = builtPages().filter((one) => isLessonPage(one) || /kiem-tra|^\/on-lai/.test(one.path));
    for (const { path, html } of pages) expect(html.split('data-place-panel').length, path).toBe(2);
    await page.goto(sampleLesson().path);
    const height = page.viewportSize()?.height ?? 0;
    for (const part of [0.1, 0.5, 0.8]) {
      await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), part);
      const box = await button(page).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(height - 30);
    }
  });

  test('says the part that is on the screen, and stays in place', async ({ page }) => {
    await page.goto(sampleLesson().path);
    await page
      .locator('[data-section]')
      .nth(2)
      .evaluate((section) => section.scrollIntoView());
    await button(page).click();
    await expect(page.locator('[data-place-said]')).toContainText('Đang ở phần 3 trên');
    await expect(button(page)).toBeFocused();
    expect(await faultsInThemes(page)).toEqual([]);
  });

  test('never lies over what has the focus', async ({ page, isMobile }) => {
    await page.goto(sampleLesson().path);
    const stops = isMobile ? 0 : 40;
    for (let presses = 0; presses < stops; presses += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        const cover = document.querySelector('[data-place] button')?.getBoundingClientRect();
        const box = focused?.getBoundingClientRect();
        if (!focused || !cover || !box || focused.closest('[data-place]')) return '';
        const isFree = box.bottom <= cover.top || box.right <= cover.left || box.top >= cover.bottom;
        return isFree ? '' : focused.textContent;
      });
      expect(hidden).toBe('');
    }
  });

  test('stands at the end of the page where the window is low, and covers nothing', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await page.goto(sampleLesson().path);
    await expect(button(page)).not.toBeInViewport();
  });
});
