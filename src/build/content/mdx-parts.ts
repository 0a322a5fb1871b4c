import type { MdxNode } from './mdx-source.ts';
import type { Passage, Run } from './passage.ts';

/** Where something stands in a lesson. */
export interface Place {
  readonly line: number;
  /** Id of the section around it. */
  readonly section?: string | undefined;
  /** Audiences of the nearest <For>. */
  readonly audiences?: readonly string[] | undefined;
  /** Names of the parts around it, outermost first. */
  readonly parents: readonly string[];
}

/** One <Part> that the author wrote. */
export interface Element extends Place {
  readonly name: string;
  /** Attributes in plain quotes; `true` for a name alone. */
  readonly attributes: ReadonlyMap<string, string | true>;
  /** Names of attributes written as code. */
  readonly computed: readonly string[];
  /** Stands on lines of its own. */
  readonly isBlock: boolean;
  /** What lies directly inside: part names, or Markdown kinds (`ordered`, `list`, `paragraph`, `text` …). */
  readonly inside: readonly string[];
}

/** Something that Markdown or MDX knows but a lesson may not use. */
export interface Oddity extends Place {
  readonly kind: 'code' | 'import' | 'markdown';
  /** What it is: the source of the code, or the Markdown kind. */
  readonly shown: string;
}

/** One action of <Steps>. */
export interface Step extends Place {
  readonly text: string;
  /** Whether a <Picture> stands inside. */
  readonly isPictured: boolean;
}

/** Everything the rules need to know about the body of a lesson, in reading order. */
export interface LessonParts {
  readonly elements: readonly Element[];
  readonly headings: readonly (Place & { readonly depth: number; readonly text: string })[];
  readonly links: readonly (Place & { readonly url: string; readonly text: string })[];
  readonly oddities: readonly Oddity[];
  /** The entries of the numbered lists in <Steps>. */
  readonly steps: readonly Step[];
  readonly passages: readonly Passage[];
}

/** What the words of a lesson depend on besides its own file. */
export interface Surroundings {
  readonly file: string;
  /** The group of its sentences. */
  readonly group: string;
  /** The statement or value of a fact; undefined when there is none. */
  factText(id: string, show: string): string | undefined;
}

type Collected = { -readonly [Key in keyof LessonParts]: LessonParts[Key][number][] };

/** Takes the tree of a lesson apart. Pure; keeps what is wrong, so that the rules can name it. */
export function partsOf(tree: MdxNode, around: Surroundings): LessonParts {
  const parts: Collected = { elements: [], headings: [], links: [], oddities: [], steps: [], passages: [] };
  const walker = new Walker(parts, around);
  walker.blocks(tree, { line: 1, parents: [] });
  return parts;
}

const isElement = (node: MdxNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isCode = (node: MdxNode) => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
const isBlank = (node: MdxNode) => node.type === 'text' && (node.value ?? '').trim() === '';
const isNote = (node: MdxNode) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');

/** MDX renders a line of nothing but parts without a paragraph around it, so it counts as blocks. */
const isLineOfParts = (node: MdxNode) =>
  node.type === 'paragraph' &&
  (node.children ?? []).every((child) => isElement(child) || isCode(child) || isBlank(child));

const INLINE_MARKDOWN = new Set(['strong', 'emphasis']);
const BLOCK_MARKDOWN = new Set(['root', 'list', 'listItem']);

class Walker {
  readonly #parts: Collected;
  readonly #around: Surroundings;

  constructor(parts: Collected, around: Surroundings) {
    this.#parts = parts;
    this.#around = around;
  }

  blocks(node: MdxNode, place: Place): void {
    for (const child of node.children ?? []) this.#block(child, at(child, place));
  }

  #block(node: MdxNode, place: Place): void {
    if (node.type === 'listItem' && place.parents.at(-1) === 'Steps') this.#step(node, place);
    if (BLOCK_MARKDOWN.has(node.type) || isLineOfParts(node)) this.blocks(node, place);
    else if (isElement(node)) this.#element(node, place, true);
    else if (node.type === 'paragraph') this.#passage(node, place);
    else if (node.type === 'heading') {
      const text = this.#passage(node, place);
      this.#parts.headings.push({ ...place, depth: node.depth ?? 1, text });
    } else if (node.type === 'text') {
      if (!isBlank(node)) this.#passage({ type: 'paragraph', children: [node] }, place);
    } else this.#odd(node, place);
  }

  #step(node: MdxNode, place: Place): void {
    const [first] = node.children ?? [];
    const text = first === undefined ? '' : wordsIn(first).replace(/\s+/g, ' ').trim();
    this.#parts.steps.push({ ...place, text, isPictured: kindsInside(node).includes('Picture') });
  }

  /** Notes to other authors are welcome anywhere; everything else here is not for lessons. */
  #odd(node: MdxNode, place: Place): void {
    if (isCode(node) && isNote(node)) return;
    const kind = isCode(node) ? 'code' : node.type === 'mdxjsEsm' ? 'import' : 'markdown';
    this.#parts.oddities.push({ ...place, kind, shown: kind === 'markdown' ? node.type : (node.value ?? '').trim() });
  }

  #element(node: MdxNode, place: Place, isBlock: boolean): Element {
    const element = elementOf(node, place, isBlock);
    this.#parts.elements.push(element);
    const alt = element.name === 'Picture' ? element.attributes.get('alt') : undefined;
    if (typeof alt === 'string') this.#push([{ text: alt, kind: 'plain' }], place, 'alt');
    if (isBlock) {
      const own = this.#ownRuns(element);
      if (own.length > 0) this.#push(own, place, 'body');
      const title = element.name === 'Section' ? element.attributes.get('title') : undefined;
      const inside = placeInside(element);
      if (typeof title === 'string') this.#push([{ text: title, kind: 'plain' }], inside, 'heading');
      this.blocks(node, inside);
    }
    return element;
  }

  #passage(node: MdxNode, place: Place): string {
    const runs = this.#runs(node, place, 'plain');
    this.#push(runs, place, node.type === 'heading' ? 'heading' : 'body');
    return plainText(runs);
  }

  #push(runs: readonly Run[], place: Place, kind: Passage['kind']): void {
    const { file, group } = this.#around;
    const { line, section, audiences } = place;
    if (plainText(runs) !== '') this.#parts.passages.push({ file, line, runs, kind, group, section, audiences });
  }

  #runs(node: MdxNode, place: Place, kind: Run['kind']): Run[] {
    return (node.children ?? []).flatMap((child): Run[] => {
      const here = at(child, place);
      if (child.type === 'text') return [{ text: child.value ?? '', kind }];
      if (child.type === 'break') return [{ text: ' ', kind }];
      if (INLINE_MARKDOWN.has(child.type)) return this.#runs(child, here, kind);
      if (child.type === 'link') {
        const runs = this.#runs(child, here, kind);
        this.#parts.links.push({ ...here, url: child.url ?? '', text: plainText(runs) });
        return runs;
      }
      if (isElement(child)) {
        const element = this.#element(child, here, false);
        return [...this.#ownRuns(element), ...this.#runs(child, placeInside(element), runKind(element.name, kind))];
      }
      this.#odd(child, here);
      return [];
    });
  }

  /** The words that a part itself brings. */
  #ownRuns({ name, attributes }: Element): Run[] {
    if (name === 'You') return [{ text: 'bác', kind: 'plain' }];
    if (name !== 'Fact') return [];
    const text = this.#around.factText(String(attributes.get('id')), String(attributes.get('show') ?? 'statement'));
    return text === undefined ? [] : [{ text, kind: attributes.get('show') === 'value' ? 'plain' : 'fact' }];
  }
}

function runKind(name: string, otherwise: Run['kind']): Run['kind'] {
  return name === 'En' ? 'foreign' : name === 'Say' ? 'spoken' : otherwise;
}

function wordsIn(node: MdxNode): string {
  return (node.value ?? '') + (node.children ?? []).map(wordsIn).join('');
}

function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trim();
}

function at(node: MdxNode, place: Place): Place {
  return { ...place, line: node.position?.start.line ?? place.line };
}

function placeInside(element: Element): Place {
  const { line, parents, name, attributes } = element;
  const section = name === 'Section' ? String(attributes.get('id')) : element.section;
  const audiences = name === 'For' ? words(attributes.get('audience')) : element.audiences;
  return { line, section, audiences, parents: [...parents, name] };
}

/** An attribute written in quotes; undefined when it is not there, stands alone, or is code. */
export function textAttribute(attributes: Element['attributes'], name: string): string | undefined {
  const value = attributes.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** The words of a space-separated attribute. */
export function words(value: string | true | undefined): string[] {
  return typeof value === 'string' ? value.split(/\s+/).filter((word) => word !== '') : [];
}

function elementOf(node: MdxNode, place: Place, isBlock: boolean): Element {
  const attributes = new Map<string, string | true>();
  const computed: string[] = [];
  for (const { name, value } of node.attributes ?? []) {
    if (name === undefined) computed.push('…');
    else if (typeof value === 'string') attributes.set(name, value);
    else if (value === null || value === undefined) attributes.set(name, true);
    else computed.push(name);
  }
  return { ...place, name: node.name ?? '', attributes, computed, isBlock, inside: kindsInside(node) };
}

function kindsInside(node: MdxNode): string[] {
  return (node.children ?? []).flatMap((child): string[] => {
    if (isBlank(child) || isCode(child)) return [];
    if (isLineOfParts(child)) return kindsInside(child);
    if (isElement(child)) return [child.name ?? ''];
    return [child.type === 'list' && child.ordered === true ? 'ordered' : child.type];
  });
}
