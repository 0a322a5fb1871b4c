import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Fault } from '../yaml-source.ts';

/** The classes of drawings (src/styles/picture.css): they follow light, dark, high contrast and forced colours. */
export const drawingClasses = [
  'p-line',
  'p-fill',
  'p-soft',
  'p-screen',
  'p-accent',
  'p-warn',
  'p-skin',
  'p-text',
  'p-on',
];

const SHAPES = ['circle', 'ellipse', 'g', 'line', 'path', 'polygon', 'polyline', 'rect', 'text', 'tspan'];
const ROOT_ATTRIBUTES = ['viewBox', 'xmlns'];
const ATTRIBUTES = new Set([
  ...[
    'class',
    'd',
    'x',
    'y',
    'x1',
    'x2',
    'y1',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'dx',
    'dy',
    'width',
    'height',
    'points',
    'transform',
  ],
  ...['fill', 'stroke', 'fill-rule', 'clip-rule', 'opacity', 'fill-opacity', 'stroke-opacity'],
  ...[
    'stroke-width',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-dasharray',
    'font-size',
    'font-weight',
    'text-anchor',
    'dominant-baseline',
  ],
]);
const COLOURS = new Set(['currentColor', 'none']);
const MOST_BYTES = 4000;

/** What keeps a drawing from standing safely inside a page: the page takes its shapes in as they are. */
export function svgFaults(source: string): Fault[] {
  const faults: Fault[] = [];
  const bytes = Buffer.byteLength(source);
  if (bytes > MOST_BYTES)
    faults.push({ line: 1, text: `hình nặng ${bytes} byte, quá ${MOST_BYTES}. Hãy vẽ đơn giản hơn.` });
  const fragment = parseFragment(source, {
    sourceCodeLocationInfo: true,
    onParseError: ({ startLine }) =>
      faults.push({ line: startLine, text: 'hình viết sai thẻ. Hãy đóng mỗi thẻ một lần, và bỏ dòng <?xml …?>.' }),
  });
  const roots = fragment.childNodes.filter(isElement);
  const [root] = roots;
  if (!root || roots.length > 1 || root.tagName !== 'svg' || !root.attrs.some(({ name }) => name === 'viewBox')) {
    return [...faults, { line: 1, text: 'hình phải là một <svg viewBox="0 0 … …"> duy nhất. Hãy sửa thẻ ngoài cùng.' }];
  }
  for (const { name, value } of root.attrs) {
    if (!ROOT_ATTRIBUTES.includes(name))
      faults.push({
        line: lineOf(root),
        text: `<svg> có ${name}="${value}", khi vào trang sẽ mất. Hãy chỉ để viewBox và xmlns; kiểu nét đặt ở từng hình.`,
      });
  }
  for (const shape of inside(root)) faults.push(...shapeFaults(shape).map((text) => ({ line: lineOf(shape), text })));
  return faults;
}

function shapeFaults({ tagName, attrs }: Tree.Element): string[] {
  if (tagName === 'script' || tagName === 'foreignObject')
    return [`hình có <${tagName}>, có thể chạy lệnh. Hãy xóa thẻ này.`];
  if (!SHAPES.includes(tagName)) return [`hình có <${tagName}>. Hãy chỉ dùng: ${SHAPES.join(', ')}.`];
  return attrs.flatMap(({ name, value }) => attributeFaults(name, value));
}

function attributeFaults(name: string, value: string): string[] {
  if (name === 'style') return [`hình có style="${value}". Hãy dùng class, như class="p-line".`];
  if (name === 'id') return [`hình có id="${value}", có thể trùng với chỗ khác trên trang. Hãy bỏ id.`];
  if (name === 'href') return [`hình có đường dẫn "${value}". Hãy bỏ đi; hình không được nối ra ngoài.`];
  if (!ATTRIBUTES.has(name)) return [`hình có ${name}="${value}". Hãy bỏ đi.`];
  if ((name === 'fill' || name === 'stroke') && !COLOURS.has(value))
    return [`hình có màu cố định ${name}="${value}". Hãy dùng currentColor, none, hoặc class p-….`];
  if (name !== 'class') return [];
  return value
    .split(/\s+/)
    .filter((one) => !drawingClasses.includes(one))
    .map((one) => `hình có class "${one}". Hãy dùng một trong: ${drawingClasses.join(', ')}.`);
}

function inside(node: Tree.Element): Tree.Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => [child, ...inside(child)]);
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}

function lineOf(node: Tree.Element): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}
