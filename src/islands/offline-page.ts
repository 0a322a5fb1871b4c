/** The script of the page for no network: what can be read all the same. It stands in for any page of the site. */
import { readablePages } from '../state/readable-pages.ts';
import '../state/worker.ts';

const base = document.body.dataset.base ?? '/';

void readablePages(base).then(({ kept, visited }) => {
  list('kept-pages', kept);
  list('visited-pages', visited);
  document.querySelector('[data-nothing]')?.toggleAttribute('hidden', kept.length + visited.length > 0);
});

document.querySelector('[data-retry]')?.addEventListener('click', () => location.reload());

function list(name: string, pages: readonly { readonly path: string; readonly title: string }[]): void {
  const section = document.querySelector(`[data-${name}]`);
  const rows = pages.map(({ path, title }) => {
    const row = document.createElement('li');
    row.className = 'card';
    const link = document.createElement('a');
    link.className = 'card__link';
    link.href = base + path;
    link.textContent = title;
    row.append(link);
    return row;
  });
  section?.querySelector('ul')?.replaceChildren(...rows);
  section?.toggleAttribute('hidden', rows.length === 0);
}
