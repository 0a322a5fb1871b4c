import type { Span } from '../../core/player/timeline.ts';
import type { PageText } from './page-text.ts';

/** Paints what is being read. */
export interface Painter {
  /** Lights a sentence; undefined puts the light out. */
  showSentence(sentence: Span | undefined): void;
  /** Lights a word in the sentence. */
  showWord(word: Span | undefined): void;
}

const CLASS = 'is-reading';

/**
 * Paints with the CSS Custom Highlight API: no element is added, so a screen reader meets the text whole. Older
 * browsers, and pictures, get a class on the block instead.
 */
export function createPainter(text: PageText): Painter {
  let marked: Element | undefined;
  const mark = (el: Element | undefined): void => {
    if (el === marked) return;
    marked?.classList.remove(CLASS);
    el?.classList.add(CLASS);
    marked = el;
  };
  return {
    showSentence(sentence) {
      const range = sentence && canHighlight() ? text.rangeOf(sentence) : undefined;
      highlight('reading', range);
      mark(sentence && !range ? text.block(sentence.b) : undefined);
    },
    showWord(word) {
      highlight('reading-word', word && canHighlight() ? text.rangeOf(word) : undefined);
    },
  };
}

function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS;
}

function highlight(name: string, range: Range | undefined): void {
  if (!canHighlight()) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
