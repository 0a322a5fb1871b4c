import { describe, expect, it } from 'vitest';
import { showSaving } from '../../../../src/islands/arrival/saving.ts';

const line = () => document.querySelector<HTMLElement>('[data-saving]');

describe('the line about lite pages', () => {
  it('is shown to who saves data', () => {
    document.body.innerHTML = '<p data-saving hidden>Có bản nhẹ.</p>';
    showSaving(document, { savesData: true });
    expect(line()?.hidden).toBe(false);
  });

  it('stays away from everybody else, and a page need not have it', () => {
    document.body.innerHTML = '<p data-saving hidden>Có bản nhẹ.</p>';
    showSaving(document, { savesData: false });
    expect(line()?.hidden).toBe(true);
    document.body.innerHTML = '';
    expect(() => showSaving(document, { savesData: true })).not.toThrow();
  });
});
