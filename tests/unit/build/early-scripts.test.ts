import { describe, expect, it } from 'vitest';
import { hurryScripts, importsIn } from '../../../src/build/early-scripts.ts';

const files: Record<string, string> = {
  '/hoc/tep/page.js': 'import{a as b}from"./learner.js";import"./side.js";import("./later.js");b()',
  '/hoc/tep/learner.js': 'const{n:e}=(()=>({n:1}))();import{c}from"./deep.js";export{c as a};',
  '/hoc/tep/side.js': '',
  '/hoc/tep/deep.js': 'import{a}from"./learner.js";export const c=1;',
};
const hurry = (html: string) => hurryScripts(html, (address) => importsIn(files[address] ?? '', address));

describe('the scripts of a page', () => {
  it('are asked for in its head with all that they import, each file once, but not with what comes later', () => {
    const script = '<script type="module" src="/hoc/tep/page.js"></script>';
    const preloads = ['learner', 'side', 'deep'].map((name) => `<link rel="modulepreload" href="/hoc/tep/${name}.js">`);
    expect(hurry(`<head><title>Bài</title></head><body><p>Chữ</p>${script}</body>`)).toBe(
      `<head><title>Bài</title>${script}${preloads.join('')}</head><body><p>Chữ</p></body>`,
    );
  });

  it('stay where they are when the page has them inline', () => {
    const html = '<head></head><body><script>1</script></body>';
    expect(hurry(html)).toBe(html);
  });
});
