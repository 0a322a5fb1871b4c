import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, contrastFaults, pairsOf, themesOf, type Tokens } from './guards/contrast.ts';
import { root } from './guards/files.ts';

const read = (name: string) => readFileSync(join(root, 'src/styles', name), 'utf8');
const tokensCss = read('tokens.css');
const pairs = pairsOf(tokensCss);
const [[base, light] = ['', new Map<string, string>()], ...others] = [...themesOf(tokensCss)];
// What a theme does not set, it has from the first block, which holds in all of them.
const themes = [[base, light], ...others.map(([name, own]) => [name, new Map([...light, ...own])])] as [
  string,
  Tokens,
][];
const paper = [...themesOf(read('print.css')).values()][0] ?? new Map<string, string>();
const onPaper = themes.map(([name, tokens]): [string, Tokens] => [`${name}, printed`, new Map([...tokens, ...paper])]);

describe('the colours', () => {
  it('come in pairs and in four themes', () => {
    expect(pairs.length).toBeGreaterThan(9);
    expect(themes.map(([name]) => name).join(' ')).toMatch(/light.*dark.*contrast.*contrast-light/);
  });

  it.each(themes)('are strong enough in %s', (name, tokens) => {
    expect(contrastFaults(name, tokens, pairs)).toEqual([]);
  });

  it.each(onPaper)('are strong enough in %s', (name, tokens) => {
    expect(contrastFaults(name, tokens, pairs)).toEqual([]);
  });

  it('are the same for a dark device and for a learner who chose dark', () => {
    const dark = themes.filter(
      ([, tokens]) => tokens.get('--c-bg') === themesOf(tokensCss).get(":root[data-theme='dark']")?.get('--c-bg'),
    );
    expect(dark.length).toBeGreaterThan(1);
    for (const [, tokens] of dark) expect(tokens).toEqual(dark[0]?.[1]);
  });
});

describe('the guard of colours', () => {
  it('computes what WCAG computes', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('sees a weak pair and a forgotten token', () => {
    const css = '/* pair text: --c-a on --c-b; --c-c on --c-b */ :root { --c-a: #777777; --c-b: #ffffff; }';
    const [[name, tokens] = ['', new Map()]] = [...themesOf(css)];
    expect(contrastFaults(name, tokens, pairsOf(css))).toEqual([
      ':root: --c-a #777777 on --c-b #ffffff is 4.48:1, needs 7:1.',
      ':root: sets no --c-c.',
    ]);
  });
});
