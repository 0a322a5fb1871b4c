/**
 * A browser shows nothing of a page before its style sheet is there, one more trip over the network. A lesson, which people open by
 * a link in a chat, carries its styles: its text is there a trip earlier, and a network that lets the page through but not its styles
 * does no harm. The page for no network carries them too: from there the worker takes them for every further lesson.
 */
import { allowStyle } from './policy.ts';

const CARRIES = /<body data-page="(?:lesson|offline)"/;
const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * The page with the style sheets of its head written into it, where it is one that carries them.
 * @param contentOf the text of a style sheet, by the address that the page uses.
 */
export function carryStyles(html: string, contentOf: (address: string) => string): string {
  if (!CARRIES.test(html)) return html;
  const end = html.indexOf('</head>');
  let head = html.slice(0, end);
  for (const [link, address = ''] of [...head.matchAll(SHEET)]) {
    const text = contentOf(address).trim();
    head = allowStyle(head, text).replace(link, () => `<style>${text}</style>`);
  }
  return head + html.slice(end);
}
