/** What can be said of a lesson without its pictures, tasks and stories: its sections and what each says to do. */
import { sectionsOf } from '../course/sections.ts';

/** A list of a section as plain text: the sentence that leads to it, if one does, and its items. */
export interface Points {
  readonly lead: string | undefined;
  readonly items: readonly string[];
  /** Steps are done one after another, and are said with their number. */
  readonly areSteps: boolean;
}

/** A section with the lists in it. */
export interface Essentials {
  readonly title: string;
  readonly points: readonly Points[];
}

const SECTION = /<Section\s[^>]*>([^]*?)<\/Section>/g;
/** Said to one group only, or an aside, or nothing without a screen. */
const LEFT_OUT = /<(For|Note)\b[^>]*>[^]*?<\/\1>|<(?:Picture|Quiz|Practice)\b[^]*?\/>/g;
const ITEM = /^(?:\d+\.|-)\s+/;
/** "Mở mục ấy": the first item speaks of something named just before. */
const POINTS_BACK = /^[^.]*\sấy[\s.,]/;
/** "Vì thế, làm như sau:" draws from what is left out. */
const DRAWN_FROM = /^Vì thế, (.)/;
const FACT = /^<Fact id="([^"]+)"/;

/**
 * The sections of a lesson from the source of its MDX. A list without a sentence that leads to it is kept when it is
 * numbered: others may tell what not to do, and only that sentence says so. What somebody in a story says is no advice: lists
 * of quotations are left out, steps apart. A fact is a list of one.
 */
export function essentialsOf(mdxSource: string, statementOf: (fact: string) => string): Essentials[] {
  const titles = sectionsOf(mdxSource).map(({ title }) => title);
  return [...mdxSource.matchAll(SECTION)].map(([, body = ''], index) => ({
    title: titles[index] ?? '',
    points: pointsOf(body.replace(LEFT_OUT, ''), statementOf),
  }));
}

function pointsOf(body: string, statementOf: (fact: string) => string): Points[] {
  const found: (Points & { items: string[]; isNumbered: boolean; isOpen: boolean })[] = [];
  let areSteps = false;
  let last = '';
  for (const line of body.split('\n').map((one) => one.trimEnd())) {
    if (line.trim() === '') continue;
    const [, fact] = FACT.exec(line) ?? [];
    if (fact !== undefined) {
      found.push({ lead: undefined, items: [statementOf(fact)], areSteps: false, isNumbered: true, isOpen: false });
      // What led to the fact does not lead to the list behind it.
      last = '';
    } else if (/^<\/?Steps>$/.test(line)) {
      areSteps = line === '<Steps>';
    } else if (ITEM.test(line)) {
      const item = plain(line.replace(ITEM, ''));
      const list = found.at(-1);
      if (list?.isOpen === true) list.items.push(item);
      else
        found.push({
          lead: last.endsWith(':') || POINTS_BACK.test(item) ? onItsOwn(last) : undefined,
          items: [item],
          areSteps,
          isNumbered: !line.startsWith('-'),
          isOpen: true,
        });
    } else if (!line.startsWith(' ')) {
      last = plain(line);
      const list = found.at(-1);
      if (list !== undefined) list.isOpen = false;
    }
  }
  return found
    .filter((list) => list.areSteps || ((list.isNumbered || list.lead !== undefined) && !list.items.some(isQuotation)))
    .map(({ lead, items, areSteps: isSteps }) => ({ lead, items, areSteps: isSteps }));
}

function onItsOwn(lead: string): string {
  return lead.replace(DRAWN_FROM, (_, first: string) => first.toUpperCase());
}

function isQuotation(text: string): boolean {
  return text.startsWith('“');
}

/** Without marks of bold and without tags. */
function plain(text: string): string {
  return text.replace(/\*\*|<[^>]+>/g, '').trim();
}
