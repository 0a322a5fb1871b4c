/** A page of every kind, by an engine other than axe: no fault, and no question that nobody answered (tests/support/ibm-page.ts). */
import { expect, test, type Page } from '@playwright/test';
import { ibmFindings, unanswered, unusedAnswers } from '../support/ibm-page.ts';
import { kindsOfPages } from '../support/kinds.ts';
import { answerAll, sampleLesson } from '../support/lessons.ts';
import { button, catchSound, listen, unfold } from '../support/listening.ts';

/** Everything that a learner could open stands open. */
async function look(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return unanswered(await ibmFindings(page));
}

test.describe('a second engine', { tag: '@sizes' }, () => {
  // In turn, so that the last test can tell which answers no page needed.
  test.describe.configure({ mode: 'default' });
  for (const { name, path } of kindsOfPages()) {
    test(`finds no fault on this kind of page: ${name}`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await look(page)).toEqual([]);
    });
  }

  test('finds no fault on a lesson with errors, right and wrong answers on it', async ({ page }) => {
    await page.goto(sampleLesson().path);
    await answerAll(page, { leaveFirst: true });
    expect(await look(page)).toEqual([]);
  });

  test('finds no fault on a lesson with all of its player', async ({ page, context }) => {
    await catchSound(context);
    await listen(page);
    await button(page, 'Tạm dừng').click();
    await unfold(page);
    expect(await look(page)).toEqual([]);
  });

  test('is given no answer that it does not ask for', () => {
    expect(unusedAnswers()).toEqual([]);
  });

  test('sees planted faults', async ({ page }) => {
    await page.goto('/404.html');
    await page.evaluate(() => {
      const add = (tag: string, set: object): void =>
        document.querySelector('main')?.append(Object.assign(document.createElement(tag), set));
      add('img', { src: '/icon.svg' });
      add('input', { type: 'text' });
    });
    expect(await look(page)).toEqual([
      expect.stringMatching(/^FAIL img_alt_valid/),
      expect.stringMatching(/^FAIL input_label_exists/),
    ]);
  });
});
