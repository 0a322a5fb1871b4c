/** The policy holds while a lesson is used, text from outside is never HTML, and only what is needed is fetched. */
import { expect, test, type Page } from '@playwright/test';
import { answerAll, sampleLesson } from '../support/lessons.ts';

/** What the browser refused by the policy, as the page itself hears of it. */
async function refusals(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('refused', (what: string) => found.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { refused(what: string): void }).refused(`${violatedDirective} ${blockedURI}`);
    });
  });
  return found;
}

test('a lesson can be used to its end without anything refused', async ({ page }) => {
  const found = await refusals(page);
  await page.goto(sampleLesson().path);
  await answerAll(page);
  await page.locator('[data-player]').getByRole('button').first().click();
  await expect(page.locator('[data-player]').getByRole('button').first()).toBeVisible();
  expect(found).toEqual([]);
});

test('a script that was slipped into the page does not run', async ({ page }) => {
  const found = await refusals(page);
  await page.goto(sampleLesson().path);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.slipped = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.slipped = true');
    image.src = '/khong-co.png';
    document.body.append(image);
    return 'slipped' in window;
  });
  expect(ran).toBe(false);
  await expect.poll(() => found.length).toBeGreaterThan(0);
});

const bait = '<img src="/khong-co.png" onerror="document.title=1"><b id="bait">x</b>';

test('a search for HTML is only words', async ({ page }) => {
  await page.goto(`/tim-kiem/?q=${encodeURIComponent(bait)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(bait);
  await expect(page.locator('#bait')).toHaveCount(0);
});

test('stored rubbish and stored HTML are only words', async ({ page }) => {
  await page.addInitScript(
    (text) => {
      for (const key of ['progress', 'settings', 'player']) localStorage.setItem(`course.${key}`, text);
    },
    JSON.stringify({
      v: 1,
      last: { lesson: bait, audience: bait },
      lessons: { [bait]: bait },
      theme: bait,
      textSize: bait,
    }),
  );
  for (const path of ['/', '/tien-do/', '/cai-dat/', sampleLesson().path]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#bait')).toHaveCount(0);
  }
});

test('the first look at a lesson fetches no sound, no search and no code of things not asked for', async ({ page }) => {
  const files = new Set<string>();
  page.on('request', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(sampleLesson().path, { waitUntil: 'networkidle' });
  const asked = [...files];
  expect(asked.filter((path) => /\.(?:mp3|opus|ogg|m4a|wav)$|howler|pagefind|am-thanh/.test(path))).toEqual([]);
  // Each file is a way there and back on a slow network; the bytes are counted in tests/build.
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(12);
});
