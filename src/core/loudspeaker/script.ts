/** What the village loudspeaker says of a lesson: two to three minutes, each line a paragraph that an announcer can read. */
import type { Essentials, Points } from './essentials.ts';

/** What a script is made from; texts are addressed already. */
export interface Announced {
  readonly title: string;
  readonly summary: string;
  readonly outcome: string;
  readonly remember: readonly string[];
  readonly sections: readonly Essentials[];
}

/** The sentences around it. */
export interface AnnouncerWords {
  /** With the title as a sentence. */
  readonly opening: (title: string) => readonly string[];
  /** Before the titles of all sections. */
  readonly parts: (titles: string) => string;
  readonly step: (n: number, text: string) => string;
  readonly remember: string;
  readonly again: string;
  readonly closing: readonly string[];
}

/**
 * Lengths are counted in syllables, which Vietnamese writes apart; the pause between two lines is as long as some. With the
 * course's voice `MOST` is below three minutes and `LEAST` above two: the test of the built pages measures it.
 */
const PAUSE = 4;
const MOST = 570;
const LEAST = 460;

/**
 * The script of a lesson. Sections come whole or not at all, for half of a procedure is worse than none: first those with
 * steps, in the lesson's order, as long as there is time; then other lists, if time is left over. The three things to
 * remember are always said twice. Where all that is short of two minutes, the parts of the lesson are named as well.
 */
export function loudspeakerScript(lesson: Announced, words: AnnouncerWords): string[] {
  const first = [...words.opening(asSentence(lesson.title)), lesson.summary, lesson.outcome];
  const last = [words.remember, ...lesson.remember, words.again, ...lesson.remember, ...words.closing];
  const chosen = new Set<Points>();
  const lines = (): string[] => lesson.sections.flatMap((section) => sectionLines(section, chosen, words));
  const length = (): number => lengthOf([...first, ...lines(), ...last]);
  const take = (wanted: (points: Points) => boolean, until: number): void => {
    for (const points of lesson.sections.flatMap((section) => section.points.filter(wanted))) {
      if (length() >= until) return;
      chosen.add(points);
      if (length() > MOST) chosen.delete(points);
    }
  };
  take(({ areSteps }) => areSteps, MOST);
  take(({ areSteps }) => !areSteps, LEAST);
  const titles = lesson.sections.map(({ title }) => title).join('; ');
  const parts = length() < LEAST ? [words.parts(titles)] : [];
  return [...first, ...parts, ...lines(), ...last];
}

function sectionLines({ title, points }: Essentials, chosen: ReadonlySet<Points>, words: AnnouncerWords): string[] {
  const said = points.filter((one) => chosen.has(one));
  const lines = said.flatMap((one) => pointLines(one, words));
  return said.some(needsTitle) ? [asSentence(title), ...lines] : lines;
}

/**
 * Steps, and a list that nothing leads to, need to be told what they are for. A fact, the only list of one, says it itself,
 * and "Nghe thử một cuộc gọi" before it would promise a call.
 */
function needsTitle({ lead, items, areSteps }: Points): boolean {
  return areSteps || (lead === undefined && items.length > 1);
}

function pointLines({ lead, items, areSteps }: Points, words: AnnouncerWords): readonly string[] {
  const lines = areSteps && items.length > 1 ? items.map((item, index) => words.step(index + 1, item)) : items;
  return lead === undefined ? lines : [lead, ...lines];
}

/** A title said among sentences ends as they do. */
function asSentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split(/\s+/).length + PAUSE, 0);
}
