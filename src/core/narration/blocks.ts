import { PART_BREAK } from '../spoken/speak.ts';
import { leadsOf } from './leads.ts';
import { textContent } from './tree.ts';
import type { TreeElement, TreeNode } from './tree.ts';
import type { Override, SpokenSource } from '../spoken/tokenize.ts';

/** What a block is, for the pause before it. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'option' | 'picture';

/** One narrated element: its own text (that of blocks inside it excluded), and where each character stands in the page. */
export interface Block {
  readonly element: TreeElement;
  readonly kind: BlockKind;
  readonly source: SpokenSource;
  /** Position in the element's textContent of each character of `source.text`; empty for a picture. */
  readonly positions: readonly number[];
  /** Id of the section around it, or nothing before the first. */
  readonly section: string | undefined;
  /** Said before the text and not in it: a list's number is drawn by the browser, an option's place is only seen. */
  readonly lead: string;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  p: 'paragraph',
  legend: 'paragraph',
  summary: 'paragraph',
  figcaption: 'paragraph',
  dd: 'paragraph',
  li: 'item',
  dt: 'item',
  td: 'item',
  th: 'item',
  label: 'option',
};
const MUTE_TAGS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'select',
  'textarea',
  'audio',
  'video',
]);
/** Said before a picture's description, so that nobody takes it for the lesson's own words. */
const PICTURE_INTRO = 'Hình vẽ: ';

/** What is known on the way down to a block. */
interface Around {
  readonly section: string | undefined;
  readonly leads: ReadonlyMap<TreeElement, string>;
}

/** The narrated blocks of one track in reading order; those of tracks inside it are left out. */
export function blocksOf(track: TreeElement): Block[] {
  return inside(track, { section: undefined, leads: leadsOf(track) });
}

/** The kind of narrated block an element is, or nothing. */
function blockKind(element: TreeElement): BlockKind | undefined {
  return isPicture(element) ? 'picture' : KINDS[element.tag];
}

/** True for what is never said: marked silent or hidden, code, controls, and tracks of their own. */
function isMute(element: TreeElement): boolean {
  const { attributes, tag } = element;
  return (
    MUTE_TAGS.has(tag) ||
    attributes.has('data-silent') ||
    attributes.has('hidden') ||
    attributes.has('data-narration') ||
    attributes.get('aria-hidden') === 'true' ||
    (tag === 'svg' && !isPicture(element))
  );
}

/** Text inside a track that no block covers: it would be read by the eye and never heard. Used by the checks of the house. */
export function unspokenTexts(track: TreeElement): string[] {
  return track.children.flatMap((child) => {
    if (typeof child === 'string') return child.trim() === '' ? [] : [child.trim()];
    if (isMute(child) || blockKind(child) !== undefined) return [];
    return unspokenTexts(child);
  });
}

function isPicture({ tag, attributes }: TreeElement): boolean {
  return tag === 'svg' && attributes.get('role') === 'img' && (attributes.get('aria-label') ?? '').trim() !== '';
}

function inside(element: TreeElement, around: Around): Block[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' || isMute(child) ? [] : ledBlocks(child, around),
  );
}

/** An element's lead belongs to whatever of it is said first: a list item may hold nothing but paragraphs. */
function ledBlocks(element: TreeElement, around: Around): Block[] {
  const [first, ...others] = blocksFrom(element, around);
  const lead = around.leads.get(element);
  if (first === undefined || lead === undefined) return first === undefined ? [] : [first, ...others];
  return [{ ...first, lead: lead + first.lead }, ...others];
}

/** A block's own text is said as a whole, where it begins: a picture in the middle of a sentence waits for the sentence. */
function blocksFrom(element: TreeElement, { section: outer, leads }: Around): Block[] {
  const section = element.tag === 'section' ? (element.attributes.get('id') ?? outer) : outer;
  const kind = blockKind(element);
  if (kind === undefined) return inside(element, { section, leads });
  if (kind === 'picture') return [pictureBlock(element, section)];
  const own = ownText(element);
  const nested = inside(element, { section, leads });
  if (!/[\p{L}\p{N}]/u.test(own.source.text)) return nested;
  const block: Block = { element, kind, section, lead: '', ...own };
  return startsWithBlock(element) ? [...nested, block] : [block, ...nested];
}

/** Its description has no characters in the page, so what introduces it may as well be part of the text. */
function pictureBlock(element: TreeElement, section: string | undefined): Block {
  const label = element.attributes.get('aria-label') ?? '';
  return { element, kind: 'picture', source: { text: PICTURE_INTRO + label }, positions: [], section, lead: '' };
}

/** True when a block inside the element comes before any of the element's own words. */
function startsWithBlock(element: TreeElement): boolean {
  for (const child of element.children) {
    if (typeof child === 'string' ? child.trim() !== '' : !isMute(child)) {
      return typeof child !== 'string' && (blockKind(child) !== undefined || startsWithBlock(child));
    }
  }
  return false;
}

/** Gathers an element's own text; blocks inside it and line breaks leave a mark between sentences. */
function ownText(element: TreeElement): Pick<Block, 'source' | 'positions'> {
  const parts: string[] = [];
  const positions: number[] = [];
  const overrides: Override[] = [];
  const foreign: { start: number; end: number }[] = [];
  let at = 0;
  const add = (text: string, place: number): void => {
    parts.push(text);
    for (let index = 0; index < text.length; index += 1) positions.push(place + index);
  };
  const visit = (node: TreeNode): void => {
    if (typeof node === 'string') {
      add(node, at);
      at += node.length;
    } else if (isMute(node) || blockKind(node) !== undefined || node.tag === 'br') {
      add(PART_BREAK.repeat(node.tag === 'br' || !isMute(node) ? 1 : 0), at);
      at += textContent(node).length;
    } else {
      const start = positions.length;
      node.children.forEach(visit);
      const span = { start, end: positions.length };
      const say = node.attributes.get('data-say');
      if (span.end > start && say !== undefined) overrides.push({ ...span, say });
      else if (span.end > start && node.attributes.get('lang') === 'en') foreign.push(span);
    }
  };
  element.children.forEach(visit);
  return { source: { text: parts.join(''), overrides: outermost(overrides), foreign }, positions };
}

/** An override inside another one is already covered by it. */
function outermost(overrides: readonly Override[]): Override[] {
  return overrides.filter(
    (one) => !overrides.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
}
