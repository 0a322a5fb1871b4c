/** Quiz items and practice phones sleep until somebody comes near: their code is fetched then, not with the page. */

import { prefetchItems } from '../state/early-items.ts';
import { itemAddress } from './item-address.ts';

/** How far below the screen a sleeper is when its code begins to load. */
const ahead = '300px';

/** What a learner can do to a sleeper before its script is there. */
const touches = ['pointerdown', 'focusin', 'keydown', 'click'] as const;

/** One item or phone, and what wakes it. */
export interface Sleeper {
  readonly host: HTMLElement;
  /** What the learner touches. */
  readonly view: Element;
  /** True when it was already pressed before this script came. */
  readonly isPressed: boolean;
  /** Fetches the code and starts it; rejects when the code cannot be had. */
  wake(): Promise<void>;
  /** Called once when it is awake: what was pressed on the way counts. */
  onAwake(pressed: HTMLElement | null): void;
  /** The live region that the server already put into the view. */
  readonly region: string;
  /** What is said there to somebody who touched it in vain. */
  readonly failure: string;
}

/** Wakes every sleeper when it comes near the screen or is touched, whichever is first. */
export function awaitNeed(sleepers: readonly Sleeper[]): void {
  const wakers = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        wakers.get(target)?.();
      }
    },
    { rootMargin: ahead },
  );
  for (const sleeper of sleepers) {
    wakers.set(sleeper.host, listenTo(sleeper));
    observer.observe(sleeper.host);
  }
}

/** Listens for touches; the returned function wakes the sleeper because it came near. */
function listenTo({ host, view, ...sleeper }: Sleeper): () => void {
  const awake = new AbortController();
  const { signal } = awake;
  let isBusy = false;
  let isTouched = false;
  let pressed: HTMLElement | null = null;

  const begin = async () => {
    if (isBusy || signal.aborted) return;
    isBusy = true;
    // Data and code at once: one after the other, each would cost a trip over the network.
    const items = itemAddress(host);
    if (items) prefetchItems(items);
    try {
      await sleeper.wake();
      awake.abort();
      sleeper.onAwake(pressed);
    } catch {
      // No network, or a new version took the file away. Nothing is lost: what the page says in words is plain HTML, and
      // the next touch tries again. Someone who only scrolls past is not bothered.
      if (isTouched) notice(host.querySelector(sleeper.region), sleeper.failure);
    }
    isBusy = false;
    pressed = null;
  };
  const onTouch = ({ type, target }: Event) => {
    if (!(target instanceof Element && view.contains(target))) return;
    if (type === 'click') pressed = target.closest('button');
    isTouched = true;
    void begin();
  };
  // On the whole page: screen readers call all that lies in an element that listens for clicks "clickable".
  for (const touch of touches) host.ownerDocument.addEventListener(touch, onTouch, { signal });
  if (sleeper.isPressed) {
    isTouched = true;
    void begin();
  }
  return () => void begin();
}

/** Writes only what is new: a screen reader says a live region again whenever it is touched. */
function notice(region: Element | null, text: string): void {
  if (region && region.textContent !== text) region.textContent = text;
}
