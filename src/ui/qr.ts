import { encode } from 'uqr';
import { qrPath } from '../core/share/qr-path.ts';

/** Modules of white that readers need around the code. */
const QUIET = 4;

/**
 * A text as a QR code: its width in modules, the quiet edge with it, and the path of its dark ones. Medium correction (M) for paper,
 * which gets folds and stains on a wall; low (L) for screens, where coarser modules read better.
 */
export function codeOf(text: string, correction: 'L' | 'M'): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: correction, boostEcc: correction === 'L', border: QUIET });
  return { size, path: qrPath(data) };
}

/**
 * A QR code as a picture. Black on white in every theme, as attributes and not as styles: a code in the theme's colours, or one
 * that the system's high contrast turned round, is not read by every camera.
 */
export function drawQr(page: Document, text: string, label: string): SVGElement {
  const { size, path } = codeOf(text, 'L');
  const picture = element(page, 'svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    class: 'qr',
  });
  picture.append(
    element(page, 'rect', { width: String(size), height: String(size), fill: 'white' }),
    element(page, 'path', { d: path, fill: 'black', 'shape-rendering': 'crispEdges' }),
  );
  return picture;
}

function element(page: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = page.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
