import { describe, expect, it, vi } from 'vitest';
import { fetchAhead } from '../../../src/islands/fetch-ahead.ts';

describe('the code of the items to come', () => {
  it('is fetched once a type, without that of the item that is awake', () => {
    document.body.innerHTML = ['single-choice', 'matching', 'ordering', 'matching']
      .map((type) => `<quiz-item data-type="${type}"></quiz-item>`)
      .join('');
    const fetchType = vi.fn(() => Promise.reject(new Error('no network')));
    const awake = document.querySelector<HTMLElement>('quiz-item');
    if (awake) fetchAhead(awake, fetchType);
    expect(fetchType.mock.calls).toEqual([['matching'], ['ordering']]);
  });
});
