/**
 * Slides cut into screens: text that would be too small for the last row goes on over a further screen. What fits is
 * measured by whoever draws; here it is only decided what to try.
 */
import type { Slide, Text } from './slides.ts';

/** A text, or some of its sentences: from `from` up to, not with, `to`. */
export interface Bit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What is on the wall at one time. */
export interface Screen {
  /** The slide's place, and behind the first screen of a slide its number. */
  readonly place: string;
  readonly slide: Slide;
  readonly bits: readonly Bit[];
}

/** How large the letters must be: so that a hall reads them with ease, or as small as they may ever be. */
export type Size = 'easy' | 'least';

/** Whether these texts of a slide fit on the wall. */
export type Fits = (slide: Slide, bits: readonly Bit[], size: Size) => boolean;

/** Cuts the slides into screens. */
export function screensOf(slides: readonly Slide[], fits: Fits): readonly Screen[] {
  return slides.flatMap((slide) =>
    cut(slide, fits).map((bits, part) => ({
      place: part === 0 ? slide.place : `${slide.place}.${part + 1}`,
      slide,
      bits,
    })),
  );
}

/**
 * The screen of a place; when the wall has changed and the place is gone, the last screen of the same slide, and the first
 * screen for a place that is not of this lesson.
 */
export function screenAt(screens: readonly Screen[], place: string): number {
  const exact = screens.findIndex((screen) => screen.place === place);
  if (exact >= 0) return exact;
  const slide = place.replace(/\.\d+$/, '');
  return Math.max(
    0,
    screens.findLastIndex((screen) => screen.slide.place === slide),
  );
}

function cut(slide: Slide, fits: Fits): readonly (readonly Bit[])[] {
  const all = slide.texts.map(bitOf);
  if (fits(slide, all, 'easy')) return [all];
  const isQuestion = slide.kind === 'ask' || slide.kind === 'reveal';
  // A question and its choices are seen together, if that can be had at all.
  if (isQuestion && fits(slide, all, 'least')) return [all];
  const [prompt, ...choices] = all;
  if (slide.kind === 'ask' && prompt && choices.length > 0) {
    const rest = fits(slide, choices, 'least') ? [choices] : packed(slide, choices, fits);
    return [[prompt], ...rest];
  }
  return packed(slide, all, fits);
}

/** As many texts on each screen as are read with ease; a text that is too long alone is made smaller, then cut. */
function packed(slide: Slide, bits: readonly Bit[], fits: Fits): readonly (readonly Bit[])[] {
  const screens: (readonly Bit[])[] = [];
  let screen: readonly Bit[] = [];
  const close = () => {
    if (screen.length > 0) screens.push(screen);
    screen = [];
  };
  for (const bit of bits) {
    if (fits(slide, [...screen, bit], 'easy')) {
      screen = [...screen, bit];
      continue;
    }
    close();
    if (fits(slide, [bit], 'easy')) screen = [bit];
    else screens.push(...(fits(slide, [bit], 'least') ? [[bit]] : sentences(slide, bit, fits)));
  }
  close();
  return screens.length > 0 ? screens : [[]];
}

/** A text cut between sentences; a sentence that is too long even alone stays whole. */
function sentences(slide: Slide, bit: Bit, fits: Fits): readonly (readonly Bit[])[] {
  const screens: (readonly Bit[])[] = [];
  let { from } = bit;
  while (from < bit.to) {
    let to = from + 1;
    while (to < bit.to && fits(slide, [{ ...bit, from, to: to + 1 }], 'least')) to += 1;
    screens.push([{ ...bit, from, to }]);
    from = to;
  }
  return screens;
}

function bitOf({ id, sentences: to }: Text): Bit {
  return { id, from: 0, to };
}
