import type { ProgressState } from '../../state/progress.ts';

/** Fetches what answers; tests put a failing network here. */
const fetchPlace = () => import('./styled.ts');

/**
 * Waits for the first press on "Tôi đang ở đâu?", or Ctrl + /, then fetches what answers (place.ts) and presses again. Where
 * nothing can be fetched, at least the name of the page is said, and the next press tries again.
 */
export function awaitPlace(page: Document, progress: ProgressState, fetch = fetchPlace): void {
  const host = page.querySelector<HTMLElement>('[data-place]');
  const button = host?.querySelector('button');
  if (!host || !button) return;
  const awake = new AbortController();
  const { signal } = awake;
  const wake = () => {
    fetch().then(
      ({ startPlace }) => {
        // Pressed twice meanwhile: said once.
        if (signal.aborted) return;
        awake.abort();
        startPlace(page, progress);
        button.click();
      },
      () => host.querySelector('[data-place-said]')?.replaceChildren(host.dataset.title ?? ''),
    );
  };
  button.addEventListener('click', wake, { signal });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '/' || !event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      wake();
    },
    { signal },
  );
}
