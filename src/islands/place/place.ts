/**
 * "Tôi đang ở đâu?": says in one sentence after the other where the learner is and whether what was done is kept. Its markup
 * is ui/Place.astro. The button keeps the focus; by Ctrl + / the focus stays wherever it is. Pressed again, it says the
 * place anew. Escape and "Đóng" take the panel away.
 */
import { own } from '../../core/json.ts';
import { placeWords as words } from '../../i18n/place-words.ts';
import type { ProgressState } from '../../state/progress.ts';

/** Wakes the control on a page that has one; islands/place/start.ts calls it at the first press. */
export function startPlace(page: Document, progress: ProgressState): void {
  const host = page.querySelector<HTMLElement>('[data-place]');
  const button = host?.querySelector('button');
  const panel = host?.querySelector<HTMLElement>('[data-place-panel]');
  const said = host?.querySelector('[data-place-said]');
  const close = host?.querySelector('[data-place-close]');
  if (!host || !button || !panel || !said || !close) return;

  const tell = () => {
    panel.classList.add('is-open');
    // New nodes also when the words are the same: pressed twice, it is heard twice.
    said.replaceChildren(...placeOf(page, host.dataset, progress).map((line) => lineOf(page, line)));
  };
  const hide = () => {
    if (panel.contains(page.activeElement)) button.focus();
    panel.classList.remove('is-open');
    said.replaceChildren();
  };
  button.addEventListener('click', tell);
  close.addEventListener('click', hide);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.classList.contains('is-open')) hide();
    if (event.key !== '/' || !event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    tell();
  });
}

function placeOf(page: Document, { track, title }: DOMStringMap, progress: ProgressState): string[] {
  const { lesson } = page.body.dataset;
  return [
    ...(track === undefined ? [] : [words('place.track.text', { track })]),
    lesson === undefined
      ? words('place.page.text', { page: title ?? '' })
      : words('place.lesson.text', { lesson: title ?? '' }),
    ...partOf(page, lesson !== undefined),
    ...(lesson === undefined ? [] : itemsOf(page, lesson, progress)),
    keptOf(progress),
  ];
}

/** The part the learner is in: that of the focus, else the last one whose heading stands above the middle of the screen. */
function partOf(page: Document, isLesson: boolean): string[] {
  const headings = [...page.querySelectorAll('main h2')];
  const focused = page.activeElement?.closest('section')?.querySelector('h2');
  const above = headings.filter((heading) => isShown(heading) && heading.getBoundingClientRect().top < innerHeight / 2);
  const heading = (focused ?? above[above.length - 1])?.textContent.replace(/\s+/g, ' ').trim();
  if (heading !== undefined) return [words('place.section.text', { heading: lowered(heading) })];
  return isLesson ? [words('place.opening.text')] : [];
}

/** Which item is in front of the learner, if one is, and how many are answered. */
function itemsOf(page: Document, lesson: string, progress: ProgressState): string[] {
  const items = [...page.querySelectorAll<HTMLElement>('quiz-item')];
  const middle = innerHeight / 2;
  const near = items.findIndex((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return item.contains(page.activeElement) || (top < middle && bottom > middle);
  });
  const { items: answers } = progress.$progress.get();
  const done = items.filter(({ dataset }) => own(answers, `${lesson}/${dataset.item ?? ''}`) !== undefined).length;
  return [
    ...(near < 0 ? [] : [words('place.item.text', { n: near + 1, of: items.length })]),
    words('place.answered.text', { done, of: items.length }),
  ];
}

function keptOf(progress: ProgressState): string {
  if (progress.$keeping.get() !== 'kept') return words('place.unkept.text');
  const { lessons, items } = progress.$progress.get();
  const isEmpty = Object.keys({ ...lessons, ...items }).length === 0;
  return words(isEmpty ? 'place.empty.text' : 'place.kept.text');
}

/** Headings of parts begin with a capital letter; inside the sentence they do not. */
function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function lineOf(page: Document, text: string): HTMLElement {
  const line = page.createElement('p');
  line.textContent = text;
  return line;
}
