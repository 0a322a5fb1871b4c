/**
 * The styles of quiz items stand in the head of every page. In a lesson they move down to the first element that needs them:
 * browsers show what stands before a style sheet while they wait for it, so the text is there a file earlier, nothing jumps,
 * and no script is asked for.
 */
const LESSON = 'data-page="lesson"';
const STYLES = /<link rel="stylesheet" href="[^"]*\/tep\/muc\.[^"]*">/;
const FIRST_NEED = /<(?:quiz-item|practice-phone)[ >]/;

/** The lesson page with the styles of its items before the first item; any other page as it is. */
export function moveItemStyles(html: string): string {
  const [link] = STYLES.exec(html) ?? [];
  if (link === undefined || !html.includes(LESSON) || !FIRST_NEED.test(html)) return html;
  return html.replace(link, '').replace(FIRST_NEED, (item) => link + item);
}
