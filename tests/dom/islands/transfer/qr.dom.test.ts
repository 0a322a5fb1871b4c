import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../../../src/ui/qr.ts';

const LINK = 'https://hocvuso.test/chuyen-may/#ma=5lYpBgEBAQF4nKtWKlOyMqwFAA8vA3E';

/** The modules that the path paints, as rows of true and false. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) (rows[Number(y)] ?? [])[at] = true;
  return rows;
}

describe('the drawing of a QR code', () => {
  it('paints every module of the code, black on white, with the quiet border around it', () => {
    const picture = drawQr(document, LINK, 'Mã QR');
    const { size, data } = encode(LINK, { border: 4 });
    expect(picture.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
    expect(painted(picture.querySelector('path')?.getAttribute('d') ?? '', size)).toEqual(data);
    expect(data.slice(0, 4).flat()).not.toContain(true);
    expect([...picture.children].map((shape) => shape.getAttribute('fill'))).toEqual(['white', 'black']);
  });

  it('has a name for those who do not see it', () => {
    const picture = drawQr(document, LINK, 'Mã QR');
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).toEqual(['img', 'Mã QR']);
  });
});
