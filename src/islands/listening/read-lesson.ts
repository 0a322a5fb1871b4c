/** Reads a built lesson page as a script to listen to. What has no sound on the page is not in it. */
import { formOf, type FormQuestion, type ItemForm, type ListenedItem } from '../../core/listening/item-form.ts';
import type { Clip, ItemScene, Line, Question, Scene, Script } from '../../core/listening/script.ts';
import { counted } from '../../core/listening/phrases.ts';
import { keyOf } from '../item-data.ts';
import { nameBlocks } from '../player/name-blocks.ts';

/** An item of the lesson: what its numbers mean, and its element, where the words for its verdict are found. */
export interface ReadItem {
  readonly item: ListenedItem;
  readonly form: ItemForm;
  readonly element: Element;
}

/** What a page gives. */
export interface ReadLesson {
  readonly title: string;
  readonly script: Script;
  readonly tracks: readonly string[];
  readonly sections: readonly string[];
  /** By the key that answers are kept under. */
  readonly items: ReadonlyMap<string, ReadItem>;
}

/** What a page is read with: the data of its items, and the words for true and false. */
interface ReadWith {
  readonly isLast: boolean;
  readonly truth: readonly [string, string];
  readonly data: ReadonlyMap<Element, unknown>;
}

/** Reads the page of a lesson; undefined when it is no lesson with sound. */
export function readLesson(page: Document, { isLast, truth, data }: ReadWith): ReadLesson | undefined {
  const article = page.querySelector('article[data-narration]');
  const heading = article?.querySelector('h1[data-b]');
  if (!article || !heading) return undefined;
  for (const host of [article, ...article.querySelectorAll('[data-narration]')]) nameBlocks(host);
  const items = new Map<string, ReadItem>();
  const scenes: Scene[] = [];
  let text: Element[] = [];
  const endText = (): void => {
    const [first] = text;
    if (first) scenes.push({ kind: 'text', ...placeOf(first, article), lines: [clip(article, text)] });
    text = [];
  };
  for (const element of article.querySelectorAll('[data-b], [data-narration]')) {
    if (element.tagName === 'QUIZ-ITEM') {
      endText();
      const read = readItem(element, (data.get(element) ?? {}) as ListenedItem, truth);
      items.set(read.key, read);
      scenes.push({ ...read.scene, ...placeOf(element, article), number: items.size });
    } else if (element.hasAttribute('data-narration')) {
      endText();
      const lines = ['task', clip(element, [...element.querySelectorAll('[data-b]')])] as const;
      scenes.push({ kind: 'text', ...placeOf(element, article), lines });
    } else if (element.closest('[data-narration]') === article && element !== heading) {
      if (element.tagName === 'H2') endText();
      text.push(element);
    }
  }
  endText();
  return {
    title: squeeze(heading),
    script: { title: clip(article, [heading]), scenes, isLast },
    tracks: [article, ...article.querySelectorAll('[data-narration]')].map(trackOf),
    sections: [...article.querySelectorAll('[data-section]')].map(({ id }) => id),
    items,
  };
}

/** The blocks behind "Xem đáp án" that say what these remarks say, and the explanation. */
export function reasonsFor(
  { element, item }: ReadItem,
  feedback: readonly { readonly about?: string; readonly why: string }[],
): readonly Line[] {
  const behind = answerBlocks(element);
  const reasons = feedback.flatMap(({ about = '', why }) => {
    const ending = squeezeText(why);
    const found = behind.find((el) => squeeze(el).endsWith(ending) && squeeze(el).includes(squeezeText(about)));
    return found ?? behind.find((el) => squeeze(el).endsWith(ending)) ?? [];
  });
  const explanation = behind.filter((el) => squeeze(el) === squeezeText(String(item.explanation)));
  return [...new Set([...reasons, ...explanation.slice(0, 1)])].map((el) => clip(element, [el]));
}

type ItemPart = Omit<ItemScene, 'section' | 'heading' | 'number'>;

function readItem(
  element: Element,
  item: ListenedItem,
  truth: readonly [string, string],
): ReadItem & { key: string; scene: ItemPart } {
  const view = [...element.querySelectorAll('[data-view] [data-b]')];
  const form = formOf(item, { order: view.map(wordsOf), truth });
  const key = keyOf(element);
  const questions = questionsOf(element, view, form.questions);
  const scene: ItemPart = {
    kind: 'item',
    key,
    intro: [clip(element, questions ? view.slice(0, questions.begin) : view)],
    questions: questions?.all ?? [{ kind: 'self', ask: [], options: [] }],
    solution: answerBlocks(element)
      .filter((el) => !el.closest('ul:last-child'))
      .map((el) => clip(element, [el])),
  };
  return { key, item, element, form, scene };
}

/** The questions with the blocks that say them; undefined when there is none, or a word of them has no sound. */
function questionsOf(
  element: Element,
  view: readonly Element[],
  form: readonly FormQuestion[],
): { readonly begin: number; readonly all: readonly Question[] } | undefined {
  const all: Question[] = [];
  let begin: number | undefined;
  let place = 0;
  for (const { kind, about, options } of form) {
    const find = (text: string): number => view.findIndex((el, at) => at >= place && wordsOf(el) === squeezeText(text));
    const row = about === undefined ? undefined : find(about);
    if (row !== undefined && row >= 0) place = row;
    const places = options.map(({ text }) => find(text));
    if (row === -1 || places.length === 0 || places.includes(-1)) return undefined;
    const first = row ?? (begin === undefined ? Math.min(...places) : place);
    const clips = places.map((at) => clip(element, view.slice(at, at + 1)));
    const numbered = clips.flatMap((option, index) => [counted('number', index + 1), option]);
    const end = Math.max(...places) + 1;
    // Options in a list carry their number in their own sound; those of a row do not.
    const ask =
      row === undefined
        ? [clip(element, view.slice(first, end))]
        : [clip(element, view.slice(row, row + 1)), ...numbered];
    all.push({ kind, ask, options: clips });
    begin ??= first;
    place = end;
  }
  return begin === undefined ? undefined : { begin, all };
}

function answerBlocks(element: Element): readonly Element[] {
  return [...element.querySelectorAll('details [data-b]')].filter(({ tagName }) => tagName !== 'SUMMARY');
}

function placeOf(element: Element, article: Element): Pick<Scene, 'section' | 'heading'> {
  const heading = element.closest('section')?.querySelector('h2[data-b]');
  return {
    section: element.closest('[data-section]')?.id,
    heading: heading ? clip(article, [heading]) : undefined,
  };
}

function clip(host: Element, blocks: readonly Element[]): Clip {
  return { track: trackOf(host), blocks: blocks.map((el) => el.getAttribute('data-b') ?? '') };
}

function trackOf(host: Element): string {
  return host.querySelector('[data-track]')?.getAttribute('data-track') ?? '';
}

/** A block's own words: those of its label, without the buttons beside them. */
function wordsOf(el: Element): string {
  return squeeze(el.querySelector('span') ?? el);
}

function squeeze(el: Element): string {
  return squeezeText(el.textContent);
}

function squeezeText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
