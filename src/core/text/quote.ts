/**
 * Words made ready for a sentence that puts them in quotes: a text that is one quotation loses its own marks, and a full
 * stop at the end gives way to that of the sentence.
 * @example quotable('“Đọc mã cho tôi.”') // 'Đọc mã cho tôi'
 */
export function quotable(text: string): string {
  return text.replace(/^“([^“”]*)”$/, '$1').replace(/(?<!\.)\.$/, '');
}
