// cspell:ignore dangnhap

/** đ and the two look-alikes that old Vietnamese keyboards and fonts produce; none of them has a decomposition. */
const crossedD = /[\u0111\u00f0\u0256]/g;

/** Marks, and characters without width that come along when text is copied from a web page. */
const unseen = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * Vietnamese as a person types it in a hurry: lower case, no marks, đ as d, one space between words.
 * Composed (NFC) and decomposed (NFD) text fold to the same string; folding twice changes nothing.
 * @example foldVietnamese('  Đăng   nhập ') // "dang nhap"
 */
export function foldVietnamese(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(crossedD, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A written answer as it is compared: folded, and only its letters and digits, so that "Wi-Fi", "wifi" and "wi fi" are one.
 * @example foldedLetters('Đăng nhập!') // "dangnhap"
 */
export function foldedLetters(text: string): string {
  return foldVietnamese(text).replace(/[^\p{L}\p{N}]/gu, '');
}
