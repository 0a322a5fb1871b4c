/**
 * A lesson as it goes over a wall: one thing at a time. Made of a description of the page, so that what is projected is
 * what is read; pictures stay beside the words they belong to.
 */

/** A text of the page, and how many sentences it could be cut into. */
export interface Text {
  readonly id: string;
  readonly sentences: number;
}

/** A question's round, as far as its slides need it. */
export interface AskedRound {
  readonly options: number;
  /** Choices about which something is said with the answer, and whether the answer has lines of its own. */
  readonly reasons: readonly number[];
  readonly hasAnswer: boolean;
}

/** The parts of a lesson's page in reading order. */
export type Part =
  | { readonly kind: 'title'; readonly texts: readonly Text[] }
  | { readonly kind: 'heading'; readonly section: string; readonly text: Text }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'picture'; readonly id: string }
  | {
      readonly kind: 'step';
      readonly n: number;
      readonly of: number;
      readonly text: Text;
      readonly picture: string | undefined;
    }
  | { readonly kind: 'note'; readonly texts: readonly Text[] }
  | { readonly kind: 'practice'; readonly id: string; readonly texts: readonly Text[] }
  /** How the task before is done. */
  | { readonly kind: 'walk'; readonly id: string; readonly texts: readonly Text[] }
  | { readonly kind: 'question'; readonly item: string; readonly rounds: readonly AskedRound[] };

/** One thing to be shown. */
export interface Slide {
  /** Its name in the address: the same whenever the page is opened. */
  readonly place: string;
  readonly kind: 'title' | 'text' | 'step' | 'note' | 'practice' | 'ask' | 'reveal';
  /** The section it belongs to; empty before the first. */
  readonly section: string;
  readonly texts: readonly Text[];
  readonly picture?: string;
  readonly step?: { readonly n: number; readonly of: number };
  /** A question's item and round, counted from 0. */
  readonly asked?: { readonly item: string; readonly round: number };
}

/** Makes the slides of a page. */
export function slidesOf(parts: readonly Part[]): readonly Slide[] {
  const slides: Slide[] = [];
  const taken = new Map<string, number>();
  let section = '';
  // The slide that further text and one picture may still join.
  let open: Slide | undefined;

  const placeOf = (wanted: string): string => {
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return `${wanted}-${times}`;
  };
  const close = (): void => {
    if (open) slides.push(open);
    open = undefined;
  };
  const add = (slide: Omit<Slide, 'place' | 'section'>, place?: string): void => {
    close();
    slides.push({ ...slide, section, place: place ?? placeOf(section || 'mo-dau') });
  };
  const begin = (texts: readonly Text[], picture?: string): void => {
    close();
    const place = placeOf(section || 'mo-dau');
    open = { kind: 'text', section, place, texts, ...(picture !== undefined && { picture }) };
  };

  for (const part of parts) {
    switch (part.kind) {
      case 'title':
        add({ kind: 'title', texts: part.texts }, 'dau');
        break;
      case 'heading':
        close();
        section = part.section;
        begin([part.text]);
        break;
      case 'text':
        if (!open || open.picture !== undefined) begin([part.text]);
        else open = { ...open, texts: [...open.texts, part.text] };
        break;
      case 'picture':
        if (!open || open.picture !== undefined) begin([], part.id);
        else open = { ...open, picture: part.id };
        break;
      case 'step': {
        const { n, of, picture } = part;
        add({ kind: 'step', texts: [part.text], step: { n, of }, ...(picture !== undefined && { picture }) });
        break;
      }
      case 'note':
        add({ kind: 'note', texts: part.texts });
        break;
      case 'practice':
        add({ kind: 'practice', texts: part.texts }, `tap-${part.id}`);
        break;
      case 'walk':
        add({ kind: 'text', texts: part.texts }, `cach-lam-${part.id}`);
        break;
      case 'question':
        close();
        slides.push(...questionSlides(part.item, part.rounds, section));
    }
  }
  close();
  return slides;
}

/** Asked, then answered, round after round: what is on the wall never gives away what is still asked. */
function questionSlides(item: string, rounds: readonly AskedRound[], section: string): readonly Slide[] {
  return rounds.flatMap(({ options, reasons, hasAnswer }, round) => {
    const choices = Array.from({ length: options }, (_, index) => `option-${index}`);
    const said = reasons.map((index) => `why-${index}`);
    const isLast = round === rounds.length - 1;
    const behind = [...choices, ...(hasAnswer ? ['answer'] : []), ...said, ...(isLast ? ['explanation'] : [])];
    const place = `cau-${item}-${round + 1}`;
    const asked = { item, round };
    return [
      { kind: 'ask' as const, place, section, asked, texts: whole(['prompt', ...choices]) },
      { kind: 'reveal' as const, place: `${place}-dap-an`, section, asked, texts: whole(behind) },
    ];
  });
}

function whole(ids: readonly string[]): readonly Text[] {
  return ids.map((id) => ({ id, sentences: 1 }));
}
