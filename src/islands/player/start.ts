/**
 * The only script of the player that a page loads by itself: it waits for a press on "Nghe bài này" and then fetches the
 * player. One listener serves every player on the page; the one opened last is the one that sounds.
 */
import { takeEarlySubmit } from '../early-submits.ts';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-player-open]') : null;
  const host = button?.closest<HTMLElement>('[data-player]');
  if (button && host) open(host, button);
});

// Pressed before this script was here.
for (const button of document.querySelectorAll<HTMLElement>('form > [data-player-open]')) {
  const host = button.parentElement;
  if (host && takeEarlySubmit(host)) open(host, button);
}

function open(host: HTMLElement, button: HTMLElement): void {
  if (host.dataset.open !== undefined) return;
  host.dataset.open = '';
  const status = host.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = status.dataset.loading ?? '';
  // Touched inside the press, the element may sound later, when the code has come: iOS asks for that.
  const audio = document.createElement('audio');
  audio.load();
  import('./styled.ts').then(
    ({ openStyledPlayer }) => openStyledPlayer(host, audio),
    () => {
      // The player cannot be fetched: the browser's own controls can still try the sound.
      audio.controls = true;
      audio.src = `${host.dataset.track}.mp3`;
      host.append(audio);
      audio.focus();
      button.hidden = true;
      if (status) status.textContent = '';
    },
  );
}
