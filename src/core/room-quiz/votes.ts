/**
 * Hands counted in a room: numbers, nobody's name. A question may be asked again after the room has talked; the first
 * count is then kept beside the second.
 */
import { isRecord, own } from '../json.ts';

/** The hands for each choice of one round; a choice that was not counted has none yet. */
export type Count = readonly (number | undefined)[];

/** What was counted in one round. */
export interface Votes {
  /** The count before the room talked; only there when the question was asked again. */
  readonly first?: Count;
  readonly now: Count;
}

/** All counts of a lesson, by round. */
export type AllVotes = Readonly<Record<string, Votes>>;

/** More people than any hall of ours holds: a number beyond it was mistyped. */
const MOST = 999;

/** Nothing counted yet. */
export const noVotes: Votes = { now: [] };

/** The key of an item's round. */
export function roundKey(item: string, round: number): string {
  return `${item}.${round + 1}`;
}

/** The same votes with another number of hands for one choice; `undefined` when the field was emptied. */
export function counted(votes: Votes, choice: number, hands: number | undefined): Votes {
  const length = Math.max(votes.now.length, choice + 1);
  const now = Array.from({ length }, (_, index) => (index === choice ? inBounds(hands) : votes.now[index]));
  return { ...votes, now };
}

/** One hand more or fewer. */
export function shifted(votes: Votes, choice: number, by: 1 | -1): Votes {
  return counted(votes, choice, (votes.now[choice] ?? 0) + by);
}

/** The question is asked again: what was counted becomes the first count. */
export function askedAgain(votes: Votes): Votes {
  return { first: votes.now, now: [] };
}

/** True when at least one choice was counted. */
export function isCounted(count: Count | undefined): count is Count {
  return count?.some((hands) => hands !== undefined) ?? false;
}

/** The longest bar's number among both counts, at least one so that it divides. */
export function longest({ first = [], now }: Votes): number {
  return Math.max(1, ...[...first, ...now].map((hands) => hands ?? 0));
}

/** Votes as text for this tab's memory. */
export function encodeVotes(all: AllVotes): string {
  return JSON.stringify(all, (_, value: unknown) => (value === undefined ? null : value));
}

/** What the memory holds; what is not a count is left out. */
export function decodeVotes(text: string | null): AllVotes {
  const value = parsed(text ?? '');
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.keys(value).flatMap((key) => {
      const votes = own(value, key);
      if (!isRecord(votes)) return [];
      const first = countIn(votes.first);
      return [[key, { ...(first && { first }), now: countIn(votes.now) ?? [] }]];
    }),
  );
}

function countIn(value: unknown): Count | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((hands: unknown) => (typeof hands === 'number' ? inBounds(hands) : undefined));
}

function inBounds(hands: number | undefined): number | undefined {
  return hands === undefined || !Number.isFinite(hands) ? undefined : Math.min(MOST, Math.max(0, Math.round(hands)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing was kept, or by another program: the count begins anew.
    return undefined;
  }
}
