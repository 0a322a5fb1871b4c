const DAY = 86_400_000;

/** The day a moment lies in, by the device's own calendar, as a number that grows by one each day. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}

/** A day as the words of a date need it; text, because a year is never written "2.026". */
export function dateParts(day: number): { readonly day: string; readonly month: string; readonly year: string } {
  const date = new Date(day * DAY);
  return { day: `${date.getUTCDate()}`, month: `${date.getUTCMonth() + 1}`, year: `${date.getUTCFullYear()}` };
}
