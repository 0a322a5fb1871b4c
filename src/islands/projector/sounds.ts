/** Finds, on a lesson's own page, the sound of what stands on the wall: by its words, which are the same on both. */
import type { Clip } from '../../core/listening/script.ts';
import type { Bit } from '../../core/projector/screens.ts';
import type { Slide } from '../../core/projector/slides.ts';
import { nameBlocks } from '../player/name-blocks.ts';
import type { ReadPage } from './read-page.ts';

/** Where the blocks of a page with sound are. */
export interface PageSounds {
  /** The block that says these words, in the lesson or in one of its items; a reason's words stand at the end of its block. */
  find(words: string, item: string | undefined): Clip | undefined;
  readonly tracks: readonly string[];
}

/** Reads a lesson's page; its text blocks know their track. */
export function soundsOf(page: Document): PageSounds {
  for (const host of page.querySelectorAll('[data-narration]')) nameBlocks(host);
  const blocks = [...page.querySelectorAll('article [data-b]')].map((element) => {
    const host = element.closest('[data-narration]');
    const track = host?.querySelector('[data-track]')?.getAttribute('data-track') ?? '';
    const item = host?.matches('quiz-item') ? (host.getAttribute('data-item') ?? '') : undefined;
    return { item, words: wordsOf(element), clip: { track, blocks: [element.getAttribute('data-b') ?? ''] } };
  });
  const tracks = new Set(blocks.map(({ clip }) => clip.track).filter((track) => track !== ''));
  return {
    find(words, item) {
      const own = blocks.filter((block) => block.item === item);
      const exact = own.find((block) => block.words === words);
      return (exact ?? own.find((block) => words !== '' && block.words.endsWith(words)))?.clip;
    },
    tracks: [...tracks],
  };
}

/** What a screen says, in order, as its words stand on the lesson's own page. */
export function saidOn(slide: Slide, bits: readonly Bit[], { elements, items }: ReadPage): readonly string[] {
  const { asked } = slide;
  const item = asked && items.get(asked.item);
  if (!asked || !item) {
    const texts = bits.map(({ id }) => id);
    const shown = slide.picture === undefined ? texts : [...texts, slide.picture];
    return shown.map((id) => elements.get(id)).map((element) => (element ? wordsOf(element) : ''));
  }
  const round = item.rounds[asked.round];
  return bits.flatMap(({ id }) => {
    const [kind, index] = id.split('-');
    const option = round?.options[Number(index)];
    if (kind === 'prompt') return [item.prompt, ...(round?.about === undefined ? [] : [round.about])];
    if (kind === 'option') {
      // With the answer on the wall only the right choice is read: the others were heard when it was asked.
      const isDue = slide.kind === 'ask' || option?.isRight === true;
      return isDue ? [option?.text ?? ''] : [];
    }
    if (kind === 'why') return [option?.why ?? ''];
    return kind === 'answer' ? (round?.answer ?? []) : [item.explanation];
  });
}

/** A block's own words: a picture's description, a label's text without its field, a heading without its number. */
function wordsOf(element: Element): string {
  const picture = element.matches('svg, .picture')
    ? (element.closest('svg') ?? element.querySelector('svg'))
    : undefined;
  if (picture) return squeeze(picture.getAttribute('aria-label') ?? '');
  const own = element.cloneNode(true) as Element;
  for (const other of own.querySelectorAll('.section__place, .picture, button')) other.remove();
  return squeeze(own.textContent);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
