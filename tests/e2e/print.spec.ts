/** What comes out of the printer: every paper of every lesson, the cards, and the sets of all evenings, as PDF. */
import { expect, test, type Page } from '@playwright/test';
import { builtPages } from '../support/dist.ts';
import { clipped } from '../support/walk.ts';

/** How many sheets each part may have. */
const most = { card: 1, quiz: 3, key: 2, guide: 1 } as const;
type Part = keyof typeof most;
const parts = Object.keys(most) as Part[];

const pathsIn = (folder: string): string[] =>
  builtPages()
    .map(({ path }) => path)
    .filter((path) => path.startsWith(folder));

/** The sheets of the PDF that the browser makes of the page. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** As wide as what A4 leaves between its margins of 12 mm. */
const A4 = { width: Math.floor((186 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) };

test.describe('paper', { tag: '@sizes' }, () => {
  test.use({ viewport: A4 });

  test('every paper of every lesson has the sheets it is meant to have, and nothing is cut off', async ({ page }) => {
    test.setTimeout(300_000);
    const paths = pathsIn('/in/bai/');
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      await page.emulateMedia({ media: null });
      await page.goto(path);
      for (const part of parts) {
        await page.locator(`[name="part"][value="${part}"]`).check();
        const count = await sheets(page);
        expect.soft(count, `${path} ${part}`).toBeGreaterThan(0);
        expect.soft(count, `${path} ${part}`).toBeLessThanOrEqual(most[part]);
      }
      await page.locator('[name="part"][value="all"]').check();
      expect.soft(await page.locator('.step-card svg').count(), `${path} pictures`).toBeGreaterThan(2);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await clipped(page), path).toEqual([]);
    }
  });

  test('letters are large: 14 points for who learns, 12 for who leads; ink is black in every theme', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(pathsIn('/in/bai/')[0] ?? '');
    for (const theme of ['light', 'dark', 'contrast']) {
      const found = await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
        return [...document.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => {
          const texts = [...sheet.querySelectorAll('p, li, h2, h3')].map((one) => getComputedStyle(one));
          return {
            part: sheet.dataset.sheet ?? '',
            points: Math.round(Math.min(...texts.map(({ fontSize }) => parseFloat(fontSize))) * 0.75),
            colours: [...new Set(texts.map(({ color }) => color))],
          };
        });
      }, theme);
      expect(found.map(({ part }) => part)).toEqual(parts);
      for (const { part, points, colours } of found) {
        expect(points, part).toBeGreaterThanOrEqual(part === 'card' || part === 'quiz' ? 14 : 12);
        expect(colours, `${part}, ${theme}`).toEqual(['rgb(0, 0, 0)']);
      }
    }
  });

  test('there are four cards, a sheet each, told apart without colour', async ({ page }) => {
    await page.goto('/in/the-tra-loi/');
    expect(await sheets(page)).toBe(4);
    const cards = await page.locator('.answer-card').evaluateAll((all) =>
      all.map((card) => ({
        letter: card.querySelector('text')?.textContent.trim(),
        shape: card.querySelector('[stroke]')?.outerHTML.replace(/stroke="\w+"/, ''),
        dots: [...card.querySelectorAll('circle[fill="black"]')].length,
      })),
    );
    expect(cards.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(cards.map(({ dots }) => dots)).toEqual([1, 2, 2, 3]);
    expect(new Set(cards.map(({ shape }) => shape)).size).toBe(4);
  });

  test('the set of an evening is its plan, the sheets of each of its lessons, and the cards', async ({ page }) => {
    const cards = ['card-a', 'card-b', 'card-c', 'card-d'];
    for (const path of pathsIn('/in/bo/')) {
      await page.goto(path);
      const names = await page.locator('.sheet').evaluateAll((all) => all.map(({ dataset }) => dataset.sheet));
      const lessons = names.filter((name) => name === 'card').length;
      expect(lessons, path).toBeGreaterThan(1);
      expect(names, path).toEqual(['plan', ...Array.from({ length: lessons }, () => parts).flat(), ...cards]);
      const count = await sheets(page);
      expect(count, path).toBeGreaterThanOrEqual(names.length);
      expect(count, path).toBeLessThanOrEqual(5 + lessons * parts.reduce((sum, part) => sum + most[part], 0));
      await page.getByRole('checkbox', { name: 'Kèm một bộ thẻ trả lời' }).uncheck();
      expect(await sheets(page), path).toBe(count - cards.length);
    }
  });

  test('without script the cards of a set are chosen all the same', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${baseURL}${pathsIn('/in/bo/')[0] ?? ''}`);
    const count = await sheets(still);
    await still.getByRole('checkbox', { name: 'Kèm một bộ thẻ trả lời' }).uncheck();
    expect(await sheets(still)).toBe(count - 4);
    await context.close();
  });

  test('the button prints, and without script the way to print stands in words', async ({ page, browser, baseURL }) => {
    const path = pathsIn('/in/bai/')[0] ?? '';
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto(path);
    await page.getByRole('button', { name: 'In', exact: true }).click();
    await expect(page.locator('body[data-printed]')).toBeAttached();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${baseURL}${path}`);
    await expect(still.getByRole('button', { name: 'In', exact: true })).toBeHidden();
    await expect(still.getByText('chọn In.')).toBeVisible();
    await context.close();
  });
});
