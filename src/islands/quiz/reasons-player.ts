import type { Words } from '../../i18n/words.ts';

/**
 * "Nghe giải thích": a second way into the track of an item, for the reasons alone. It comes to light with a verdict, so it is
 * made when the item wakes: in the page it would be paid for by all who only read.
 */
export function addReasonsPlayer(host: HTMLElement, words: Words): void {
  const whole = host.querySelector<HTMLElement>('[data-player="item"]');
  const loading = whole?.querySelector<HTMLElement>('[data-loading]')?.dataset.loading;
  const { track, seconds } = whole?.dataset ?? {};
  if (!whole || track === undefined) return;

  const page = host.ownerDocument;
  const player = page.createElement('div');
  player.className = whole.className;
  Object.assign(player.dataset, { player: 'reasons', track, seconds, silent: 'true' });

  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button button--plain';
  button.dataset.playerOpen = '';
  button.textContent = words('quiz.listen.label');
  // It stands behind a verdict just heard: a description is enough to tell it from its sisters.
  button.setAttribute('aria-describedby', host.querySelector('[id$="--prompt"]')?.id ?? '');

  const status = page.createElement('p');
  status.className = 'player__status';
  status.setAttribute('role', 'status');
  status.dataset.loading = loading ?? '';

  player.append(button, status);
  host.querySelector('[data-view]')?.after(player);
}
