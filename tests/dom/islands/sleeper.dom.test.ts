import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitNeed } from '../../../src/islands/sleeper.ts';

const fetch = vi.fn(() => Promise.reject(new TypeError('offline')));

beforeEach(() => {
  document.body.innerHTML = '<quiz-item data-item="cau-mot"><div data-view></div></quiz-item>';
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
    },
  );
});

afterEach(() => {
  fetch.mockClear();
  vi.unstubAllGlobals();
});

/** Presses the sleeper; what was asked for when it began to fetch its code. */
async function askedOnTouch(): Promise<unknown[]> {
  const asked = vi.fn<(calls: unknown[]) => void>();
  const host = document.querySelector('quiz-item') as HTMLElement;
  const wake = () => {
    asked([...fetch.mock.calls]);
    return Promise.resolve();
  };
  awaitNeed([{ host, view: host, isPressed: false, wake, onAwake: vi.fn(), region: '.live', failure: '' }]);
  host.click();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  return asked.mock.calls[0]?.[0] ?? [];
}

it('asks for the data of the page together with its code, and bears it when it cannot be had', async () => {
  document.body.dataset.base = '/so/';
  document.body.dataset.items = '0123456789ab';
  expect(await askedOnTouch()).toEqual([['/so/tep/bai/0123456789ab.json']]);
});

it('asks only once', async () => {
  document.body.dataset.items = 'ba9876543210';
  expect(await askedOnTouch()).toHaveLength(1);
  expect(await askedOnTouch()).toHaveLength(1);
});

it('asks for no file where the data stands in the page', async () => {
  delete document.body.dataset.items;
  expect(await askedOnTouch()).toEqual([]);
});
