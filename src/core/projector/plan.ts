/** Time in a lesson that is led, as its leader reads it. */

/** Minutes and seconds since something began. */
export function since(begin: number, now: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.max(0, Math.floor((now - begin) / 1000));
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

/** Minutes left by the plan, a begun minute counted whole; below 0 how many are over. */
export function minutesLeft(planned: number, begin: number, now: number): number {
  return planned - Math.floor((now - begin) / 60_000);
}
