import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import strings from '../../../content/strings/vi/quiz.json' with { type: 'json' };
import { t } from '../../../src/i18n/translate.ts';
import { loadClient, registry } from '../../../src/quiz/registry.ts';
import { readItems } from '../../../src/quiz/read-items.ts';
import { loadType, typeNames } from '../../../src/quiz/types.ts';

const folders = readdirSync('src/quiz', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const parts = ['README.md', 'client.ts', 'examples.ts', 'index.ts', 'schema.ts', 'score.ts', 'view.css', 'view.tsx'];
const sourceOf = (file: string) => readFileSync(`src/quiz/${file}`, 'utf8');

describe('the registry of quiz types', () => {
  it('has one line for each folder, sorted', () => {
    expect(Object.keys(registry)).toEqual(folders);
  });

  it('names the known types when asked for another', async () => {
    await expect(loadClient('keo-tha')).rejects.toThrow(/no quiz type "keo-tha".*single-choice/);
    await expect(loadType('../x')).rejects.toThrow(/no quiz type/);
  });
});

describe.each(folders)('the quiz type %s', (folder) => {
  it('has every part and nothing else', () => {
    expect(readdirSync(`src/quiz/${folder}`).sort()).toEqual(parts);
  });

  it('has its own unit and component tests', () => {
    const unit = readdirSync(`tests/unit/quiz/${folder}`);
    expect(unit).toEqual(expect.arrayContaining(['schema.test.ts', 'score.test.ts']));
    expect(readdirSync(`tests/dom/quiz/${folder}`)).toContain('view.dom.test.tsx');
  });

  it('calls itself by the name of its folder, in both doors', async () => {
    expect((await loadType(folder)).type).toBe(folder);
    expect(/type: '([a-z-]+)'/.exec(sourceOf(`${folder}/client.ts`))?.[1]).toBe(folder);
  });

  it('has at least three examples that its schema takes, each with an id of its own', async () => {
    const examples = Object.values((await loadType(folder)).examples);
    expect((await readItems(examples)).faults).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it('shows authors an example in its README that is right', async () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(sourceOf(`${folder}/README.md`))?.[1] ?? '';
    const { items, faults } = await readItems(parse(yaml));
    expect(faults).toEqual([]);
    expect(items.map((item) => item.type)).toEqual([folder]);
  });

  it('lists only words that exist, each once', async () => {
    const listed = (await loadType(folder)).strings;
    expect(listed.filter((key) => !(key in strings))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('gives an answer in words for every example', async () => {
    const type = await loadType(folder);
    for (const item of Object.values(type.examples)) {
      const { answer } = type.solution(item, t);
      expect(answer.length).toBeGreaterThan(0);
      expect(answer.every((line) => line.trim() !== '')).toBe(true);
    }
  });

  it('asks every example without a form, and does not give the answer away by its order', async () => {
    const type = await loadType(folder);
    for (const item of Object.values(type.examples)) {
      const { hint, lists } = type.plain(item, t);
      const { answer, ordered } = type.solution(item, t);
      expect(
        [hint, ...lists.flatMap(({ about, lines }) => [about ?? '-', ...lines])].filter((text) => !text.trim()),
      ).toEqual([]);
      expect(lists.flatMap(({ about = '' }) => about).join('')).not.toMatch(/[{}]/);
      if (ordered && !type.selfJudged) expect(lists.map(({ lines }) => lines)).not.toContainEqual(answer);
    }
  });

  it('keeps zod and examples out of what the browser gets', () => {
    for (const file of ['client.ts', 'score.ts', 'view.tsx']) {
      const imports = sourceOf(`${folder}/${file}`).match(/^import (?!type ).*from '.*'/gm) ?? [];
      expect(imports.filter((line) => /zod|schema|examples|index\.ts/.test(line))).toEqual([]);
    }
  });
});

it('finds every type by name', () => {
  expect(typeNames).toContain('single-choice');
});
