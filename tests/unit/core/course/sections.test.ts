import { describe, expect, it } from 'vitest';
import { fitsABreak, restAfter, sectionsOf } from '../../../../src/core/course/sections.ts';

describe('the sections of a lesson', () => {
  it('are found in reading order, whatever the order of their attributes', () => {
    const source =
      '<Section id="mot" title="Một: mở máy">\n\nChữ.\n\n</Section>\n<Section title="Hai" id="hai">\n</Section>';
    expect(sectionsOf(source)).toEqual([
      { id: 'mot', title: 'Một: mở máy' },
      { id: 'hai', title: 'Hai' },
    ]);
  });

  it('are none in a text without sections', () => {
    expect(sectionsOf('Chỉ có chữ.')).toEqual([]);
  });
});

describe('the place to rest', () => {
  const sections = ['mot', 'hai', 'ba', 'bon', 'nam'].map((id) => ({ id, title: id }));

  it('lies behind the middle section of a long lesson', () => {
    expect(restAfter(sections, 8)).toBe('ba');
    expect(restAfter(sections.slice(0, 4), 10)).toBe('hai');
  });

  it('is not needed in a lesson that fits a break at work', () => {
    expect(restAfter(sections, 7)).toBeUndefined();
    expect(fitsABreak(7)).toBe(true);
    expect(fitsABreak(8)).toBe(false);
  });
});
