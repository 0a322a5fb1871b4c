/**
 * What the page of a module's test does; its markup is ui/TestPanel.astro. The items are in the page, as a list to read for
 * those without script; with script the list gives way to one item at a time.
 */
import type { Card, Marks, RunEnd, RunLink } from '../run/run.ts';
import { runWords, tally } from '../run/run.ts';
import { startWith } from '../run/start-button.ts';
import { lessonOf } from '../../core/test/attempt.ts';
import { dateParts, dayOf } from '../../core/text/date.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ModuleTestState } from '../../state/module-test.ts';

/** The words this island says; the page carries them. */
export const testWords: readonly StringKey[] = [
  ...runWords,
  'record.date.text',
  'review.loading.text',
  'test.own.text',
  'test.start.label',
  'test.resume.label',
  'test.again.label',
  'test.open.text',
  'test.last.text',
  'test.end.label',
  'test.end.partly.text',
  'test.end.skipped.text',
  'test.end.wrong.text',
  'test.end.wrong.label',
  'test.official.text',
  'test.offline.error',
  'site.lesson.path.label',
];

/** What the page carries: the module's items, its lessons by id, and the way back. */
export interface TestData {
  readonly cards: readonly Card[];
  readonly lessons: Readonly<Record<string, RunLink>>;
  readonly back: string;
}

interface TestPage {
  readonly page: Document;
  readonly test: ModuleTestState;
  readonly words: Words;
  readonly data: TestData;
}

/** Wakes the page. */
export function startTest(page: Document, test: ModuleTestState, words: Words): void {
  const data = JSON.parse(page.getElementById('test')?.textContent ?? 'null') as TestData | null;
  const form = page.querySelector<HTMLFormElement>('[data-test-start]');
  const said = page.querySelector('[data-test-said]');
  if (!data || !form || !said) return;
  const here = { page, test, words, data };
  page.querySelector('[data-test-reading]')?.remove();
  showState(here, form);
  startWith({
    form,
    said,
    loading: words('review.loading.text'),
    failed: words('test.offline.error'),
    begin: () => begin(here),
  });
}

/** The cards of the attempt under way. */
function cardsOf({ test, data }: TestPage): Card[] {
  const cards = new Map(data.cards.map((card) => [card.key, card]));
  return test.draw([...cards.keys()]).flatMap((key) => cards.get(key) ?? []);
}

/** Says what was done before: a test begun and not ended, else how the last one went. */
function showState(here: TestPage, form: HTMLFormElement): void {
  const { page, test, words } = here;
  const { marks, last } = test.attempt();
  const { of, skipped } = tally(cardsOf(here), marks);
  const isOpen = skipped < of;
  if (isOpen) form.querySelector('button')?.replaceChildren(words('test.resume.label'));
  const text = isOpen
    ? words('test.open.text', { done: of - skipped, of })
    : last && words('test.last.text', { ...last, date: words('record.date.text', dateParts(dayOf(last.at))) });
  if (text !== undefined) page.querySelector('[data-test-state]')?.replaceChildren(text);
}

async function begin(here: TestPage): Promise<void> {
  const { page, test, words, data } = here;
  const { openRun } = await import('../run/open.ts');
  const host = page.querySelector('[data-run]');
  if (!host) return;
  const cards = cardsOf(here);
  await openRun(host, page.querySelector('[data-test]'), {
    cards,
    marks: test.attempt().marks,
    words,
    lessonOf: (lesson) => data.lessons[lesson] ?? { href: data.back, label: '' },
    onMark: (key, status) => test.mark(key, status),
    end: (marks) => endOf(here, cards, marks),
  });
}

function endOf(here: TestPage, cards: readonly Card[], marks: Marks): RunEnd {
  const { test, words, data } = here;
  const { right, partly, skipped, of } = tally(cards, marks);
  test.end({ right, of });
  const weak = [...new Set(cards.filter(({ key }) => marks[key] !== 'right').map(({ key }) => lessonOf(key)))];
  const wrong = cards.flatMap(({ key, item: { id, prompt } }) => {
    const lesson = data.lessons[lessonOf(key)];
    return lesson && (marks[key] === 'wrong' || marks[key] === 'partly')
      ? [{ href: `${lesson.href}#cau-${id}`, label: words('test.end.wrong.label', { prompt, lesson: lesson.label }) }]
      : [];
  });
  return {
    title: words('test.end.label', { right, of }),
    lines: [
      ...(partly > 0 ? [words('test.end.partly.text', { count: partly })] : []),
      ...(skipped > 0 ? [words('test.end.skipped.text', { count: skipped })] : []),
      words('test.own.text'),
      words('test.official.text'),
    ],
    ...(wrong.length > 0 && { wrong: { text: words('test.end.wrong.text', { count: wrong.length }), items: wrong } }),
    links: [
      ...weak.flatMap((name) => {
        const lesson = data.lessons[name];
        return lesson ? [{ href: lesson.href, label: words('review.reread.label', { lesson: lesson.label }) }] : [];
      }),
      { href: data.back, label: words('site.lesson.path.label') },
    ],
    again: { label: words('test.again.label'), failed: words('test.offline.error'), start: () => begin(here) },
  };
}
