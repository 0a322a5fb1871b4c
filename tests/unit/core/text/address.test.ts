import { describe, expect, it } from 'vitest';
import { addressed } from '../../../../src/core/text/address.ts';

describe('the way a learner is addressed', () => {
  it('fills both forms', () => {
    expect(addressed('{You} bấm nút. Máy hỏi {you}.', 'bác')).toBe('Bác bấm nút. Máy hỏi bác.');
  });

  it('keeps Vietnamese capitals', () => {
    expect(addressed('{You}', 'ông bà')).toBe('Ông bà');
  });
});
