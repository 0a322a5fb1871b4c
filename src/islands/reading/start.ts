/**
 * The only script of the aids to reading that a page loads by itself. Their code comes when the learner has asked for it in
 * the settings (one step at a time, the ruler), or when the first picture of a lesson comes near the screen.
 */
/** How far below the screen a picture is when the button that shows it large is put there. */
const ahead = '600px';

/** Wakes the aids on this page. */
export function startReading(page: Document): void {
  // The boot script has put the choices there: a page need not fetch all that the settings are.
  const { steps, ruler } = page.documentElement.dataset;
  const pictures = page.querySelectorAll('.lesson .picture');
  let isAsked = false;
  const open = () => {
    if (isAsked) return;
    isAsked = true;
    // Not there (no network): the page reads as it always does.
    import('./open.ts').then(
      ({ openReading }) => openReading(page, { hasSteps: steps === 'on', hasRuler: ruler === 'on' }),
      () => (isAsked = false),
    );
  };
  if (steps === 'on' || ruler === 'on') open();
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && open(),
    { rootMargin: ahead },
  );
  for (const picture of pictures) observer.observe(picture);
}
