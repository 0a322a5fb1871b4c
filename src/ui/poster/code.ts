import { encode } from 'uqr';
import { qrPath } from '../../core/share/qr-path.ts';

/** Light squares around the code, which cameras need. */
const QUIET = 4;

/** A text as a QR code: its width in squares, the quiet edge with it, and the path of its dark squares. */
export function codeOf(text: string): { readonly size: number; readonly path: string } {
  // Medium correction: paper on a wall gets folds and stains.
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  return { size, path: qrPath(data) };
}
