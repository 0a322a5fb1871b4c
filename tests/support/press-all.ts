/** Presses every button of an open page by keyboard, one after the other, and tells what a person who does not see would miss. */
import type { Page } from '@playwright/test';

/** What went wrong, one line a press. */
export interface Presses {
  /** How many buttons were pressed. */
  readonly count: number;
  /** The keyboard's place was lost. */
  readonly lost: readonly string[];
  /** The page changed, and nothing told of it. */
  readonly silent: readonly string[];
  /** The same words came twice for one press. */
  readonly twice: readonly string[];
}

declare global {
  interface Window {
    /** What live regions said since the last press. */
    saidNow?: string[];
    pressed?: HTMLElement;
    textNow?: () => string;
    stateOf?: (element: HTMLElement) => string;
  }
}

/** Call it before the page is opened. */
export async function watchSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
    window.saidNow = [];
    const region = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest(
        '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]',
      ) ?? null;
    new MutationObserver((records) => {
      const changed = new Set(records.flatMap(({ target, addedNodes }) => [target, ...addedNodes].map(region)));
      for (const one of changed) {
        const text = one?.checkVisibility() ? one.textContent.replace(/\s+/g, ' ').trim() : '';
        if (text) window.saidNow?.push(text);
      }
    }).observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
  });
}

/** Presses of one kind are alike: of nineteen buttons "Nghe bài …" three are enough. */
const ALIKE = 3;

/** Opens the page, anew whenever a button led away, and presses what it offered at first. */
export async function pressAll(page: Page, open: () => Promise<unknown>): Promise<Presses> {
  const found = { lost: [] as string[], silent: [] as string[], twice: [] as string[] };
  const begin = async (): Promise<number> => {
    await open();
    return page.evaluate(nameButtons, ALIKE);
  };
  const all = await begin();
  const place = (): string => new URL(page.url()).pathname;
  const here = place();
  let count = 0;
  for (let nth = 0; nth < all; nth += 1) {
    if (place() !== here) await begin();
    const before = await page.evaluate(takeButton, nth);
    if (!before) continue;
    count += 1;
    await page.keyboard.press('Enter');
    // Where a press leads to another page, that begins at its top, and every browser tells.
    const after = await page.evaluate(settle).catch(() => undefined);
    if (!after || place() !== here) continue;
    if (after.isLost) found.lost.push(before.name);
    const isTold = after.isTold || after.state !== before.state || after.said.length > 0;
    if (after.text !== before.text && !isTold) found.silent.push(before.name);
    if (new Set(after.said).size < after.said.length) found.twice.push(`${before.name}: ${after.said.join(' / ')}`);
    // A window that opened over the page is closed again.
    await page.keyboard.press('Escape');
  }
  return { count, ...found };
}

/** Runs in the page: numbers the buttons to press, and puts into it what the other two functions share. */
function nameButtons(alike: number): number {
  const counts = new Map<string, number>();
  let nth = 0;
  for (const one of document.querySelectorAll<HTMLElement>('main :is(button:not([disabled]), summary)')) {
    const data = Object.keys(one.dataset).join(' ');
    const inside = one.closest('quiz-item, practice-phone')?.tagName ?? '';
    const kind = [one.tagName, one.className, data, inside, data === '' ? one.textContent : ''].join('|');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if ((counts.get(kind) ?? 0) > alike && inside === '') continue;
    one.setAttribute('data-nth', String(nth));
    nth += 1;
  }
  // What a running clock counts is no change that a press made.
  window.textNow = () => {
    const clocks = [...document.querySelectorAll<HTMLElement>('[data-presenter-clock], [data-presenter-timer]')];
    const text = document.querySelector('main')?.innerText ?? '';
    return clocks.reduce((rest, { innerText }) => (innerText ? rest.replace(innerText, '') : rest), text);
  };
  window.stateOf = (element) =>
    [
      element.textContent.trim(),
      ...['expanded', 'pressed', 'checked', 'disabled'].map((name) => element.getAttribute(`aria-${name}`)),
      element.closest('details')?.open,
    ].join('|');
  return nth;
}

/** Runs in the page: puts the focus on a button, if a person could press it now. */
function takeButton(nth: number): { name: string; text: string; state: string } | undefined {
  const button = document.querySelector<HTMLElement>(`[data-nth="${nth}"]`);
  if (!button?.checkVisibility({ visibilityProperty: true }) || !window.stateOf) return undefined;
  button.focus();
  if (document.activeElement !== button) return undefined;
  window.pressed = button;
  window.saidNow = [];
  const text = window.textNow?.() ?? '';
  return { name: button.textContent.trim(), text, state: window.stateOf(button) };
}

/** Runs in the page: waits until it stands still for ten frames, and tells what the press did. */
async function settle() {
  const now = (): string => `${window.textNow?.()}${window.saidNow?.length}`;
  let last = '';
  for (let still = 0; still < 10; still = last === now() ? still + 1 : 0) {
    last = now();
    await new Promise(requestAnimationFrame);
  }
  const at = document.activeElement;
  const { pressed, sound, stateOf } = window;
  return {
    text: window.textNow?.() ?? '',
    state: pressed && stateOf ? stateOf(pressed) : '',
    said: window.saidNow ?? [],
    isLost: !at || at === document.body || at === document.documentElement || !at.checkVisibility(),
    // The focus went to what is new and is heard there, or the lesson itself is heard.
    isTold: at !== pressed || sound?.paused === false,
  };
}
