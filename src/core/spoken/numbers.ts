/** Numbers in words, the Northern way: lăm, mốt, tư, linh, nghìn. All functions give a list of syllables. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu', 'tỷ'] as const;
/** Beyond this many digits nobody can follow a number: it is read digit by digit. */
const LONGEST_NUMBER = 12;

/** Digit by digit: "0912" gives không chín một hai. Anything that is not a digit is skipped. */
export function readDigits(text: string): string[] {
  return [...text.replace(/\D/gu, '')].map((char) => digit(Number(char)));
}

/** A whole number of up to twelve digits; longer ones, and those with a leading zero, digit by digit. */
export function readInteger(digits: string): string[] {
  if (digits.length > LONGEST_NUMBER || (digits.length > 1 && digits.startsWith('0'))) return readDigits(digits);
  if (/^0+$/u.test(digits)) return ['không'];
  const groups = digits.match(/\d{1,3}(?=(?:\d{3})*$)/gu) ?? [];
  const words = groups.flatMap((group, index) => {
    if (Number(group) === 0) return [];
    const scale = SCALES[groups.length - 1 - index] ?? '';
    return [...readGroup(group, index > 0), ...(scale === '' ? [] : [scale])];
  });
  return words;
}

/** "1.018", "99,7", "0,05" or "4.0": thousands by dots, decimals by a comma (or a dot before fewer than three digits). */
export function readNumber(text: string): string[] {
  const [whole = '', fraction] = text.split(',');
  if (fraction !== undefined) return [...readInteger(whole.replaceAll('.', '')), 'phẩy', ...readFraction(fraction)];
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(whole)) return readInteger(whole.replaceAll('.', ''));
  const versions = whole.split('.');
  return versions.flatMap((part, index) => (index === 0 ? readInteger(part) : ['chấm', ...readInteger(part)]));
}

function readFraction(digits: string): string[] {
  return digits.length <= 2 && !digits.startsWith('0') ? readInteger(digits) : readDigits(digits);
}

function readGroup(group: string, inner: boolean): string[] {
  const [hundreds, tens, ones] = group.padStart(3, '0').split('').map(Number) as [number, number, number];
  const withHundreds = inner || hundreds > 0;
  const head = withHundreds ? [digit(hundreds), 'trăm'] : [];
  if (tens === 0) {
    if (ones === 0) return head;
    return withHundreds ? [...head, 'linh', digit(ones)] : [digit(ones)];
  }
  const ten = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return [...head, ...ten, ...readOnes(ones, tens)];
}

function readOnes(ones: number, tens: number): string[] {
  if (ones === 0) return [];
  if (ones === 5) return ['lăm'];
  if (tens > 1 && ones === 1) return ['mốt'];
  if (tens > 1 && ones === 4) return ['tư'];
  return [digit(ones)];
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}
