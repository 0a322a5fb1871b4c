import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateParts, dayOf } from '../../../../src/core/text/date.ts';

describe('the day of a moment', () => {
  it('goes by the calendar of the device: evening and next morning are two days', () => {
    const evening = new Date(2026, 10, 22, 23, 59).getTime();
    const morning = new Date(2026, 10, 23, 0, 1).getTime();
    expect(dayOf(morning) - dayOf(evening)).toBe(1);
  });

  it('is the same all day long, and one more each day, also where clocks are put forward', () => {
    const noon = fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(noon, fc.integer({ min: 0, max: 23 }), (date, hour) => {
        const at = (days: number) =>
          new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
        expect(dayOf(at(0))).toBe(dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).getTime()));
        expect(dayOf(at(1)) - dayOf(at(0))).toBe(1);
      }),
    );
  });

  it('is written as day, month and year, the year without a point', () => {
    expect(dateParts(dayOf(new Date(2026, 10, 2, 5).getTime()))).toEqual({ day: '2', month: '11', year: '2026' });
  });
});
