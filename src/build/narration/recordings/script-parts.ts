import { WHOLE } from './library.ts';
import type { SiteTrack } from '../site-tracks.ts';

/** One passage of a script. `only` names the audiences that hear it, and is empty when all do. */
export interface ScriptPassage {
  readonly number: number;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly only: readonly string[];
}

/** A part of a lesson that can be recorded as one file of this name: what stands before the sections, a section, an item. */
export interface ScriptPart {
  readonly name: string;
  readonly isInset: boolean;
  readonly passages: readonly ScriptPassage[];
}

/** What stands before the first section. */
const OPENING = 'mo-dau';

interface Draft {
  readonly text: string;
  readonly sentences: readonly string[];
  readonly audiences: Set<string>;
}

/**
 * A lesson as a script: every passage once, in reading order, numbered from 1. What only some audiences hear stands where
 * they hear it.
 */
export function scriptParts(tracks: readonly SiteTrack[]): ScriptPart[] {
  const parts = new Map<string, { isInset: boolean; drafts: Draft[] }>();
  for (const track of [...tracks].sort((a, b) => Number(a.isInset) - Number(b.isInset))) addTrack(parts, track);
  const everybody = new Set(tracks.filter(({ isInset }) => !isInset).map(({ audience }) => audience)).size;
  let number = 0;
  return [...parts].map(([name, { isInset, drafts }]) => ({
    name,
    isInset,
    passages: drafts.map(({ text, sentences, audiences }) => ({
      number: (number += 1),
      text,
      sentences,
      only: isInset || audiences.size === everybody ? [] : [...audiences].sort(),
    })),
  }));
}

function addTrack(
  parts: Map<string, { isInset: boolean; drafts: Draft[] }>,
  { plan, audience = '', isInset }: SiteTrack,
): void {
  const places = new Map<Draft[], number>();
  for (const { text, section, sentences } of plan.blocks) {
    const name = isInset ? `cau-${plan.id.split('.')[1] ?? ''}` : (section ?? OPENING);
    const part = parts.get(name) ?? { isInset, drafts: [] };
    parts.set(name, part);
    const { drafts } = part;
    const at = drafts.findIndex((draft) => draft.text === text);
    if (at === -1) {
      // Behind the passage that this audience has just heard.
      const place = places.get(drafts) ?? 0;
      drafts.splice(place, 0, { text, sentences: sentences.map((one) => one.text), audiences: new Set([audience]) });
      places.set(drafts, place + 1);
    } else {
      drafts[at]?.audiences.add(audience);
      places.set(drafts, at + 1);
    }
  }
}

/**
 * The passages that a recording of this name reads: `lesson` all of the lesson but its items, `lesson.<audience>` what one
 * audience hears, else one part.
 * @throws Error with the names there are.
 */
export function passagesFor(name: string, parts: readonly ScriptPart[]): readonly ScriptPassage[] {
  const [whole, audience] = name.split('.');
  const found =
    whole === WHOLE
      ? parts
          .filter(({ isInset }) => !isInset)
          .flatMap(({ passages }) => passages)
          .filter(({ only }) => audience === undefined || only.length === 0 || only.includes(audience))
      : (parts.find((part) => part.name === name)?.passages ?? []);
  if (found.length > 0) return found;
  const names = [WHOLE, ...parts.map((part) => part.name)].join(', ');
  throw new Error(`bài không có phần nào tên "${name}". Hãy đặt tên tệp là một trong các tên: ${names}.`);
}
