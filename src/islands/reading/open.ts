/** The aids to reading, fetched when they are needed (see start.ts), with their words and their styles. */
import { readingWords as words } from '../../i18n/reading-words.ts';
import href from '../../ui/reading/reading.css?url';
import { offerLargePictures } from './pictures.ts';
import { startRuler } from './ruler.ts';
import { startSteps } from './steps.ts';

/** Puts on the page what the learner asked for, and the buttons at its pictures. */
export function openReading(page: Document, asked: { readonly hasSteps: boolean; readonly hasRuler: boolean }): void {
  const styles = page.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = href;
  // Nothing is put on the page before it can look as it should.
  styles.addEventListener('load', () => {
    offerLargePictures(page, words);
    if (asked.hasRuler) startRuler(page);
    if (asked.hasSteps) startSteps(page, words);
  });
  page.head.append(styles);
}
