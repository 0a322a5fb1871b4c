import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/build/content/check.ts';
import { readContentFiles } from '../../../../src/build/content/files.ts';
import { at, goodContent, today } from './good-content.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'));
  for (const [file, text] of goodContent()) write(file, text);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string) {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

describe('reading content from the disk', () => {
  it('gives every file by its path from the root', () => {
    expect([...readContentFiles(root)]).toEqual([...goodContent()].sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  it('leaves out the template', () => {
    write('content/lessons/_template/vi.mdx', 'x');
    expect(readContentFiles(root).has('content/lessons/_template/vi.mdx')).toBe(false);
  });

  it('does not read what is no text', () => {
    write('content/lessons/goi-cho-con/audio/bai.mp3', 'xxxx');
    expect(readContentFiles(root).get('content/lessons/goi-cho-con/audio/bai.mp3')).toBe('');
  });

  it('lets the check begin from a folder', async () => {
    expect(await checkContent({ root, today })).toEqual([]);
    write(at.quiz, '');
    expect(await checkContent({ root, today })).not.toEqual([]);
  });
});
