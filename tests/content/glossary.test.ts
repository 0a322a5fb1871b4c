import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { loadTerms } from '../../src/build/glossary/terms.ts';

interface Word {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

const words = parse(readFileSync('content/glossary.yaml', 'utf8')) as Word[];
const doubled = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

describe('the pocket dictionary', () => {
  it('has at least sixty words', () => {
    expect(words.length).toBeGreaterThanOrEqual(60);
  });

  it('says each in one sentence', () => {
    expect(words.filter(({ meaning }) => !/^[^.!?]+\.$/.test(meaning)).map(({ id }) => id)).toEqual([]);
  });

  it('has every word, and every way of writing one, once', () => {
    expect(doubled(words.map(({ id }) => id))).toEqual([]);
    const forms = loadTerms(process.cwd()).flatMap((term) => term.forms.map((form) => form.toLowerCase()));
    expect(doubled(forms)).toEqual([]);
  });
});
