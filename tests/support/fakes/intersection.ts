import { vi } from 'vitest';

/** Puts a fake IntersectionObserver into the page; jsdom has none, as it has no screen. */
export function fakeScreen(): {
  /** These elements are on the screen now, all others are not. */
  show(...elements: (Element | null)[]): void;
} {
  let callback: IntersectionObserverCallback = () => undefined;
  const watched: Element[] = [];
  class FakeObserver {
    constructor(whenSeen: IntersectionObserverCallback) {
      callback = whenSeen;
    }
    observe(element: Element): void {
      watched.push(element);
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  return {
    show(...elements) {
      const entries = watched.map((target) => ({ target, isIntersecting: elements.includes(target) }));
      callback(entries as unknown as IntersectionObserverEntry[], undefined as unknown as IntersectionObserver);
    },
  };
}
