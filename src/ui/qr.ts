import { encode } from 'uqr';

/** Modules of white that readers need around the code. */
const QUIET = 4;

/**
 * A QR code as a picture. Black on white in every theme, as attributes and not as styles: a code in the theme's colours, or one
 * that the system's high contrast turned round, is not read by every camera.
 */
export function drawQr(page: Document, text: string, label: string): SVGElement {
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET });
  const picture = element(page, 'svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    class: 'qr',
  });
  picture.append(
    element(page, 'rect', { width: String(size), height: String(size), fill: 'white' }),
    element(page, 'path', { d: data.map(rowPath).join(''), fill: 'black', 'shape-rendering': 'crispEdges' }),
  );
  return picture;
}

/** The black runs of one row, each as a rectangle one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
  }
  return path;
}

function element(page: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = page.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
