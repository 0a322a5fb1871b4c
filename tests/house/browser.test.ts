import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { featuresOff, findChromium, HEADLESS_SHELL } from '../support/browser.ts';

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

  it('takes the headless shell before any other', async () => {
    const shell = join(folder, HEADLESS_SHELL);
    await writeFile(shell, '#!/bin/sh\n');
    await chmod(shell, 0o755);
    expect(findChromium({ PATH: folder })).toBe(shell);
  });

  it('finds one on the path of the system', () => {
    // Playwright's own, where somebody has it, comes first.
    expect(findChromium({ PATH: folder })).toMatch(/chrom/i);
  });
});

describe('how the browser is started', () => {
  it('leaves out all that Playwright would leave out', async () => {
    // It hands its list to the program and to nobody else: this program writes down what it is told.
    const told = join(folder, 'told');
    await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\nexit 1\n`);
    await expect(chromium.launch({ executablePath: program })).rejects.toThrow();
    const theirs = /^--disable-features=(.*)$/m.exec(await readFile(told, 'utf8'))?.[1]?.split(',') ?? [];
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.filter((feature) => !featuresOff.includes(feature))).toEqual([]);
  });
});
