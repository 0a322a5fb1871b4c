import { describe, expect, it } from 'vitest';
import { decodePlan, encodePlan, isPlanLink } from '../../../../src/core/programme/link.ts';
import { customPlan, MOST_LESSONS } from '../../../../src/core/programme/plan.ts';

const known = new Set(Array.from({ length: 12 }, (_, n) => `bai-so-${n + 1}`));
const isKnown = (lesson: string) => known.has(lesson);
const plan = customPlan([...known].slice(0, 5).map((id) => ({ id, minutes: 8 })));

describe('the link of a plan', () => {
  it('is short and made of signs that an address leaves alone', () => {
    const text = encodePlan(plan);
    expect(text).toBe('1~m5~bai-so-1.14~bai-so-2.14~n10~bai-so-3.14~bai-so-4.14~bai-so-5.14~k5');
    expect(encodeURIComponent(text)).toBe(text);
  });

  it('gives the same plan back, for the longest evening as well', () => {
    expect(decodePlan(encodePlan(plan), isKnown)).toEqual(plan);
    const longest = customPlan([...known].slice(0, MOST_LESSONS).map((id) => ({ id, minutes: 10 })));
    expect(decodePlan(encodePlan(longest), isKnown)).toEqual(longest);
  });

  it('is told from the name of a place on the page', () => {
    expect(isPlanLink(encodePlan(plan))).toBe(true);
    expect(['noi-dung', '', '1', 'tu-chon'].filter(isPlanLink)).toEqual([]);
  });

  it.each([
    ['a newer page made it', '2~m5~bai-so-1.14~k5', 'newer'],
    ['a lesson is not on this site', '1~m5~bai-la.14~k5', 'unknown'],
    ['nothing follows', '1~', 'broken'],
    ['it has no lesson', '1~m5~k5', 'broken'],
    ['its end was cut off', '1~m5~bai-so-1.14~bai-so-', 'broken'],
    ['its closing was cut off', '1~m5~bai-so-1.14', 'broken'],
    ['a lesson comes twice', '1~m5~bai-so-1.14~bai-so-1.14~k5', 'broken'],
    ['a step lasts no time', '1~m5~bai-so-1.0~k5', 'broken'],
    ['a step lasts for ever', '1~m5~bai-so-1.999~k5', 'broken'],
    ['a step lasts longer than an hour', '1~m5~bai-so-1.61~k5', 'broken'],
    ['it holds a script', '1~m5~<script>alert(1)</script>.14~k5', 'broken'],
    ['a lesson is a way out', '1~m5~../../x.14~k5', 'broken'],
    ['it names what every object has', '1~m5~constructor.14~k5', 'unknown'],
    ['it opens twice', '1~m5~m5~bai-so-1.14~k5', 'broken'],
    ['it is longer than any evening', `1~m5~${Array(100).fill('bai-so-1.14').join('~')}~k5`, 'broken'],
    ['it is no plan', 'noi-dung', 'broken'],
  ])('is refused when %s', (_, text, fault) => {
    expect(decodePlan(text, isKnown)).toBe(fault);
  });

  it('is refused when it holds more lessons than an evening', () => {
    const many = [...known].slice(0, MOST_LESSONS + 1).map((id) => `${id}.14`);
    expect(decodePlan(`1~m5~${many.join('~')}~k5`, isKnown)).toBe('broken');
  });
});
