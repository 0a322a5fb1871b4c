/**
 * What the page "Ôn lại hôm nay" does; its markup is ui/ReviewPanel.astro. The page carries the lessons and their item ids,
 * so that it can say what is due without fetching anything; the items themselves are fetched when the learner begins.
 */
import { own } from '../../core/json.ts';
import { itemKey } from '../../core/progress/shape.ts';
import { SESSION_SIZE } from '../../core/review/schedule.ts';
import { lessonOf } from '../../core/test/attempt.ts';
import { dateParts } from '../../core/text/date.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ReviewState } from '../../state/review.ts';
import { runWords, tally, type Card, type Marks, type RunEnd } from '../run/run.ts';
import { startWith } from '../run/start-button.ts';

/** The words this island says; the page carries them. */
export const reviewWords: readonly StringKey[] = [
  ...runWords,
  'record.date.text',
  'review.none.text',
  'review.due.text',
  'review.loading.text',
  'review.offline.error',
  'review.end.label',
  'review.end.text',
  'review.end.more.text',
  'review.more.label',
];

/** The lessons by id, as the page carries them: `href` is the lesson's page, `file` its items. */
export type ReviewLessons = Readonly<
  Record<
    string,
    { readonly title: string; readonly href: string; readonly file: string; readonly items: readonly string[] }
  >
>;

interface ReviewPage {
  readonly page: Document;
  readonly review: ReviewState;
  readonly words: Words;
  readonly lessons: ReviewLessons;
}

/** Wakes the page. */
export function startReview(page: Document, review: ReviewState, words: Words): void {
  const lessons = JSON.parse(page.getElementById('lessons')?.textContent ?? '{}') as ReviewLessons;
  const form = page.querySelector<HTMLFormElement>('[data-review-start]');
  const said = page.querySelector('[data-review-said]');
  if (!form || !said) return;
  const here = { page, review, words, lessons };
  review.follow(() => showAgenda(here));
  startWith({
    form,
    said,
    loading: words('review.loading.text'),
    failed: words('review.offline.error'),
    begin: () => begin(here),
  });
}

/** Says what is due; the server's own words, for someone new, stay until an item was met. */
function showAgenda({ page, review, words, lessons }: ReviewPage): void {
  const { due, next } = review.agenda(keysOf(lessons));
  const state = page.querySelector('[data-review-state]');
  if (due.length > 0) state?.replaceChildren(words('review.due.text', { count: due.length }));
  if (next !== undefined)
    state?.replaceChildren(words('review.none.text', { date: words('record.date.text', dateParts(next)) }));
  page.querySelector<HTMLElement>('[data-review-start]')?.toggleAttribute('hidden', due.length === 0);
  page.querySelector<HTMLElement>('[data-review-browse]')?.toggleAttribute('hidden', due.length > 0);
}

async function begin(here: ReviewPage): Promise<void> {
  const { page, review, words, lessons } = here;
  const keys = review.agenda(keysOf(lessons)).due.slice(0, SESSION_SIZE);
  const [cards, { openRun }] = await Promise.all([fetchCards(here, keys), import('../run/open.ts')]);
  const host = page.querySelector('[data-run]');
  if (!host || cards.length === 0) throw new Error('The items of this page are not those of its files.');
  await openRun(host, page.querySelector('[data-review]'), {
    cards,
    words,
    lessonOf: (lesson) => ({ href: lessons[lesson]?.href ?? '', label: lessons[lesson]?.title ?? '' }),
    onMark: (key, status) => review.record(key, status),
    end: (marks) => endOf(here, cards, marks),
  });
}

/** The items behind the keys, in their order; one file a lesson. */
async function fetchCards({ review, lessons }: ReviewPage, keys: readonly string[]): Promise<Card[]> {
  const names = [...new Set(keys.map(lessonOf))];
  const files = await Promise.all(names.map((name) => review.fetchItems(lessons[name]?.file ?? '')));
  const cards = new Map((files.flat() as Card[]).map((card) => [card.key, card]));
  return keys.flatMap((key) => cards.get(key) ?? []);
}

function endOf(here: ReviewPage, cards: readonly Card[], marks: Marks): RunEnd {
  const { review, words, lessons } = here;
  const { right, of } = tally(cards, marks);
  const weak = [...new Set(cards.filter(({ key }) => marks[key] !== 'right').map(({ key }) => lessonOf(key)))];
  const { due } = review.agenda(keysOf(lessons));
  const more = due.length > 0;
  return {
    title: words('review.end.label', { right, of }),
    lines: [
      ...(right < of ? [words('review.end.text')] : []),
      ...(more ? [words('review.end.more.text', { count: due.length })] : []),
    ],
    links: weak.flatMap((name) => {
      const lesson = own(lessons, name);
      return lesson ? [{ href: lesson.href, label: words('review.reread.label', { lesson: lesson.title }) }] : [];
    }),
    ...(more && { again: againIn(here) }),
  };
}

function againIn(here: ReviewPage): NonNullable<RunEnd['again']> {
  const { words } = here;
  return { label: words('review.more.label'), failed: words('review.offline.error'), start: () => begin(here) };
}

function keysOf(lessons: ReviewLessons): string[] {
  return Object.entries(lessons).flatMap(([lesson, { items }]) => items.map((item) => itemKey(lesson, item)));
}
