import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * While the player stays at the edge of the screen, what unfolds in it must not push the text that is being read: the page
 * is scrolled by as much. (Chromium and Firefox would do so by themselves; Safari does not.) Gives what is to be called
 * before the change; `change` is the value that changes with it.
 */
export function useSteadyPage(view: { readonly current: HTMLElement | null }, change: unknown): () => void {
  const before = useRef<number>();
  useLayoutEffect(() => {
    const after = textEdge(view.current);
    if (before.current !== undefined && after !== undefined && after !== before.current) {
      scrollBy({ top: after - before.current, behavior: 'instant' });
    }
    before.current = undefined;
  }, [change]);
  return () => {
    const host = view.current?.closest('[data-player]');
    // Scrolled past its place in the text, or not there at all: only then does it lie over other text.
    before.current = host && host.getBoundingClientRect().top <= 1 ? textEdge(view.current) : undefined;
  };
}

/** Where (px in the window) the text begins that follows the player. */
function textEdge(view: HTMLElement | null): number | undefined {
  return view?.closest('[data-player]')?.nextElementSibling?.getBoundingClientRect().top;
}
