import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tidyPolicy } from '../../../src/build/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${hashes};">${body}`;

describe('the security policy of a page', () => {
  it('keeps the hash of a script that the page carries', () => {
    const html = page(hash('boot()'), '<script>boot()</script>');
    expect(tidyPolicy(html)).toBe(html);
  });

  it('drops hashes of what the page does not carry', () => {
    const html = page(`${hash('boot()')} ${hash('other()')}`, '<script>boot()</script>');
    expect(tidyPolicy(html)).toBe(page(hash('boot()'), '<script>boot()</script>'));
  });

  it('takes data blocks and files for no inline code', () => {
    const body = '<script type="application/json">{}</script><script type="module" src="/a.js"></script>';
    expect(tidyPolicy(page(hash('{}'), body))).not.toContain('sha256');
  });

  it('puts the policy before every script, after the one line that says how to read it', () => {
    const [charset, script] = ['<meta charset="utf-8">', '<script>boot()</script>'];
    const policy = page(hash('boot()'), '');
    expect(tidyPolicy(`<head>${charset}<title>A</title>${script}${policy}</head>`)).toBe(
      `<head>${charset}${policy}<title>A</title>${script}</head>`,
    );
  });

  it('leaves the rest of the page alone', () => {
    const html = "<p>Dòng chữ có 'sha256-abc' trong bài.</p>";
    expect(tidyPolicy(html)).toBe(html);
  });
});
