/** Whose keys are whose: all that pages need to know of the learners before they open anything of one. */

/** Where the list of learners is kept; it belongs to the device, not to one of them. */
export const LEARNERS_KEY = 'course.learners';

/** True for the id of a learner: empty for the first, "k2", "k3" and so on for the others. */
export function isLearnerId(value: unknown): value is string {
  return typeof value === 'string' && /^(?:k\d{1,6})?$/.test(value);
}

/** The id that `now` of the stored list stands for; anything else is the first learner. */
export function idNow(now: unknown): string {
  return isLearnerId(now) ? now : '';
}

/** Who learns now, by the stored list. */
export function idInText(text: string | null): string {
  try {
    return idNow((JSON.parse(text ?? 'null') as { now?: unknown } | null)?.now);
  } catch {
    // Rubbish under our key: the same as nobody named.
    return '';
  }
}

/** Where something of this learner is kept: `course.progress` of the learner "k2" is `course.k2.progress`. */
export function keyOf(id: string, key: string): string {
  return id === '' ? key : key.replace(/^course\./, `course.${id}.`);
}

/** Whether what is kept under `key` is this learner's. */
export function isKeyOf(id: string, key: string): boolean {
  const owner = /^course\.(k\d{1,6})\./.exec(key)?.[1] ?? '';
  return key.startsWith('course.') && key !== LEARNERS_KEY && owner === id;
}
