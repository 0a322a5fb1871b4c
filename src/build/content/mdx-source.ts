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
export function readMdx(text: string): MdxSource {
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
    return { front, tree: undefined, faults: [faultOf(error as SyntaxFault)] };
  }
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
      return { line: line ?? opened, text: unclosed(tags.at(-1) ?? '', opened) };
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

function unclosed(tag: string, opened: number): string {
  return `thẻ <${tag}> mở ở dòng ${opened} chưa đóng đúng chỗ. Hãy thêm </${tag}> trước dòng này, hoặc sửa cho đúng tên.`;
}
