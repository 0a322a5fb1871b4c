/** The listening mode reads the built pages: every lesson must give it scenes, and every scene must have its sound. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTiming } from '../../src/core/narration/timing.ts';
import { dataFileOf } from '../../src/build/lesson-data.ts';
import type { Line, Scene } from '../../src/core/listening/script.ts';
import { truthWords } from '../../src/i18n/listening-words.ts';
import { readLesson, reasonsFor } from '../../src/islands/listening/read-lesson.ts';
import { builtPages, fileOf, isLessonPage } from '../support/dist.ts';

/** What is thought over by ear, because its words are written or come only later. */
const THOUGHT_OVER = ['gap-fill', 'scenario', 'short-text'];

const lessons = builtPages()
  .filter(isLessonPage)
  .map(({ path, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const items = JSON.parse(readFileSync(fileOf(`/${dataFileOf(html) ?? ''}`) ?? '', 'utf8')) as Record<
      string,
      unknown
    >;
    const hosts = [...page.querySelectorAll<HTMLElement>('quiz-item')];
    const data = new Map(hosts.map((host) => [host, items[host.dataset.item ?? '']]));
    return { path, read: readLesson(page, { isLast: false, truth: truthWords, data }) };
  });

const linesOf = (scene: Scene): readonly Line[] =>
  scene.kind === 'text'
    ? scene.lines
    : [...scene.intro, ...scene.questions.flatMap(({ ask, options }) => [...ask, ...options]), ...scene.solution];

function blocksOf(track: string): readonly string[] {
  const file = fileOf(`${track}.json`);
  const timing = file === undefined ? undefined : readTiming(JSON.parse(readFileSync(file, 'utf8')));
  return timing?.blocks.map(({ b }) => b) ?? [];
}

describe.each(lessons)('the lesson $path by ear', ({ read }) => {
  it('has a sound for everything that it says', () => {
    const clips = read?.script.scenes.flatMap(linesOf).filter((line) => typeof line !== 'string') ?? [];
    const known = new Map(read?.tracks.map((track) => [track, blocksOf(track)]));
    expect(clips.length).toBeGreaterThan(10);
    expect(clips.flatMap(({ track, blocks }) => blocks.filter((block) => !known.get(track)?.includes(block)))).toEqual(
      [],
    );
  });

  it('asks every item by number, but those that are thought over, and can say why', () => {
    const asked = read?.script.scenes.flatMap((scene) => (scene.kind === 'item' ? [scene] : [])) ?? [];
    const items = [...(read?.items ?? [])];
    expect(asked.map(({ key }) => key)).toEqual(items.map(([key]) => key));
    const unasked = asked.filter(({ questions }) => questions[0]?.kind === 'self').map(({ key }) => key);
    const expected = items.filter(([, { item }]) => THOUGHT_OVER.includes(String(item.type))).map(([key]) => key);
    expect(unasked).toEqual(expected);
    expect(items.filter(([, one]) => reasonsFor(one, []).length === 0).map(([key]) => key)).toEqual([]);
  });
});
