/**
 * What a screen reader is told, from top to bottom, on every kind of page: golden texts to be read aloud when they change.
 * `npm run test:e2e -- heard --update-snapshots` writes them anew. Texts are cut after some words and long lists after some entries, so that an
 * author who changes a lesson seldom changes them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { axTree, type AxNode } from '../support/ax.ts';
import { treeFaults } from '../support/ax-faults.ts';
import { allNodes, heardLines } from '../support/heard.ts';
import { kindsOfPages } from '../support/kinds.ts';
import { button, catchSound, LESSON, listen, unfold } from '../support/listening.ts';
import { holdSound, openMode } from '../support/listening-mode.ts';

const folder = fileURLToPath(new URL('heard/', import.meta.url));

/** Holds what is heard to the golden text of that name. */
function expectHeard(name: string, lines: readonly string[]): void {
  const file = `${folder}${name}.txt`;
  const text = `${lines.join('\n')}\n`;
  if (['all', 'changed'].includes(test.info().config.updateSnapshots)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : '(no such text yet)\n';
  expect(text.split('\n'), `heard as in tests/e2e/heard/${name}.txt`).toEqual(golden.split('\n'));
}

const part = (tree: AxNode, role: string): AxNode[] => allNodes(tree).filter((node) => node.role === role);

/** The header and the footer, which are the same on all pages but for the mark of the current one. */
function shellOf(tree: AxNode): string[] {
  const shell = [...part(tree, 'banner'), ...part(tree, 'contentinfo')];
  return shell.flatMap((node) => heardLines(node)).map((line) => line.replace(', current page', ''));
}

/** What stands before the header, and the main part. */
function bodyOf(tree: AxNode): string[] {
  const isShell = ({ role }: AxNode): boolean => role === 'banner' || role === 'contentinfo';
  return heardLines({ ...tree, children: tree.children.filter((child) => !isShell(child)) });
}

/** The page when its script has done what it does by itself. */
async function opened(page: Page, path: string): Promise<AxNode> {
  // Some pages say what time it is.
  await page.clock.setFixedTime('2026-11-28T13:00:00+07:00');
  await page.goto(path, { waitUntil: 'networkidle' });
  return axTree(page);
}

/** Pages for a wall and pages of one file, whose edges are their own: they are heard with their page. */
const withOwnShell = ['bare', 'lite', 'projector'];

test.describe('what is heard', { tag: '@sizes' }, () => {
  test.beforeEach(({ context }) => catchSound(context));

  for (const { name, path } of kindsOfPages()) {
    test(`on the kind of page "${name}", with the header and the footer of all`, async ({ page }) => {
      const tree = await opened(page, path);
      const lines = [`# ${await page.title()}`, ...bodyOf(tree)];
      expectHeard(
        name,
        lines.map((line) => line.replace(new URL(page.url()).origin, 'https://…')),
      );
      if (!withOwnShell.includes(name)) expectHeard('shell', shellOf(tree));
    });
  }

  test('of the open player, with "Thêm"', async ({ page }) => {
    await listen(page);
    await unfold(page);
    await button(page, 'Tạm dừng').click();
    const tree = await axTree(page);
    const player = part(tree, 'region').find(({ name }) => name === 'Nghe bài');
    // Where the sound stands depends on how long the machine took.
    const lines = heardLines({ ...tree, children: player ? [player] : [] }).map((line) =>
      line.replaceAll(/\d+ (?=giây)/gu, 'n '),
    );
    expectHeard('state-player', lines);
  });

  test('of a wrong answer, a right one and the opened explanation', async ({ page }) => {
    await page.goto(LESSON);
    const item = page.locator('quiz-item[data-type="single-choice"]').first();
    const lines: string[] = [];
    const hear = async (what: string): Promise<void> => {
      await expect(item.locator('.quiz-item__live, .quiz-item__error').filter({ hasText: /\S/ }).first()).toBeVisible();
      // The listen button has a form of its own.
      const node = part(await axTree(page), 'form').find((form) => part(form, 'group').length > 0);
      lines.push(`# ${what}`, ...(node ? heardLines(node) : []));
    };
    await item.getByRole('button', { name: 'Kiểm tra' }).click();
    await hear('nothing picked');
    await item.getByRole('radio').nth(1).check();
    await item.getByRole('button', { name: 'Kiểm tra' }).click();
    await hear('wrong');
    await item.getByRole('radio').nth(0).check();
    await item.getByRole('button', { name: 'Kiểm tra' }).click();
    await expect(item.locator('.quiz-item__live')).toContainText('Đúng');
    await hear('right');
    expectHeard('state-answer', lines);
  });

  test('of the listening mode at work', async ({ page }) => {
    await holdSound(page);
    await openMode(page);
    const region = part(await axTree(page), 'main').flatMap((node) => heardLines(node));
    expectHeard('state-listening', region);
  });

  test('and faults in it are found', async ({ page }) => {
    await page.goto('/404.html');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.textContent = text;
        main?.append(element);
      };
      add('button', {});
      add('h5', {}, 'Sâu quá');
      add('a', { href: '/mot/' }, 'Xem');
      add('a', { href: '/hai/' }, 'Xem');
      for (const id of ['a', 'b']) add('section', { id, 'aria-label': 'Cùng tên' }, 'Chữ');
    });
    expect(treeFaults(await axTree(page))).toEqual([
      'no name: button {}',
      'skips a level: Sâu quá',
      'the same name twice: link: Xem',
      'the same name twice: region: Cùng tên',
    ]);
  });

  test('and no golden text is left of what is no more', () => {
    const names = [
      ...kindsOfPages().map(({ name }) => name),
      'shell',
      'state-player',
      'state-answer',
      'state-listening',
    ];
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.txt`).sort());
  });
});
