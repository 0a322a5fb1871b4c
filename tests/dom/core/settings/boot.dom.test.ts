import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineBoot } from '../../../../src/build/inline-boot.ts';
import { attributesOf, choices, noSettings, type Settings } from '../../../../src/core/settings/settings.ts';
import { FakeArea } from '../../../support/fakes/storage.ts';

const boot = inlineBoot(readFileSync('src/core/settings/boot.js', 'utf8'));

/** A page before its first paint: what the server sent, and what the device keeps. */
function openPage({
  kept = {},
  html = '',
  sizes = {},
}: { kept?: Record<string, unknown>; html?: string; sizes?: Record<string, string> } = {}) {
  const page = document.implementation.createHTMLDocument();
  const area = new FakeArea();
  const tab = new FakeArea();
  // Stored keys are read as properties, which the fake keeps in a map.
  const asBrowser = (fake: FakeArea) =>
    new Proxy(fake, { get: (target, key) => target.getItem(String(key)) ?? undefined });
  for (const [key, value] of Object.entries(kept))
    area.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  if (html) page.documentElement.dataset.text = html;
  for (const [id, size] of Object.entries(sizes)) page.documentElement.setAttribute(`data-of-${id}`, size);
  const world: Record<string, unknown> = {
    document: page,
    localStorage: asBrowser(area),
    sessionStorage: asBrowser(tab),
  };
  world.window = world;
  createContext(world);
  return { page, area, tab, world, root: page.documentElement, run: () => void runInContext(boot, world) };
}

/** As `attributesOf` says it. */
function shown({ dataset }: HTMLElement) {
  return {
    text: dataset.text ?? '',
    theme: dataset.theme ?? '',
    spacing: dataset.spacing ?? '',
    lines: dataset.lines ?? '',
    width: dataset.width ?? '',
    steps: dataset.steps ?? '',
    ruler: dataset.ruler ?? '',
  };
}

const nothing = attributesOf(noSettings);

function started(settings: unknown, html = ''): HTMLElement {
  const { root, run } = openPage({ kept: { 'course.settings': settings }, html });
  run();
  return root;
}

describe('the boot script', () => {
  it('says that script runs', () => {
    expect(started({}).className).toBe('js');
  });

  it('shows every choice as the settings page does', () => {
    for (const textSize of choices.textSize)
      for (const theme of choices.theme)
        for (const spacing of choices.spacing) {
          const settings: Settings = { v: 1, textSize, theme, spacing };
          expect(shown(started(settings))).toEqual(attributesOf(settings));
        }
    for (const lines of choices.lines)
      for (const width of choices.width)
        expect(shown(started({ v: 1, lines, width }))).toEqual(attributesOf({ v: 1, lines, width }));
    for (const steps of choices.steps)
      for (const ruler of choices.ruler)
        expect(shown(started({ v: 1, steps, ruler }))).toEqual(attributesOf({ v: 1, steps, ruler }));
  });

  it('keeps the text size of the audience until the learner chooses one', () => {
    expect(started({ v: 1 }, '112').dataset.text).toBe('112');
    expect(started({ v: 1, textSize: 100 }, '112').dataset.text).toBe('100');
  });

  const sizes = { 'nguoi-cao-tuoi': '125', 'nong-dan': '112' };

  it.each([
    ['the group whose page was opened last', { 'course.settings': { audience: 'nguoi-cao-tuoi' } }, '125'],
    ['the group whose lesson was opened last', { 'course.progress': { last: { audience: 'nong-dan' } } }, '112'],
    [
      'the page before the lesson',
      {
        'course.settings': { audience: 'nguoi-cao-tuoi' },
        'course.progress': { last: { audience: 'nong-dan' } },
      },
      '125',
    ],
    ['a group that has no size of its own', { 'course.settings': { audience: 'can-bo' } }, undefined],
    ['no group', {}, undefined],
  ])('takes the text size of %s on a page that has none', (_, kept, size) => {
    const { root, run } = openPage({ kept, sizes });
    run();
    expect(root.dataset.text).toBe(size);
  });

  it('takes the size of the learner of now before that of the group', () => {
    const { root, run } = openPage({
      kept: { 'course.settings': { audience: 'nguoi-cao-tuoi', textSize: 100 } },
      sizes,
    });
    run();
    expect(root.dataset.text).toBe('100');
  });

  it.each(['rubbish', 'null', '[]', '7', '{"textSize":0,"theme":"","spacing":null}'])(
    'shows the page as it is when the stored settings are %j',
    (settings) => {
      expect(shown(started(settings, '112'))).toEqual({ ...nothing, text: '112' });
    },
  );

  it('goes on when storage is forbidden', () => {
    const { area, tab, root, world, run } = openPage({ html: '112' });
    area.locked = true;
    tab.locked = true;
    run();
    expect(root.className).toBe('js');
    expect(world.earlySubmits).toEqual([]);
  });

  it('keeps room for "Học tiếp" only for someone who opened a lesson before', () => {
    const last = { audience: 'can-bo', lesson: 'bai', at: 1 };
    const returning = openPage({ kept: { 'course.progress': { v: 1, last } } });
    returning.run();
    expect(returning.root.className).toBe('js returning');
    const erased = openPage({ kept: { 'course.progress': { v: 1, lessons: {} } } });
    erased.run();
    expect(erased.root.className).toBe('js');
  });

  it.each(['onpageshow', 'onstorage'])('follows a change made elsewhere at %s', (moment) => {
    const { area, root, world, run } = openPage({
      kept: { 'course.settings': { theme: 'dark', textSize: 200 } },
      html: '112',
    });
    run();
    area.setItem('course.settings', '{"spacing":"wide"}');
    (world[moment] as () => void)();
    expect(shown(root)).toEqual({ ...nothing, text: '112', spacing: 'wide' });
  });

  it('follows the learner of now, not the first one', () => {
    const { root, run } = openPage({
      kept: {
        'course.learners': { now: 'k2', learners: [{ id: '' }, { id: 'k2' }] },
        'course.settings': { theme: 'dark' },
        'course.k2.settings': { theme: 'light' },
        'course.progress': { last: {} },
      },
    });
    run();
    expect(root.dataset.theme).toBe('light');
    expect(root.className).toBe('js shared');
  });

  it.each(['../x', 'k', 7, '__proto__'])('takes no learner whose id is %j', (now) => {
    const { root, run } = openPage({
      kept: { 'course.learners': { now, learners: 'x' }, 'course.settings': { theme: 'dark' } },
    });
    run();
    expect(root.dataset.theme).toBe('dark');
    expect(root.className).toBe('js');
  });

  it('shows a guest nothing of those who live here', () => {
    const { tab, root, run } = openPage({
      kept: { 'course.settings': { theme: 'dark' }, 'course.progress': { last: {} } },
    });
    tab.setItem('course.guest', '1');
    run();
    expect(root.dataset.theme).toBeUndefined();
    expect(root.className).toBe('js guest');
  });

  it('shows nothing of those who live here while a class uses the device', () => {
    const { root, run } = openPage({
      kept: { 'course.settings': { theme: 'dark' }, 'course.progress': { last: {} }, lopHoc: 1 },
    });
    run();
    expect(root.dataset.theme).toBeUndefined();
    expect(root.className).toBe('js');
  });

  it('keeps a quiz form that was sent before its script came, and does not let the page go', () => {
    const { page, world, run } = openPage();
    run();
    page.body.append(page.createElement('form'), page.createElement('form'));
    const [quiz, search] = [...page.forms] as [HTMLFormElement, HTMLFormElement];
    quiz.setAttribute('method', 'dialog');
    const sent = (form: HTMLFormElement) =>
      !form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(sent(quiz)).toBe(true);
    expect(sent(search)).toBe(false);
    expect(world.earlySubmits).toEqual([quiz]);
  });

  it('stays within 850 bytes: it stands in every page', () => {
    expect(Buffer.byteLength(boot)).toBeLessThanOrEqual(850);
  });

  it('is refused when it is no good script', () => {
    expect(() => inlineBoot('{ const')).toThrow('The boot script is no good');
  });
});
