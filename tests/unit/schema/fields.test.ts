import { describe, expect, it } from 'vitest';
import { contentId, day, webAddress, words } from '../../../src/schema/fields.ts';

const isGood = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('the fields of content files', () => {
  it('take a kebab-case ASCII id only', () => {
    expect(
      ['cuoc-goi-lua', 'f08', 'Cuoc', 'cuộc', 'a--b', '-a', 'a b', 3].map((value) => isGood(contentId, value)),
    ).toEqual([true, true, false, false, false, false, false, false]);
  });

  it('take a day of the calendar as midnight UTC, from our YAML reader and from that of Astro', () => {
    const midnight = new Date('2027-05-31T00:00:00Z');
    expect(day.parse('2027-05-31')).toEqual(midnight);
    expect(day.parse(midnight)).toEqual(midnight);
  });

  it('refuse a day that is not in the calendar', () => {
    expect(['2027-02-30', '2027-5-31', '31/5/2027', 'mai', '', undefined].map((value) => isGood(day, value))).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('take https addresses only', () => {
    expect(
      ['https://vietnam.vn/a?b=c', 'http://vietnam.vn', 'vietnam.vn', 'https://x', 'javascript:alert(1)'].map((value) =>
        isGood(webAddress, value),
      ),
    ).toEqual([true, false, false, false, false]);
  });

  it('refuse words that are only spaces', () => {
    expect(isGood(words('title: "…"'), '  ')).toBe(false);
  });
});
