import type { Span } from '../../core/player/timeline.ts';
import type { PageText } from './page-text.ts';

/** Keeps the sentence being read in sight. */
export interface Follower {
  /** `now` is the time of the frame, on the same clock as an event's `timeStamp`. */
  follow(sentence: Span, now: number): void;
  stop(): void;
}

/** How long (ms) after the learner moved the page we leave it alone. */
const HANDS_OFF = 8000;

const SCROLL_KEYS = /^(Arrow|Page|Home$|End$| $|Tab$)/;

/**
 * Scrolls a sentence into sight, but never under the learner's hands: not soon after they scrolled, touched or moved by
 * keys, and not while the focus is on something in the text (a quiz item being answered).
 */
export function createFollower(text: PageText, host: Element): Follower {
  let lastMove = -Infinity;
  const stop = new AbortController();
  const note = (event: Event): void => {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.test(event.key)) return;
    if (!(event.target instanceof Node && host.contains(event.target))) lastMove = event.timeStamp;
  };
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(type, note, { passive: true, signal: stop.signal });
  }
  return {
    follow(sentence, now) {
      if (now - lastMove < HANDS_OFF) return;
      const block = text.block(sentence.b);
      // Away in another step of the lesson: islands/reading/steps.ts shows it.
      if (block?.getClientRects().length === 0) block.dispatchEvent(new Event('reading', { bubbles: true }));
      const focused = document.activeElement;
      const isBusy =
        focused !== null && focused !== document.body && focused.id !== 'noi-dung' && !host.contains(focused);
      if (isBusy) return;
      const box = (text.rangeOf(sentence) ?? block)?.getBoundingClientRect();
      if (!block || !box || box.height === 0) return;
      const isBelow = (host.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      bringIntoSight(box, isBelow && getComputedStyle(host).position === 'sticky' ? host : undefined);
    },
    stop: () => stop.abort(),
  };
}

/**
 * A sentence in sight stays where it is; else it goes to a quarter from the top of what the bar leaves free, which by then
 * stays at the upper edge. What lies over the lower edge of the window has said so in its scroll padding.
 */
function bringIntoSight(box: DOMRect, bar: Element | undefined): void {
  const over = bar?.getBoundingClientRect();
  const below = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
  const bottom = innerHeight - Math.max(below, 32);
  const isSeen = box.top >= (over?.bottom ?? 0) + 16 && box.bottom <= bottom;
  if (isSeen) return;
  const top = over?.height ?? 0;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - top - (bottom - top) / 4, behavior: isCalm ? 'instant' : 'smooth' });
}
