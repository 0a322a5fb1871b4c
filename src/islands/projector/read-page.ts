/** Reads a lesson's page as parts to be projected: what is shown on the wall is what the page says. */
import { sentenceBounds } from '../../core/projector/cuts.ts';
import type { AskedRound, Part, Text } from '../../core/projector/slides.ts';
import type { RoomItem } from '../../core/room-quiz/rounds.ts';

/** A page that was read. */
export interface ReadPage {
  readonly title: string;
  readonly parts: readonly Part[];
  /** The elements of the texts and pictures, as they are to be shown, by the id in the parts. */
  readonly elements: ReadonlyMap<string, Element>;
  readonly items: ReadonlyMap<string, RoomItem>;
  /** The sections' titles by id. */
  readonly sections: ReadonlyMap<string, string>;
}

/** Reads the lesson inside `article`. */
export function readPage(article: Element): ReadPage {
  const parts: Part[] = [];
  const elements = new Map<string, Element>();
  const items = new Map<string, RoomItem>();
  const sections = new Map<string, string>();

  const keep = (element: Element): string => {
    const id = String(elements.size);
    elements.set(id, element);
    return id;
  };
  const textOf = (element: Element): Text => {
    const shown = shownForm(element);
    return { id: keep(shown), sentences: sentenceBounds(shown.textContent).length - 1 };
  };
  const stepText = (step: Element): Text => {
    const shown = withoutList(shownForm(step));
    return { id: keep(shown), sentences: sentenceBounds(shown.textContent).length - 1 };
  };
  const pictureOf = (element: Element): string | undefined => {
    const picture = element.querySelector('.picture');
    return picture ? keep(shownForm(picture)) : undefined;
  };

  const walk = (parent: Element): void => {
    for (const child of parent.children) read(child);
  };
  const read = (element: Element): void => {
    const item = element.matches('[data-room-item]') && itemIn(element);
    if (item) {
      items.set(item.id, item);
      parts.push({ kind: 'question', item: item.id, rounds: item.rounds.map(askedRound) });
    } else if (element.matches('[data-room-practice]')) {
      const id = element.getAttribute('data-room-practice') ?? '';
      const inOrder = (selector: string) => [...element.querySelectorAll(selector)].map(textOf);
      parts.push({ kind: 'practice', id, texts: inOrder(':scope > :is(h3, p)') });
      parts.push({ kind: 'walk', id, texts: inOrder('details :is(h4, li)') });
    } else if (element.matches('.steps')) {
      const steps = [...element.querySelectorAll(':scope > ol > li')];
      steps.forEach((step, index) => {
        const place = { n: index + 1, of: steps.length };
        parts.push({ kind: 'step', ...place, text: stepText(step), picture: pictureOf(step) });
      });
    } else if (element.matches('[role="note"]')) {
      parts.push({ kind: 'note', texts: blocksOf(element).map(textOf) });
    } else if (element.matches('.picture')) {
      parts.push({ kind: 'picture', id: keep(shownForm(element)) });
    } else if (element.matches('h2')) {
      const section = element.closest('section')?.id ?? '';
      const text = textOf(element);
      sections.set(section, elements.get(text.id)?.textContent.trim() ?? '');
      parts.push({ kind: 'heading', section, text });
    } else if (element.matches('p, h3, ul, ol')) {
      for (const block of blocksOf(element)) parts.push({ kind: 'text', text: textOf(block) });
    } else {
      walk(element);
    }
  };

  const head = [...article.querySelectorAll('[data-room-title]')];
  const title = head[0]?.textContent.trim() ?? '';
  parts.push({ kind: 'title', texts: head.map(textOf) });
  for (const child of article.children) if (!head.includes(child)) read(child);
  return { title, parts, elements, items, sections };
}

/** The element as it is shown: no ids, which must be in a page once; no picture, which is shown beside it. */
function shownForm(element: Element): Element {
  const form = element.cloneNode(true) as Element;
  for (const one of [form, ...form.querySelectorAll('[id]')]) one.removeAttribute('id');
  for (const picture of form.querySelectorAll('.picture')) picture.remove();
  // The place of a section and the number of a step are told by the wall itself.
  for (const place of form.querySelectorAll('.section__place')) place.remove();
  if (element.matches('li')) form.setAttribute('data-in', listOf(element));
  return form;
}

/** A step as plain text: the wall tells its number itself. */
function withoutList(entry: Element): Element {
  const text = entry.ownerDocument.createElement(entry.querySelector('p') ? 'div' : 'p');
  text.append(...entry.childNodes);
  return text;
}

/** Which list an entry stood in, and its number: entries are shown one by one, and gathered again. */
function listOf(entry: Element): string {
  const list = entry.parentElement;
  const number = [...(list?.children ?? [])].indexOf(entry) + 1;
  return list?.matches('ol') ? String(number) : '';
}

/** The blocks that may stand on a wall alone: lists are shown entry by entry if need be. */
function blocksOf(element: Element): readonly Element[] {
  if (element.matches('ul, ol')) return [...element.children];
  if (element.matches('p, h3, li')) return [element];
  return [...element.children].flatMap(blocksOf);
}

function itemIn(element: Element): RoomItem {
  return JSON.parse(element.querySelector('[data-room-data]')?.textContent ?? '{}') as RoomItem;
}

function askedRound({ kind, options, answer }: RoomItem['rounds'][number]): AskedRound {
  const reasons = options.flatMap(({ isRight }, index) => (kind === 'one' && !isRight ? [] : [index]));
  return { options: options.length, reasons, hasAnswer: answer.length > 0 };
}
