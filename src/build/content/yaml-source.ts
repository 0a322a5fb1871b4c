import {
  isMap,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';

/** A mistake in how a file is written, before its values can be read. */
export interface Fault {
  readonly line: number;
  readonly text: string;
}

/** A YAML text that was read: its values, and where they stand. */
export interface YamlSource {
  /** Undefined when the text has faults. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** The line of the value at `path`, or of its nearest parent that is there. */
  lineOf(path: readonly PropertyKey[]): number;
}

const ADVICE: Readonly<Record<string, string>> = {
  BAD_INDENT: 'dòng này thụt vào không đều, hoặc một ngoặc chưa đóng. Hãy thụt bằng dòng cùng nhóm, và đóng ngoặc.',
  BAD_SCALAR_START: 'dòng này bắt đầu bằng một dấu đặc biệt. Hãy đặt cả câu trong dấu ngoặc kép.',
  BLOCK_AS_IMPLICIT_KEY: 'câu này có dấu hai chấm mà không nằm trong ngoặc kép. Hãy đặt cả câu trong dấu ngoặc kép.',
  DUPLICATE_KEY: 'tên dòng này đã có ở trên. Hãy bỏ một trong hai dòng.',
  MISSING_CHAR: 'thiếu một dấu: ngoặc kép chưa đóng, hoặc chưa có dấu hai chấm sau tên. Hãy thêm dấu ấy.',
  TAB_AS_INDENT: 'đầu dòng có phím Tab. Hãy thay bằng dấu cách.',
};

/** Reads YAML; `firstLine` is the line of the file on which the text begins. Never throws. */
export function readYaml(written: string, firstLine = 1): YamlSource {
  // A byte order mark is told of by the rules for whole files.
  const text = written.replace(/^\uFEFF/, '');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: true });
  const lineAt = (node: Node | null | undefined) =>
    (node?.range ? lineCounter.linePos(node.range[0]).line : 1) + firstLine - 1;
  // One slip (a tab, an open quotation mark) makes every later line look wrong, so only the first is told.
  const faults = [
    ...document.errors.map((error) => faultOf(error, text, firstLine)),
    ...bentQuotes(document, lineAt),
  ].slice(0, 1);
  return {
    data: faults.length > 0 ? undefined : valueOf(() => document.toJS()),
    faults,
    lineOf: (path) => lineAt(nodeAt(document.contents, path)),
  };
}

/** A value that a word processor put in bent quotation marks; YAML takes them for letters of the value. */
function bentQuotes(document: Document, lineAt: (node: Node) => number): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type !== Scalar.PLAIN || typeof node.value !== 'string' || !/^[“”„‘’]/.test(node.value)) return;
      const words = node.value.replace(/^[“”„‘’]|[“”‘’]$/g, '').slice(0, 40);
      faults.push({ line: lineAt(node), text: `giá trị nằm trong ngoặc kép cong (“ ”). Hãy gõ dấu thẳng: "${words}"` });
    },
  });
  return faults;
}

/** An alias without its anchor only shows when the values are taken; such a file counts as empty. */
function valueOf(take: () => unknown): unknown {
  try {
    return take();
  } catch {
    return undefined;
  }
}

function faultOf(error: YAMLError, text: string, firstLine: number): Fault {
  const at = error.linePos?.[0].line ?? 1;
  const line = text.split('\n')[at - 1] ?? '';
  const shown = line.trim().slice(0, 60);
  const code = /^\s*\t/.test(line) ? 'TAB_AS_INDENT' : error.code;
  const advice =
    ADVICE[code] ??
    'dòng này không đọc được. Hãy so dấu hai chấm, ngoặc kép và chỗ thụt đầu dòng với bài mẫu _template.';
  return { line: at + firstLine - 1, text: shown === '' ? advice : `"${shown}": ${advice}` };
}

/** The node that names the value: for a key its own place, for a list entry the entry. */
function nodeAt(start: unknown, path: readonly PropertyKey[]): Node | undefined {
  let place = start as Node | undefined;
  let inside: unknown = start;
  for (const step of path) {
    if (isMap(inside)) {
      const pair = inside.items.find((candidate) => String(candidate.key) === String(step));
      if (!pair) break;
      place = pair.key as Node;
      inside = pair.value;
    } else if (isSeq(inside)) {
      const entry = inside.items[Number(step)];
      if (entry === undefined) break;
      place = entry as Node;
      inside = entry;
    } else break;
  }
  return place;
}
