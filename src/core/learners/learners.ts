/**
 * Who learns on this device, kept under `course.learners`:
 *
 *   { "v": 1, "now": "k2", "next": 3, "learners": [{ "id": "", "name": "Bà Thơm", "mark": "sun" },
 *                                                  { "id": "k2", "name": "Cu Bin", "mark": "leaf" }] }
 *
 * The first learner's id is the empty text: what was kept on this device before there were names is theirs, under the keys it
 * always had. Every other learner has keys of their own (`keyOf`). With nothing stored there is one learner without a name.
 * `next` is the number of the next id: an id is never used twice, so a forgotten tab of someone erased meets nobody else's
 * keys. boot.js beside core/settings reads `now` before the first paint. Unknown fields are kept; a record with `v` above 1 was
 * written by a newer page: it is followed, and never written over.
 */
import { canonical, isRecord, type JsonRecord } from '../json.ts';
import { idNow, isLearnerId } from './keys.ts';

/** The neutral marks a learner may take: drawn shapes, so that nobody has to read to find their own. */
export const marks = ['sun', 'leaf', 'fish', 'boat', 'star', 'house'] as const;

/** One of the drawn marks. */
export type Mark = (typeof marks)[number];

/** One learner of this device. */
export interface Learner {
  readonly id: string;
  /** What the others of the house call them; empty for a first learner who was never asked. */
  readonly name: string;
  readonly mark: Mark;
}

/** All learners of this device, and who learns now. */
export interface Learners {
  readonly v: number;
  readonly now: string;
  readonly next: number;
  readonly learners: readonly Learner[];
}

/** The longest name, in characters; longer ones are cut. */
export const LEARNER_NAME_LIMIT = 24;

/** More than a household has: the list stays one that can be heard to its end. */
export const LEARNERS_LIMIT = 8;

/** A device that one person uses, who was never asked for a name. */
export const oneLearner: Learners = { v: 1, now: '', next: 2, learners: [{ id: '', name: '', mark: 'sun' }] };

/** Why a name was refused. */
export type NameFault = 'empty' | 'taken' | 'too-many';

/** Reads the stored text; what is no good is left out, and there is always at least one learner. */
export function decodeLearners(text: string | null): Learners {
  const value = parse(text);
  if (!isRecord(value) || !Array.isArray(value.learners)) return oneLearner;
  const good = value.learners.flatMap((one, index, all) => {
    const learner = decodeLearner(one);
    const isFirst = all.findIndex((other) => isRecord(other) && isRecord(one) && other.id === one.id) === index;
    return learner && isFirst ? [learner] : [];
  });
  const listed = good.length > 0 ? good : oneLearner.learners;
  const now = idNow(value.now);
  // Whoever learns now has things kept under that id: damaged list or not, they must stay within reach.
  const learners = listed.some(({ id }) => id === now) ? listed : [...listed, { id: now, name: '', mark: marks[0] }];
  const version = typeof value.v === 'number' && value.v > 1 ? value.v : 1;
  const used = learners.map(({ id }) => Number(id.slice(1)));
  const next = Math.max(1, ...used, Number.isSafeInteger(value.next) ? Number(value.next) - 1 : 0) + 1;
  return { ...value, v: version, now, next, learners };
}

/** The text to store. */
export function encodeLearners(learners: Learners): string {
  return canonical(learners);
}

/** The learner who learns now. */
export function learnerNow({ now, learners }: Learners): Learner {
  return learners.find(({ id }) => id === now) ?? (oneLearner.learners[0] as Learner);
}

/** Adds a learner, who learns from now on; the fault when the name cannot be taken. */
export function addLearner(all: Learners, name: string, mark: Mark): Learners | NameFault {
  if (all.learners.length >= LEARNERS_LIMIT) return 'too-many';
  const fault = nameFault(all.learners, name);
  const id = `k${all.next}`;
  return (
    fault ?? { ...all, now: id, next: all.next + 1, learners: [...all.learners, { id, name: tidyName(name), mark }] }
  );
}

/** Gives a learner another name and mark; the fault when the name cannot be taken. */
export function renameLearner(all: Learners, id: string, name: string, mark: Mark): Learners | NameFault {
  const others = all.learners.filter((learner) => learner.id !== id);
  const fault = nameFault(others, name);
  if (fault) return fault;
  const learners = all.learners.map((one) => (one.id === id ? { ...one, name: tidyName(name), mark } : one));
  return { ...all, learners };
}

/** Takes a learner off the list; of the last one only the name goes. Who learns now, if it was this one, is the first left. */
export function removeLearner(all: Learners, id: string): Learners {
  const learners = all.learners.filter((learner) => learner.id !== id);
  const [first] = learners;
  if (!first) return { ...all, now: oneLearner.now, learners: oneLearner.learners };
  return { ...all, now: all.now === id ? first.id : all.now, learners };
}

/** The name as it is kept and compared: one line, single spaces, NFC. */
export function tidyName(name: string): string {
  return [...name.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, LEARNER_NAME_LIMIT).join('').trim();
}

function nameFault(others: readonly Learner[], name: string): NameFault | undefined {
  const tidy = tidyName(name);
  if (tidy === '') return 'empty';
  return others.some((other) => other.name.toLowerCase() === tidy.toLowerCase()) ? 'taken' : undefined;
}

function decodeLearner(value: unknown): (Learner & JsonRecord) | undefined {
  if (!isRecord(value) || !isLearnerId(value.id)) return undefined;
  const mark = marks.find((one) => one === value.mark) ?? marks[0];
  return { ...value, id: value.id, name: typeof value.name === 'string' ? tidyName(value.name) : '', mark };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Rubbish under our key: the same as nobody named.
    return undefined;
  }
}
