/**
 * The only script of the listening page that comes by itself: it waits for "Bắt đầu nghe" or a lesson's own button. A
 * lesson's page links here with the lesson's id behind "#", and then the first button begins with that lesson.
 */

/** Whether the mode's code has come: it then says itself that a lesson opens, and must not be heard to say it twice. */
let isHere = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-listen]') : null;
  const host = document.querySelector<HTMLElement>('[data-listening]');
  if (!button || !host) return;
  const lessons = [...document.querySelectorAll<HTMLElement>('[data-listen-lesson]')].map((el) => el.id);
  const own = button.dataset.listen ?? '';
  const lesson = own === '' ? (lessons.find((id) => `#${id}` === location.hash) ?? lessons[0] ?? '') : own;
  const status = host.querySelector('[role="status"]');
  if (status && !isHere) status.textContent = host.dataset.loading ?? '';
  // Touched inside the press, the element may sound later, when the code has come: iOS asks for that.
  const audio = document.createElement('audio');
  audio.load();
  import('./open.tsx').then(
    ({ openListening }) => {
      isHere = true;
      openListening(host, { lesson, lessons, audio });
    },
    () => {
      if (status) status.textContent = host.dataset.failed ?? '';
    },
  );
});
