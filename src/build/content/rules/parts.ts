import type { Content } from '../content.ts';
import type { Element, LessonParts, Oddity } from '../mdx-parts.ts';
import type { Problem } from '../problem.ts';

interface PartRule {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
  /** Attributes with a closed list of values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** `block` stands on lines of its own, `inline` inside a sentence. */
  readonly stands: 'block' | 'inline';
  /** Names of the parts it may stand directly in; anywhere when left out. */
  readonly within?: readonly string[];
}

/** What an author may write in a lesson, and how. */
const lessonParts: Readonly<Record<string, PartRule>> = {
  En: { needs: [], stands: 'inline' },
  Fact: { needs: ['id'], may: ['show'], values: { show: ['statement', 'value'] }, stands: 'block' },
  For: { needs: ['audience'], stands: 'block', within: ['Section'] },
  Note: { needs: ['kind'], values: { kind: ['tip', 'warning'] }, stands: 'block' },
  Picture: { needs: ['src', 'alt'], stands: 'block' },
  Practice: { needs: ['id'], stands: 'block', within: ['Section'] },
  Quiz: { needs: ['id'], stands: 'block', within: ['Section'] },
  Say: { needs: ['as'], stands: 'inline' },
  Section: { needs: ['id', 'title'], stands: 'block' },
  Steps: { needs: [], stands: 'block' },
  You: { needs: [], may: ['cap'], stands: 'inline' },
};

/** Only the course's own parts, each written as its page needs it; no code, no HTML, no other Markdown. */
export function checkParts({ lessons }: Content): Problem[] {
  return lessons.flatMap(({ file, parts }) => {
    if (!parts) return [];
    return [
      ...parts.elements.flatMap((element) => checkElement(element).map((text) => ({ file, line: element.line, text }))),
      ...parts.oddities.map((oddity) => ({ file, line: oddity.line, text: oddSentence(oddity) })),
      ...bareText(parts).map((line) => ({
        file,
        line,
        text: 'chữ nằm sát thẻ mở hoặc thẻ đóng. Hãy để thẻ mở và thẻ đóng mỗi thẻ một dòng, cách chữ một dòng trống.',
      })),
    ];
  });
}

function checkElement(element: Element): string[] {
  const { name, computed } = element;
  const rule = Object.hasOwn(lessonParts, name) ? lessonParts[name] : undefined;
  if (!rule) return [unknownPart(name)];
  const allowed = [...rule.needs, ...(rule.may ?? [])];
  return [
    ...computed.map(
      (attribute) => `${attribute} của <${name}> viết bằng dấu { }. Hãy viết trong ngoặc kép, như ${attribute}="…".`,
    ),
    ...attributeFaults(element, rule, allowed),
    ...Object.entries(rule.values ?? {}).flatMap(([key, values]) => wrongValue(element, key, values)),
    ...place(element, rule),
    ...(name === 'Steps' ? steps(element) : []),
  ];
}

/** An attribute under another name is told of once, not as one that lacks and one too many. */
function attributeFaults({ name, attributes, computed }: Element, rule: PartRule, allowed: readonly string[]) {
  const lacking = rule.needs.filter((need) => !hasText(attributes, need) && !computed.includes(need));
  const unknown = [...attributes.keys()].filter((key) => !allowed.includes(key));
  const renamed = lacking.slice(0, unknown.length);
  return [
    ...renamed.map((need, index) => {
      const key = unknown[index] ?? '';
      const value = attributes.get(key);
      const shown = typeof value === 'string' ? value : '…';
      return `<${name}> không có ${key}="${shown}". Hãy viết ${need}="${shown}".`;
    }),
    ...lacking.slice(renamed.length).map((need) => missing(name, need)),
    ...unknown
      .slice(renamed.length)
      .map(
        (key) =>
          `<${name}> không có ${key}. Hãy bỏ đi${allowed.length > 0 ? `; chỉ dùng: ${allowed.join(', ')}` : ''}.`,
      ),
  ];
}

function unknownPart(name: string): string {
  return /^[a-z]/.test(name)
    ? `thẻ HTML <${name}> không dùng trong bài. Hãy viết chữ thường, **chữ đậm**, danh sách, hoặc một trong: ${partNames()}.`
    : `không có thẻ <${name}>. Hãy dùng một trong: ${partNames()}.`;
}

function partNames(): string {
  return Object.keys(lessonParts).join(', ');
}

function hasText(attributes: Element['attributes'], key: string): boolean {
  const value = attributes.get(key);
  return typeof value === 'string' && value.trim() !== '';
}

function missing(name: string, need: string): string {
  return need === 'alt'
    ? 'hình chưa có lời tả. Hãy thêm alt="…" nói bằng lời điều người xem thấy.'
    : `<${name}> thiếu ${need}. Hãy viết <${name} ${need}="…">.`;
}

function wrongValue({ name, attributes }: Element, key: string, values: readonly string[]): string[] {
  const value = attributes.get(key);
  return value === undefined || values.includes(String(value))
    ? []
    : [`<${name}> có ${key}="${String(value)}". Hãy viết một trong: ${values.join(', ')}.`];
}

function place({ name, isBlock, parents, attributes }: Element, rule: PartRule): string[] {
  const { within } = rule;
  // A fact's value is a word of a sentence; its statement is a paragraph.
  const stands = attributes.get('show') === 'value' ? 'inline' : rule.stands;
  const parent = parents.at(-1);
  if (stands === 'block' && !isBlock)
    return [`<${name}> nằm giữa câu. Hãy để <${name}> ở dòng riêng, trên và dưới có dòng trống.`];
  if (stands === 'inline' && isBlock) return [`<${name}> đứng một mình trên dòng. Hãy viết nó trong một câu.`];
  if (within && parent !== undefined && !within.includes(parent))
    return [`<${name}> nằm trong <${parent}>. Hãy đưa ra ngoài <${parent}>.`];
  if (name !== 'Section' && stands === 'block' && parents.includes('Steps') && name !== 'Picture')
    return [`<${name}> nằm trong <Steps>. Trong <Steps> chỉ có một danh sách đánh số và hình.`];
  return [];
}

function steps({ inside }: Element): string[] {
  const lists = inside.filter((kind) => kind === 'ordered').length;
  const others = inside.filter((kind) => kind !== 'ordered' && kind !== 'Picture');
  if (lists === 1 && others.length === 0) return [];
  const also =
    others.length > 0 ? `, cùng ${[...new Set(others)].map((kind) => INSIDE[kind] ?? `<${kind}>`).join(', ')}` : '';
  return [`<Steps> có ${lists} danh sách đánh số${also}. Hãy để đúng một danh sách "1. … 2. …", ngoài ra chỉ có hình.`];
}

const INSIDE: Readonly<Record<string, string>> = {
  heading: 'đầu đề',
  list: 'danh sách chấm',
  paragraph: 'đoạn chữ',
  text: 'chữ',
};

const MARKDOWN: Readonly<Record<string, string>> = {
  blockquote: 'lời trích (>) không dùng trong bài. Hãy viết thành đoạn thường, hoặc dùng <Note>.',
  code: 'khối mã (```, hoặc thụt vào 4 dấu cách) không dùng trong bài. Hãy viết thành đoạn thường.',
  image: 'hình viết kiểu ![…](…). Hãy viết <Picture src="…" alt="…" />.',
  inlineCode: 'chữ trong dấu ` không dùng trong bài. Hãy viết trong ngoặc kép.',
  thematicBreak: 'đường kẻ ngang không dùng trong bài. Hãy bỏ đi, hoặc tách thành hai <Section>.',
};

/** What an author is told about code, or about Markdown that the course does not use. */
export function oddSentence({ kind, shown }: Oddity): string {
  if (kind === 'import')
    return `"${shown.slice(0, 60)}" là mã lệnh. Hãy bỏ dòng này; các thẻ dùng được ngay, không cần import.`;
  if (kind === 'markdown')
    return MARKDOWN[shown] ?? `kiểu viết "${shown}" không dùng trong bài. Hãy viết thành đoạn hoặc danh sách thường.`;
  return /^(you|You|toi|ban)$/.test(shown)
    ? `"{${shown}}" không dùng trong thân bài. Muốn gọi người học, hãy viết <You /> hoặc <You cap />.`
    : `"{${shown.slice(0, 60)}}" là mã lệnh. Hãy bỏ dấu ngoặc nhọn; ghi chú riêng thì viết {/* … */}.`;
}

/** Lines of block parts whose text would come without a paragraph around it. */
function bareText({ elements }: LessonParts): number[] {
  return elements
    .filter(({ name, isBlock, inside }) => isBlock && inside.includes('text') && lessonParts[name]?.stands === 'block')
    .map(({ line }) => line);
}
