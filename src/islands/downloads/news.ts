/**
 * A line for learners who keep lessons on the device, when the host has newer ones: `<p data-downloads-news hidden>` with the way to
 * the page of downloads. Nothing is fetched where nothing is kept.
 */
import { keepsSomething } from '../../state/kept-here.ts';

/** Shows the line on this page if there is something new; pages never wait for it. */
export async function tellNews(page: Document): Promise<void> {
  const line = page.querySelector<HTMLElement>('[data-downloads-news]');
  const base = page.body.dataset.base ?? '/';
  if (!line || !(await keepsSomething(base))) return;
  const { deviceDownloads } = await import('../../state/device-downloads.ts');
  const { downloads } = deviceDownloads(base);
  await downloads.open();
  line.hidden = downloads.$news.get() === 0;
}
