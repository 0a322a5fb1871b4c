import { describe, expect, it } from 'vitest';
import { inlineRuntime, plainImports, withoutLists } from '../../../src/build/plain-chunks.ts';

const runtime = 'var e=Object.keys,t=(n)=>e(n).length;export{e as n,t};\n';

describe('chunks without what the bundler adds', () => {
  it('hold its helpers themselves, under the names they use', () => {
    const code = 'import{n as r,t}from"./rolldown-runtime.4tV-x.js";import{a}from"./a.js";r(t,a)';
    expect(inlineRuntime(code, runtime)).toBe(
      'const{n:r,t:t}=(()=>{var e=Object.keys,t=(n)=>e(n).length;return{n:e,t:t}})();import{a}from"./a.js";r(t,a)',
    );
  });

  it('stay as they are when they need none', () => {
    const code = 'import{n}from"./learner.abc.js";n()';
    expect(inlineRuntime(code, runtime)).toBe(code);
  });

  it('are refused when the helpers have another form', () => {
    expect(() => inlineRuntime('import{n as r}from"./rolldown-runtime.4tV.js";', 'export default 1')).toThrow(
      /plain-chunks/,
    );
  });

  it('hold no lists for a helper that is not there', () => {
    const code = 'const __vite__mapDeps=(i)=>i;\nl(()=>import("./a.js"),__vite__mapDeps([0,1]))';
    expect(withoutLists(code)).toBe('l(()=>import("./a.js"))');
  });

  it('ask for late files without a helper', () => {
    const picked = 'a(async()=>{let{wake:e}=await import(`./wake.js`).then(e=>e.y);return{wake:e}}).then(f)';
    const whole = 'g=()=>a(()=>import(`./open.js`))';
    expect(plainImports(`${picked};${whole}`)).toBe(
      'import(`./wake.js`).then(e=>e.y).then(f);g=()=>import(`./open.js`)',
    );
  });

  it('hand to their own functions what they handed to them', () => {
    const code = 'a(async()=>{let{b:e}=await import(`./b.js`);return{b:e}});once(()=>import(`./c.js`))';
    expect(plainImports(code)).toBe('import(`./b.js`);once(()=>import(`./c.js`))');
  });
});
