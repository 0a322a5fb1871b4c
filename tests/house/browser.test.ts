import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../support/browser.ts';

let folder = '';
let program = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'));
  program = join(folder, 'chromium');
  await writeFile(program, '#!/bin/sh\n');
  await chmod(program, 0o755);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the search for a browser', () => {
  it('takes the one that CHROMIUM_PATH names', () => {
    expect(findChromium({ CHROMIUM_PATH: program })).toBe(program);
  });

  it('says when CHROMIUM_PATH names no program, instead of taking another', async () => {
    await chmod(program, 0o644);
    expect(() => findChromium({ CHROMIUM_PATH: program })).toThrow(/is not a program/);
    expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'gone') })).toThrow(/Correct it, or leave it unset/);
  });

  it('finds one on the path of the system', () => {
    // Playwright's own, where somebody has it, comes first.
    expect(findChromium({ PATH: folder })).toMatch(/chrom/i);
  });
});
