/** The ways in which a lesson on the wall is led, at the sizes of two projectors: by screen reader, by voice; without network: wall-offline.spec.ts. */
import { expect, test, type Page } from '@playwright/test';
import { treeFaults } from '../support/ax-faults.ts';
import { axTree } from '../support/ax.ts';
import { axeFaults } from '../support/axe-page.ts';
import { allNodes, isControl } from '../support/heard.ts';
import { fakeVoice } from '../support/listening-mode.ts';
import { numbers, openWall, placeOf } from '../support/wall.ts';

const sample = '/chieu/huong-dan-khong-lam-thay/';
const question = `${sample}#cau-bac-dua-may-1`;
const walls = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** Presses a button as a screen reader's user does: the focus goes there, and the key presses it. */
async function pressByName(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

for (const viewport of walls) {
  test(`a whole lesson and its questions run in the order of a screen reader at ${viewport.width} @keyboard`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    await openWall(page, sample);
    const { of } = await numbers(page);
    let asked = 0;
    for (let n = 1; n <= of; n += 1) {
      const tree = await axTree(page);
      const nodes = allNodes(tree);
      expect(treeFaults(tree), placeOf(page)).toEqual([]);
      // The screen tells itself when it comes: its place and what stands on it.
      const said = nodes
        .filter(({ role }) => role === 'status')
        .map((status) => allNodes(status).map(({ name }) => name));
      expect(said.flat().join(' ')).toContain(`Trang ${n} trên ${of}. `);
      const controls = nodes.filter(isControl).map(({ name }) => name);
      const isAsked = (await page.locator('.slide--ask .slide__options').count()) > 0;
      if (isAsked) {
        asked += 1;
        // What is counted comes before what turns the page.
        const letters = controls.filter((name) => name.startsWith('Số tay chọn '));
        expect(letters.length).toBe(await page.locator('.slide__options > li').count());
        expect(controls.indexOf(letters.at(-1) ?? '')).toBeLessThan(controls.indexOf('Lùi'));
        const field = page.getByRole('textbox', { name: letters[0] ?? '', exact: true });
        await field.focus();
        await page.keyboard.type('5');
        await pressByName(page, `Thêm một tay cho ${(letters[0] ?? '').at(-1) ?? ''}`);
        await expect(field).toHaveValue('6');
      }
      if (n < of) await pressByName(page, 'Tiếp');
      // The place of the keyboard is not lost with the screen.
      if (n < of) await expect(page.getByRole('button', { name: 'Tiếp', exact: true })).toBeFocused();
    }
    expect(asked).toBeGreaterThan(3);
    expect(await numbers(page)).toEqual({ n: of, of });
  });

  test(`a reload returns to the same screen at ${viewport.width} @keyboard`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    await openWall(page, sample);
    const { of } = await numbers(page);
    for (let n = 2; n <= of; n += 1) {
      await page.keyboard.press('PageDown');
      // Asked from the page itself: the browser tells of a changed address a little later.
      const place = await page.evaluate(() => location.hash);
      await page.reload();
      await expect.poll(() => numbers(page)).toEqual({ n, of });
      expect(placeOf(page)).toBe(place);
    }
  });
}

/** Allows the voice, in words, once. */
async function allowVoice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Phím bấm' }).click();
  await expect(page.getByText('gửi tiếng nói về hãng làm ra nó')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Cho phép dùng giọng nói/ }).check();
  await page.getByRole('button', { name: 'Trở lại bài' }).click();
}

async function say(page: Page, ...guesses: string[]): Promise<void> {
  await page.evaluate((words) => (window.spoken = words), guesses);
  await page.getByRole('button', { name: 'Nói', exact: true }).click();
}

test('the wall does what it is told, once that is allowed @keyboard', async ({ page }) => {
  await fakeVoice(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await openWall(page, question);
  const talk = page.getByRole('button', { name: 'Nói', exact: true });
  await expect(talk).toHaveCount(0);
  await allowVoice(page);
  expect(await axeFaults(page)).toEqual([]);
  const { n } = await numbers(page);
  await page.getByRole('textbox', { name: 'Số tay chọn A' }).fill('7');
  await say(page, 'hỏi lại lần hai');
  await expect(page.getByText('Lần hai. Số tay lần một đã được giữ lại.')).toBeVisible();
  await say(page, 'hiện đáp án ạ');
  await expect(page.locator('.slide--reveal')).toContainText('Lần một: 7 tay');
  await say(page, 'quay lại');
  await expect.poll(async () => (await numbers(page)).n).toBe(n);
  await say(page, 'màn hình đen');
  await expect(page.getByRole('button', { name: 'Màn đen', pressed: true })).toBeVisible();
  await say(page, 'mở màn hình');
  await expect(page.getByRole('button', { name: 'Màn đen', pressed: false })).toBeVisible();
  await say(page, 'về đầu bài');
  await expect.poll(() => numbers(page)).toMatchObject({ n: 1 });
  // Nothing is asked here: it says so, and the next press takes the words away.
  await say(page, 'hiện đáp án');
  await expect(page.getByText(/^Nghe được: hiện đáp án\./)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await say(page, 'tiếp');
  await expect(page.getByText(/^Nghe được:/)).toHaveCount(0);
  await expect.poll(() => numbers(page)).toMatchObject({ n: 2 });
  await page.getByRole('button', { name: 'Phím bấm' }).click();
  await page.getByRole('checkbox', { name: /^Cho phép dùng giọng nói/ }).uncheck();
  await expect(talk).toHaveCount(0);
});

test('hands are counted as they are said, said back, and can be corrected @keyboard', async ({ page }) => {
  await fakeVoice(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await openWall(page, question);
  await allowVoice(page);
  const field = (letter: string) => page.getByRole('textbox', { name: `Số tay chọn ${letter}` });
  const { n } = await numbers(page);
  await say(page, 'A mười hai');
  await expect(field('A')).toHaveValue('12');
  const back = page.getByRole('status').getByText('A: 12 tay', { exact: true });
  await expect(back).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await say(page, 'không ai chọn bê');
  await expect(field('B')).toHaveValue('0');
  await expect(back).toHaveCount(0);
  await expect(page.getByText('B: 0 tay', { exact: true })).toBeVisible();
  // Two numbers, or one? It is asked again, and no other guess turns the page.
  await say(page, 'bê hai ba', 'tiếp');
  await expect(page.getByText(/^Nghe được: bê hai ba\./)).toBeVisible();
  await expect(field('B')).toHaveValue('0');
  await say(page, 'bê hai ba', 'b 23');
  await expect(field('B')).toHaveValue('23');
  // A letter that no choice here has.
  await say(page, 'e năm người');
  await expect(page.getByText(/^Nghe được: e năm người\./)).toBeVisible();
  await say(page, 'a 12');
  await expect(back).toBeVisible();
  await field('A').fill('13');
  await expect(back).toHaveCount(0);
  await expect(field('A')).toHaveValue('13');
  expect((await numbers(page)).n).toBe(n);
  await expect(page.locator('.slide--reveal')).toHaveCount(0);
});

test('hands are counted at the leader’s window and on the wall, and are the same on both @keyboard', async ({
  page,
  context,
}) => {
  await openWall(page, question);
  const leader = await context.newPage();
  await leader.goto('/dan/huong-dan-khong-lam-thay/');
  const field = (window: Page, letter: string) => window.getByRole('textbox', { name: `Số tay chọn ${letter}` });
  await field(leader, 'B').fill('31');
  await expect(field(page, 'B')).toHaveValue('31');
  await field(page, 'A').fill('20');
  await expect(field(leader, 'A')).toHaveValue('20');
  expect(await axeFaults(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Hỏi lại lần hai' }).click();
  await expect(page.getByText('Lần hai. Số tay lần một đã được giữ lại.')).toBeVisible();
  await expect(field(leader, 'A')).toHaveValue('');
  await leader.getByRole('button', { name: 'Tiếp', exact: true }).click();
  await expect(field(leader, 'A')).toBeHidden();
});

test('a wall left open over the end of its class says so, and writes into the next only when it is told @keyboard', async ({
  page: desk,
  context,
}) => {
  const begin = async (place: string) => {
    await desk.goto('/lop-hoc/');
    await desk.getByLabel('Nơi học').fill(place);
    await desk.getByLabel('Số người dự').fill('40');
    await desk.getByRole('button', { name: 'Bắt đầu buổi học' }).click();
    await expect(desk.getByText(`Đã mở buổi học ở ${place}, 40 người.`)).toBeVisible();
  };
  const log = desk.getByRole('region', { name: 'Sổ buổi học' });
  await begin('Chợ');
  const wall = await context.newPage();
  await openWall(wall, question);
  await wall.getByRole('textbox', { name: 'Số tay chọn A' }).fill('17');
  await begin('Đình');
  await expect(wall.getByRole('alert')).toHaveText(/^Vừa mở một buổi học khác\./);
  expect(await axeFaults(wall)).toEqual([]);
  await wall.getByRole('button', { name: 'Chiếu tiếp, không ghi' }).click();
  await wall.keyboard.press('PageDown');
  await expect(wall.locator('.slide--reveal')).toContainText('17 tay');
  await expect(log.getByText(/A: 17/)).toHaveCount(0);
  await desk.getByRole('button', { name: 'Kết thúc buổi học' }).click();
  await expect(wall.getByRole('alert')).toHaveText(/^Buổi học đã kết thúc\./);
  await begin('Trạm');
  await expect(wall.getByRole('alert')).toHaveText(/^Vừa mở một buổi học khác\./);
  await wall.getByRole('button', { name: 'Chiếu tiếp, không ghi' }).click();
  await expect(wall.getByRole('alert')).toHaveCount(0);
  // One more class begins: the wall that was told to go on writing nothing tells of this one too.
  await begin('Chùa');
  await expect(wall.getByRole('alert')).toHaveText(/^Vừa mở một buổi học khác\./);
  // While that is still on the wall the next one begins: the same words come anew, for a screen reader to say them again.
  const told = await wall.getByRole('alert').elementHandle();
  await begin('Nhà văn hóa');
  await expect.poll(() => told.evaluate((alert) => alert.isConnected)).toBe(false);
  await expect(wall.getByRole('alert')).toHaveText(/^Vừa mở một buổi học khác\./);
  await wall.getByRole('button', { name: 'Ghi vào buổi này (bỏ số tay cũ)' }).click();
  await expect(wall.locator('.slide--reveal')).not.toContainText('17 tay');
  await desk.reload();
  await expect(log.getByRole('listitem').filter({ hasText: 'Nhà văn hóa' })).toContainText('Bài đã chiếu');
});
