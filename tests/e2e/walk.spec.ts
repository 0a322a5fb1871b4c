/** A walk over every kind of page: with Tab there and back, with a finger, in a narrow window, and with text spaced out. */
import { expect, test, type Page } from '@playwright/test';
import { kindsOfPages } from '../support/kinds.ts';
import { button, catchSound, listen, unfold } from '../support/listening.ts';
import { clipped, smallTargets, spaceText, tabThrough, type Stop } from '../support/walk.ts';

/** Pages as they open, and a lesson with all of its player. */
const places: readonly { name: string; open(page: Page): Promise<unknown> }[] = [
  ...kindsOfPages().map(({ name, path }) => ({
    name,
    open: (page: Page) => page.goto(path, { waitUntil: 'networkidle' }),
  })),
  { name: 'lesson with its player', open: openPlayer },
];

async function openPlayer(page: Page): Promise<void> {
  await listen(page);
  await button(page, 'Tạm dừng').click();
  await unfold(page);
  // The walk begins at the top, as on every page.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
}

/** There: every stop is marked, in sight and after the one before. Back: the same stops. */
function expectGoodWalk(there: readonly Stop[], back: readonly Stop[]): void {
  for (const stop of [...there, ...back]) {
    expect.soft(stop.isMarked, `one sees that "${stop.name}" has the focus`).toBe(true);
    expect.soft(stop.hidden, `"${stop.name}" is in sight`).toBe('');
    if (stop.pixels)
      expect
        .soft(stop.pixels.changed, `pixels that the focus on "${stop.name}" changes`)
        .toBeGreaterThanOrEqual(stop.pixels.wanted);
  }
  const order = there.map(({ place }) => place);
  expect(order, 'in reading order').toEqual(order.toSorted((one, two) => one - two));
  expect(new Set(back.map(({ name }) => name)), 'the same stops on the way back').toEqual(
    new Set(there.map(({ name }) => name)),
  );
}

test.describe('a walk over every kind of page', { tag: '@sizes' }, () => {
  test.beforeEach(({ context }) => catchSound(context));

  for (const { name, open } of places) {
    test(`with Tab, there and back: ${name}`, async ({ page }) => {
      test.slow();
      for (const [width, height] of [
        [1280, 800],
        [360, 640],
      ] as const) {
        const isNarrow = width < 400;
        await page.setViewportSize({ width, height });
        await open(page);
        // Its own colours are looked at where the window is wide, the reader's own where it is narrow.
        await page.emulateMedia({ forcedColors: isNarrow ? 'active' : 'none' });
        const there = await tabThrough(page, 'Tab', true);
        await page.emulateMedia({ forcedColors: 'none' });
        const back = await tabThrough(page, 'Shift+Tab');
        test.info().annotations.push({ type: 'stops of the Tab key', description: `${name}: ${there.length}` });
        expectGoodWalk(there, back);
      }
    });

    test(`with a finger, in a narrow window, with text spaced out: ${name}`, async ({ page }) => {
      await open(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const [width, height] of [
        [1280, 800],
        [320, 256],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect.soft(await smallTargets(page), `smaller than 44 px at ${width} px`).toEqual([]);
        expect.soft(await clipped(page), `lost at ${width} px`).toEqual([]);
      }
      await spaceText(page);
      expect.soft(await clipped(page), 'lost at 320 px when spaced out').toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await clipped(page), 'lost at 1280 px when spaced out').toEqual([]);
    });
  }

  test('sees by the pixels that the focus is not marked, or too faintly', async ({ page }) => {
    await page.goto('/404.html');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      // #ccc on white is 1.6 to 1.
      sheet.replaceSync(`body { background: #fff; }
        button { margin: 1rem; }
        .bare:focus-visible { outline: none !important; }
        .faint:focus-visible { outline: 3px solid #ccc !important; }
        .thin:focus-visible { outline: 1px solid #000 !important; }
        .good:focus-visible { outline: 3px solid #000 !important; }`);
      document.adoptedStyleSheets.push(sheet);
      const buttons = ['bare', 'faint', 'thin', 'good'].map((name) =>
        Object.assign(document.createElement('button'), { className: name, textContent: name }),
      );
      document.body.append(...buttons);
    });
    const stops = await tabThrough(page, 'Tab', true);
    const isSeen = stops.slice(-4).map(({ name, pixels }) => [name, pixels && pixels.changed >= pixels.wanted]);
    expect(Object.fromEntries(isSeen)).toEqual({ bare: false, faint: false, thin: false, good: true });
  });

  test('sees planted faults', async ({ page }) => {
    await page.goto('/404.html');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.planted { outline: none !important; inline-size: 30px; overflow: hidden; white-space: nowrap; }
        .cover { position: fixed; inset: auto 0 0; block-size: 60vh; background: #fff; }`);
      document.adoptedStyleSheets.push(sheet);
      const add = (tag: string, className: string, text: string): void => {
        document.body.append(Object.assign(document.createElement(tag), { className, textContent: text }));
      };
      add('button', 'planted', 'Nút nhỏ không viền');
      add('div', 'cover', '');
    });
    const planted = (await tabThrough(page, 'Tab')).at(-1);
    expect(planted).toMatchObject({ isMarked: false, hidden: 'under DIV.cover' });
    expect(await smallTargets(page)).toEqual([expect.stringContaining('Nút nhỏ')]);
    expect(await clipped(page)).toEqual([expect.stringContaining('cut off: BUTTON.planted')]);
    await page.evaluate(() => {
      addEventListener('keydown', (event) => event.preventDefault());
      document.querySelector<HTMLElement>('.planted')?.focus();
    });
    await page.keyboard.press('Tab');
    await expect(tabThrough(page, 'Tab')).rejects.toThrow('does not get away');
  });
});
