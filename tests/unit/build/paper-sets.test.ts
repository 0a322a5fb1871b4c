import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillPaperSets, sheetsOf } from '../../../src/build/paper-sets.ts';

test('a set gets the sheets of the lessons it names, in its order', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'paper-'));
  const write = (folder: string, html: string): void => {
    mkdirSync(join(outDir, folder), { recursive: true });
    writeFileSync(join(outDir, folder, 'index.html'), html);
  };
  const lesson = (text: string) =>
    `<main><h1>x</h1><section class="sheet a">${text} $1</section></main><section></section>`;
  write('in/bai/mot', lesson('Một'));
  write('in/bai/hai', lesson('Hai'));
  write('in/bo/toi', '<p data-sheets-of="hai"><a href="/">x</a></p> <p data-sheets-of="mot"><a href="/">x</a></p>');
  await fillPaperSets(outDir);
  expect(readFileSync(join(outDir, 'in/bo/toi/index.html'), 'utf8')).toBe(
    '<section class="sheet a">Hai $1</section> <section class="sheet a">Một $1</section>',
  );
});

test('what stands behind the sheets of a lesson is in no set', () => {
  const sheet = '<section class="sheet a">Một</section>';
  const behind = '<div class="no-print" data-behind-sheets><section>Nguồn</section></div>';
  expect(sheetsOf(`<main>${sheet}</div>${behind}</main>`)).toBe(sheet);
});

test('a page without sheets is our fault and says so', () => {
  expect(() => sheetsOf('<main></main>')).toThrow('has no sheets');
});
