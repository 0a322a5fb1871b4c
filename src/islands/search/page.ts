/**
 * What the page "Tìm bài" does; its markup is ui/SearchForm.astro. The address holds the question (?q=…&nhom=…), so that it
 * can be sent to someone, and "back" finds it again. The focus stays where the learner is; the count is said once, when
 * results stand.
 */
import type { ExcerptPart, Result } from '../../core/search/result.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { Question, SearchState, SearchView } from '../../state/search.ts';

/** The words this island says; the page carries them. */
export const searchWords: readonly StringKey[] = [
  'search.busy.text',
  'search.found.text',
  'search.near.text',
  'search.none.text',
  'search.none.audience.text',
  'search.empty.error',
  'search.offline.error',
  'search.failed.error',
];

/** Wakes the search on this page. */
export function startSearch(page: Document, search: SearchState, words: Words): void {
  const form = page.querySelector<HTMLFormElement>('[data-search]');
  const field = form?.querySelector<HTMLInputElement>('[name=q]');
  const filter = form?.querySelector<HTMLSelectElement>('[name=nhom]');
  if (!form || !field || !filter) return;
  const question = (): Question =>
    filter.value === '' ? { query: field.value } : { query: field.value, audience: filter.value };
  const readAddress = () => {
    const address = new URLSearchParams(location.search);
    field.value = address.get('q') ?? '';
    filter.value = address.get('nhom') ?? '';
    // An audience that does not exist leaves the list without any choice.
    if (filter.selectedIndex < 0) filter.value = '';
    void search.submit(question());
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search.submit(question()).then(() => {
      if (field.value.trim() !== '') return;
      page.querySelector('[data-search-said]')?.replaceChildren(words('search.empty.error'));
      field.focus();
    });
  });
  field.addEventListener('focus', () => search.warm(), { once: true });
  field.addEventListener('input', () => search.type(question()));
  filter.addEventListener('change', () => void search.submit(question()));
  window.addEventListener('popstate', readAddress);
  search.$view.listen((view) => {
    show(page, view, words);
    if (view.state === 'found') writeAddress(view);
    if (view.state === 'idle') writeAddress({ query: '' });
  });
  const more = page.querySelector<HTMLElement>('[data-search-more]');
  more?.addEventListener('click', () => void showMore(page, search));
  if (location.search !== '') readAddress();
}

/** Adds results below and goes to the first of them: the button may go away, the learner's place may not. */
async function showMore(page: Document, search: SearchState): Promise<void> {
  const before = page.querySelectorAll('[data-search-results] a').length;
  await search.more();
  page.querySelectorAll<HTMLElement>('[data-search-results] a')[before]?.focus();
}

function show(page: Document, view: SearchView, words: Words): void {
  const list = page.querySelector('[data-search-results]');
  const said = page.querySelector('[data-search-said]');
  const text = sayView(view, words);
  // Unchanged text is not written again: it was said once.
  if (said && said.textContent !== text) said.textContent = text;
  if (view.state === 'busy') return;
  const results = view.state === 'found' ? view.results : [];
  const isOver = view.state !== 'found' || results.length >= view.total;
  list?.replaceChildren(...results.map((result) => resultItem(page, result)));
  page.querySelector('[data-search-more]')?.toggleAttribute('hidden', isOver);
  page.querySelector('[data-search-found]')?.toggleAttribute('hidden', results.length === 0);
  page.querySelector('[data-search-help]')?.toggleAttribute('hidden', view.state === 'idle' || results.length > 0);
}

function sayView(view: SearchView, words: Words): string {
  if (view.state === 'idle') return '';
  const { query } = view;
  if (view.state === 'busy') return words('search.busy.text');
  if (view.state !== 'found') return words(`search.${view.state}.error`);
  if (view.total === 0)
    return words(view.audience === undefined ? 'search.none.text' : 'search.none.audience.text', { query });
  return words(view.near ? 'search.near.text' : 'search.found.text', { query, count: view.total });
}

function resultItem(page: Document, { url, title, excerpt }: Result): HTMLLIElement {
  const item = page.createElement('li');
  const link = page.createElement('a');
  const text = page.createElement('p');
  item.className = 'card';
  link.className = 'card__link';
  link.href = url;
  link.textContent = title;
  text.append(...excerpt.map((part) => excerptPart(page, part)));
  item.append(link, text);
  return item;
}

function excerptPart(page: Document, { text, isHit }: ExcerptPart): Node {
  if (!isHit) return page.createTextNode(text);
  const mark = page.createElement('mark');
  mark.textContent = text;
  return mark;
}

function writeAddress(question: Question): void {
  const address = new URL(location.href);
  const fields = { q: question.query.trim(), nhom: question.audience };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}
