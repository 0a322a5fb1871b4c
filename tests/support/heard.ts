/** A page as a screen reader meets it from top to bottom: one line a stop, as text that can be read aloud and reviewed. */
import type { AxNode } from './ax.ts';

/** Roles that only shape text: what stands in them belongs to the line around them. */
const inline = new Set([
  'StaticText',
  'strong',
  'emphasis',
  'mark',
  'code',
  'time',
  'Abbr',
  'LineBreak',
  'superscript',
  'subscript',
]);
/** Controls and pictures: one stop each, whatever they are made of. */
const whole = new Set([
  ...[
    'link',
    'button',
    'checkbox',
    'radio',
    'switch',
    'textbox',
    'searchbox',
    'combobox',
    'slider',
    'spinbutton',
    'image',
  ],
  ...['DisclosureTriangle', 'progressbar', 'meter', 'heading', 'Audio', 'tab', 'option'],
]);
/** Said where they begin; their content follows. */
const landmarks = new Set([
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'complementary',
  'region',
  'search',
  'article',
  'form',
]);
const spokenRoles: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'disclosure button',
  searchbox: 'search field',
  textbox: 'text field',
  combobox: 'choice list',
  term: 'term',
  definition: 'meaning',
  Audio: 'sound player',
};
/** Of a list that grows with the course, so many entries are enough to hear how an entry sounds. */
const SHOWN = 3;

/** The lines of a tree; texts of more than `words` words are cut there, so that an edit inside them is no change. */
export function heardLines(tree: AxNode, { words = 14 } = {}): string[] {
  return linesOf(tree, words, '');
}

/** Everything in the tree, in reading order. */
export function allNodes(tree: AxNode): AxNode[] {
  return [tree, ...tree.children.flatMap(allNodes)];
}

/** True for what a person acts on. */
export function isControl({ role }: AxNode): boolean {
  return whole.has(role) && !['image', 'heading', 'progressbar', 'meter', 'option'].includes(role);
}

function linesOf(node: AxNode, words: number, mark: string): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const close = (): void => {
    const text = line
      .join('')
      .replace(/\s+/gu, ' ')
      .replace(/ (?=[.,;:!?”)])|(?<=[“(]) /gu, '')
      .trim();
    line = [];
    if (/[^\s.,;:]/u.test(text)) lines.push(`${mark}text: ${cut(text, words)}`);
  };
  const children = node.children.filter((child) => !isLabelOf(child, node));
  // A link alone is a stop of its own; inside a sentence it is a part of what is read.
  const hasText = children.some((child) => child.role === 'StaticText' && /\p{L}/u.test(child.name));
  for (const child of children) {
    if (child.role === 'ListMarker') continue;
    if (inline.has(child.role)) line.push(spokenText(child, node.lang));
    else if (child.role === 'link' && hasText) line.push(` [link: ${child.name}] `);
    else {
      close();
      lines.push(...stopOf(child, words, mark));
    }
  }
  close();
  return lines;
}

function stopOf(node: AxNode, words: number, mark: string): string[] {
  const { role, name, children } = node;
  if (role === 'RootWebArea' || role === 'LabelText' || role === 'Legend') return linesOf(node, words, mark);
  if (role === 'list' || role === 'DescriptionList') return listOf(node, words);
  if (role === 'status' || role === 'log' || role === 'alert') {
    const inside = linesOf(node, words, '');
    return inside.length === 0 ? [] : [`${mark}${role}:`, ...inside];
  }
  if (landmarks.has(role)) {
    // An unnamed form or article is not said by any reader.
    const isSilent = name === '' && ['form', 'article', 'region'].includes(role);
    return [
      ...(isSilent ? [] : [`${role}${name === '' ? '' : `: ${cut(name, words)}`}`]),
      ...linesOf(node, words, mark),
    ];
  }
  if (whole.has(role) || name !== '')
    return [`${mark}${said(node, words)}`, ...(whole.has(role) ? [] : linesOf(node, words, mark))];
  return children.length === 0 ? [] : linesOf(node, words, mark);
}

function listOf(list: AxNode, words: number): string[] {
  const isTerms = list.role === 'DescriptionList';
  const items = list.children.filter(({ role }) => role === (isTerms ? 'term' : 'listitem'));
  const isLong = items.length > 2 * SHOWN;
  const last = isLong ? list.children.indexOf(items[SHOWN] as AxNode) : list.children.length;
  const named = list.name === '' ? '' : `: ${list.name}`;
  return [
    `list${named}, ${isLong ? 'many' : items.length} ${items.length === 1 ? 'item' : 'items'}`,
    ...list.children.slice(0, last).flatMap((item) => entryOf(item, words)),
    ...(isLong ? ['… and more like these'] : []),
  ];
}

function entryOf(item: AxNode, words: number): string[] {
  const marker = item.children.find(({ role }) => role === 'ListMarker')?.name.trim() ?? '•';
  const lines = linesOf(item, words, '');
  const kind = item.role === 'listitem' ? `${marker} ` : `• ${spokenRoles[item.role] ?? item.role} `;
  return lines.map((line, at) => (at === 0 ? `${kind}${line}` : line));
}

/** One stop: what it is, its name, its state. */
function said(node: AxNode, words: number): string {
  const { role, name, states, description, attributes } = node;
  const kind = role === 'heading' ? `heading ${String(states.level)}` : (spokenRoles[role] ?? role);
  const parts = [`${kind}: ${cut(name, words) || '(NO NAME)'}`];
  const has = (state: string): boolean => states[state] === true || states[state] === 'true';
  if (role === 'checkbox' || role === 'radio' || role === 'switch')
    parts.push(has('checked') ? 'checked' : 'not checked');
  if (states.pressed !== undefined) parts.push(has('pressed') ? 'pressed' : 'not pressed');
  if (states.expanded !== undefined && role !== 'combobox') parts.push(has('expanded') ? 'expanded' : 'collapsed');
  for (const state of ['disabled', 'required']) if (has(state)) parts.push(state);
  if (states.invalid === 'true') parts.push('invalid');
  if (attributes['aria-current'] !== undefined) parts.push(`current ${attributes['aria-current']}`);
  // The tree has only the number of a range; what is said is in its own words.
  const value = attributes['aria-valuetext'] ?? states.value;
  // What a file button says when empty is in the browser's language.
  if (value !== undefined && value !== '' && role !== 'link' && attributes.type !== 'file')
    parts.push(`value ${value}`);
  if (description !== '') parts.push(`described: ${cut(description, words)}`);
  if (node.lang !== 'vi') parts.push(`{${node.lang}}`);
  return parts.join(', ');
}

/** Text with the runs of another language marked. */
function spokenText(node: AxNode, lang: string): string {
  if (node.role === 'LineBreak') return ' ';
  const text =
    node.role === 'StaticText' ? node.name : node.children.map((child) => spokenText(child, node.lang)).join('');
  return node.lang === lang || node.role !== 'StaticText' ? text : `{${node.lang}: ${text}}`;
}

/** The visible label of a control says no more than the control's name, which readers say with it. */
function isLabelOf(child: AxNode, parent: AxNode): boolean {
  if (parent.role === 'LabelText' && inline.has(child.role)) return parent.children.some((one) => whole.has(one.role));
  if (parent.role !== 'LabelText' && child.role === 'LabelText' && !child.children.some((one) => whole.has(one.role)))
    return parent.children.some((one) => whole.has(one.role) && one.name === textOf(child));
  return (
    parent.role === 'group' &&
    child.role === 'Legend' &&
    textOf(child) === parent.name &&
    child.children.every(({ role }) => inline.has(role))
  );
}

function textOf(node: AxNode): string {
  const text = node.role === 'StaticText' ? node.name : node.children.map(textOf).join('');
  return text.replace(/\s+/gu, ' ').trim();
}

function cut(text: string, words: number): string {
  const all = text.split(' ');
  return all.length <= words ? text : `${all.slice(0, words).join(' ')} …`;
}
