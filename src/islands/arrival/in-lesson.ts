/**
 * The line about the app on a lesson page, which has no place for it by itself: fetched only where the page shows the sign
 * of an app. It stands after the lesson, so that nothing moves under a reader, and the line on top, whose place is kept
 * anyway, leads to it.
 */
import { arrivalWords } from '../../i18n/arrival-words.ts';
import { showAppBrowser, type AppBrowserDeps } from './app-browser.ts';

const ID = 'trong-ung-dung';

/** Puts the line on the page where it is true and was not closed. */
export function showAppInLesson(page: Document, arrival: AppBrowserDeps['arrival']): void {
  if (arrival.app === undefined || arrival.isAppLineClosed) return;
  const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const press = (name: string, label: string) =>
    make('button', { type: 'button', class: 'button button--plain', [name]: '' }, label);
  // As ui/arrival/AppBrowser.astro has it.
  const box = make(
    'div',
    { class: 'notice stack', id: ID, tabindex: '-1', 'data-in-app': '', hidden: '' },
    make('p', { 'data-in-app-said': '' }),
    make('p', {}, arrivalWords('arrival.app.how.text')),
    make(
      'div',
      { class: 'button-row' },
      press('data-in-app-copy', arrivalWords('arrival.copy.label')),
      press('data-in-app-close', arrivalWords('arrival.app.close.label')),
    ),
    make('p', { 'aria-live': 'polite', 'data-in-app-copied': '' }),
  );
  page.querySelector('.lesson')?.after(box);
  showAppBrowser(page, { arrival, words: arrivalWords, address: page.location.href.replace(/#.*/, '') });
  const top = page.querySelector('[data-resume]');
  // Who has been here before has the way to their place there.
  if (!top || top.children.length > 0) return;
  const link = make('a', { href: `#${ID}` }, arrivalWords('arrival.app.link.label'));
  const before = [...top.childNodes];
  top.replaceChildren(link);
  box.querySelector('[data-in-app-close]')?.addEventListener('click', () => top.replaceChildren(...before));
}
