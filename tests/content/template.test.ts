import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/build/content/check.ts';
import { formatProblem } from '../../src/build/content/problem.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const newId = 'bai-moi-cua-toi';
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'template-'));
  for (const folder of ['audiences', 'facts', 'lessons/_template', 'readings.yaml']) {
    const to = folder.replace('_template', newId);
    cpSync(path.join(root, 'content', folder), path.join(copy, 'content', to), { recursive: true });
  }
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

function rewrite(file: string, change: (text: string) => string) {
  const place = path.join(copy, 'content', file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
}

/** The day on which all facts are checked and none is stale yet: that of the newest check. A fixed day would fail with the next fact. */
function newestCheck(): string {
  const facts = path.join(copy, 'content/facts');
  const days = readdirSync(facts).map(
    (file) => /^checked: (\S+)$/m.exec(readFileSync(path.join(facts, file), 'utf8'))?.[1] ?? '',
  );
  return days.sort().at(-1) ?? '';
}

describe('the lesson template', () => {
  it('passes every check once it is copied, named and put into the paths it has stories for', async () => {
    rewrite(`lessons/${newId}/vi.mdx`, (text) => text.replace(/^id: .*$/m, `id: ${newId}`));
    for (const audience of ['nong-dan', 'nguoi-cao-tuoi']) {
      rewrite(`audiences/${audience}.yaml`, (text) =>
        text.replace(/modules:[^]*/, `modules:\n  - { id: moi, title: "Mới", lessons: [${newId}] }\n`),
      );
    }
    for (const audience of ['can-bo', 'hoc-sinh', 'cong-nhan', 'ho-kinh-doanh'])
      rmSync(path.join(copy, 'content/audiences', `${audience}.yaml`));
    expect((await checkContent({ root: copy, today: newestCheck() })).map(formatProblem)).toEqual([]);
  });

  it('tells the author to change the id when that was forgotten', async () => {
    const problems = (await checkContent({ root: copy, today: newestCheck() })).map(formatProblem);
    expect(
      problems.filter((text) => text.includes(`/${newId}/vi.mdx:`) && text.includes(`Hãy viết id: ${newId}`)),
    ).toHaveLength(1);
  });
});
