/** Letters as large as the wall allows: tried out on the wall itself, before anything is painted. */

/** Pixels below which no letter of the wall may be, where the wall is a wall. */
const LEAST = 32;
/** Pixels that a hall of sixty people reads with ease. */
const EASY = 40;
/** After so many guessed sizes the rest is halved, which always comes to an end soon. */
const GUESSES = 4;
/** Larger letters do not help. */
const MOST = 96;

/** The sizes for a wall of this width: a phone in the hand, where somebody looks the page over, has smaller letters. */
export function sizesFor(width: number): { readonly least: number; readonly easy: number; readonly most: number } {
  const least = Math.min(LEAST, Math.max(18, width * 0.04));
  return { least, easy: (least * EASY) / LEAST, most: (least * MOST) / LEAST };
}

/** Whether what stands in `stage` fits, with letters of `size` pixels. */
export function fitsAt(stage: HTMLElement, size: number): boolean {
  stage.style.setProperty('--size', `${size}px`);
  return stage.scrollHeight <= stage.clientHeight && stage.scrollWidth <= stage.clientWidth;
}

/**
 * Sets the largest letters that fit, to the pixel; the least when none does. Trying a size out is dear, so the first ones are
 * guessed from how far the one before ran over: what a text covers grows with the square of its letters.
 */
export function fit(stage: HTMLElement, { least, most }: { readonly least: number; readonly most: number }): void {
  let [good, bad] = [least, most + 1];
  let guess = most;
  for (let tried = 0; bad - good > 1; tried += 1) {
    const wish = tried < GUESSES ? guess : Math.floor((good + bad) / 2);
    const size = Math.min(Math.ceil(bad) - 1, Math.max(Math.floor(good) + 1, wish));
    if (fitsAt(stage, size)) {
      good = size;
      guess = size + 1;
    } else {
      bad = size;
      guess = Math.floor(size * Math.sqrt(stage.clientHeight / stage.scrollHeight));
    }
  }
  fitsAt(stage, good);
}
