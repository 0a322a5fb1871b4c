import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../src/core/course/sections.ts';

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
