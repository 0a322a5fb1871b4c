/**
 * The steps in words come open from the server: without script, or when it fails, they are simply there. With script they
 * fold up as long as nobody can be reading them, that is while they are below the screen; nothing moves under anyone's
 * eyes. On paper they are open again.
 */
export function tuckAway(details: HTMLDetailsElement | null): void {
  if (!details) return;
  // An observer knows where they are: to measure them here would lay out the whole page once more while it opens.
  new IntersectionObserver(([entry], observer) => {
    observer.disconnect();
    if (entry && entry.boundingClientRect.top > innerHeight) details.open = false;
  }).observe(details);
  let wasOpen = details.open;
  addEventListener('beforeprint', () => {
    wasOpen = details.open;
    details.open = true;
  });
  addEventListener('afterprint', () => {
    details.open = wasOpen;
  });
}
