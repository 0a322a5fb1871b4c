import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readYaml, type Fault, type YamlSource } from './yaml-source.ts';

/** The part of a syntax tree that the checks look at; Markdown and MDX nodes alike. */
export interface MdxNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly ordered?: boolean | null;
  readonly name?: string | null;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** `name="text"`, `name` alone (value null), `name={…}` (value an object) or `{...spread}` (no name). */
export interface MdxAttribute {
  readonly name?: string;
  readonly value?: unknown;
}

/** A lesson file taken apart; line numbers are those of the file. */
export interface MdxSource {
  readonly front: YamlSource;
  /** Undefined when the body has faults. */
  readonly tree: MdxNode | undefined;
  /** Of the body; the frontmatter has its own. */
  readonly faults: readonly Fault[];
}

const parser = unified().use(remarkParse).use(remarkMdx);
const FRONT = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Reads frontmatter and body of a lesson. Never throws. */
export function readMdx(written: string): MdxSource {
  // A byte order mark is told of by the rules for whole files.
  const text = written.replace(/^\uFEFF/, '');
  const match = FRONT.exec(text);
  if (!match) {
    const fault = {
      line: 1,
      text: 'bài chưa có phần đầu. Hãy mở đầu tệp bằng phần giữa hai dòng ---, như bài mẫu _template.',
    };
    return { front: { data: undefined, faults: [fault], lineOf: () => 1 }, tree: undefined, faults: [] };
  }
  const [whole, yaml = ''] = match;
  const front = readYaml(yaml, 2);
  // Blank lines in place of the frontmatter keep every position the one the author sees.
  const body = whole.replace(/[^\n]+/g, '') + text.slice(whole.length);
  try {
    return { front, tree: parser.parse(body) as MdxNode, faults: [] };
  } catch (error) {
    return { front, tree: undefined, faults: [curlyQuoteIn(body) ?? faultOf(error as SyntaxFault)] };
  }
}

// A word processor bends both quotation marks, or only one: id=“x”, id=‘x’, id="x”.
const CURLY = /<[A-Za-z]\w*\b[^<>]*?\b(\w+)=(?:\s*[“”„‘’«]([^<>"“”„‘’«»\n]*)|"([^"<>\n]*)[”’»](?=\s*(?:\/?>|\w+=)))/u;

/** A bent quotation mark where a tag needs a straight one; only asked once the text could not be parsed. */
function curlyQuoteIn(body: string): Fault | undefined {
  const found = CURLY.exec(body);
  if (!found) return undefined;
  const [whole, attribute = '', bent, halfBent] = found;
  const value = (bent ?? halfBent ?? '').trim().slice(0, 40);
  return {
    line: body.slice(0, found.index + whole.trimEnd().length).split('\n').length,
    text: `dấu ngoặc kép cong (“ ”) sau ${attribute}=. Hãy gõ dấu ngoặc kép thẳng: ${attribute}="${value}"`,
  };
}

/** What remark throws (a VFileMessage). */
interface SyntaxFault {
  readonly ruleId?: string;
  readonly reason: string;
  readonly line?: number;
}

function faultOf({ ruleId, reason, line }: SyntaxFault): Fault {
  // The reason names the tags and, in brackets, where the open one stands: "`</Section>`, … for `<Steps>` (37:1-37:8)".
  const tags = [...reason.matchAll(/<\/?(\w+)>/g)].map(([, name]) => name);
  const opened = Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1);
  switch (ruleId) {
    case 'end-tag-mismatch':
      return unclosed(tags.at(-1) ?? '', opened, line ?? opened);
    case 'unexpected-character':
      return {
        line: line ?? 1,
        text: 'sau dấu < không phải tên thẻ. Hãy viết "nhỏ hơn" bằng chữ; ghi chú riêng thì viết {/* … */}.',
      };
    case 'unexpected-eof':
      return { line: line ?? opened, text: 'một dấu { hoặc một thẻ chưa đóng đến hết tệp. Hãy đóng lại.' };
    default:
      return { line: line ?? 1, text: 'trong dấu { } không phải ghi chú. Hãy bỏ dấu ngoặc nhọn.' };
  }
}

/** Parts with nothing inside, which close themselves. */
const ALONE = ['Fact', 'Picture', 'Practice', 'Quiz', 'You'];

function unclosed(tag: string, opened: number, missed: number): Fault {
  if (ALONE.includes(tag))
    return { line: opened, text: `thẻ <${tag}> chưa đóng. Hãy thêm dấu / trước dấu >: <${tag} … />` };
  const text = `thẻ <${tag}> mở ở dòng ${opened} chưa đóng đúng chỗ. Hãy thêm </${tag}> trước dòng này, hoặc sửa cho đúng tên.`;
  return { line: missed, text };
}
