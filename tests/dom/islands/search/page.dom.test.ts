import { screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { startSearch } from '../../../../src/islands/search/page.ts';
import { createSearch, PAGE_SIZE, TYPING_PAUSE } from '../../../../src/state/search.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { liveLog } from '../../../support/live-log.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { fakeEngine } from '../../../support/fakes/search.ts';

// cspell:ignore Cscript

const options = '<option value="nong-dan">Nông dân</option>';

afterEach(() => history.replaceState(null, '', '/'));

/** Opens the search page at an address. */
function open(answers: Record<string, string[]> = { otp: ['ma-otp', '<b>mật khẩu</b>'] }, address = '/tim-kiem/') {
  history.replaceState(null, '', address);
  const clock = fakeClock();
  const engine = fakeEngine(answers);
  const values = { action: '/tim-kiem/', browse: '/' };
  document.body.innerHTML = `<main><h1>Tìm bài</h1>${astroMarkup('src/ui/SearchForm.astro', { values, lists: [options] })}</main>`;
  startSearch(document, createSearch(engine, clock), t);
  const field = screen.getByLabelText<HTMLInputElement>(t('search.field.label'));
  const said = document.querySelector('[data-search-said]');
  return {
    clock,
    engine,
    field,
    type: (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    press: () => screen.getByRole('button', { name: t('search.submit.label') }).click(),
    titles: () => screen.queryAllByRole('listitem').map((item) => item.querySelector('a')?.textContent),
    said: () => said?.textContent,
    saidLater: (text: string) => waitFor(() => expect(said?.textContent).toBe(text)),
  };
}

const none = (query: string) => t('search.none.text', { query });
const found = (query: string, count: number) => t('search.found.text', { query, count });

describe('the search page', () => {
  it('fetches the engine when the learner comes to the field, not before', () => {
    const { engine, field } = open();
    expect(engine.warmed).toBe(0);
    field.focus();
    expect(engine.warmed).toBe(1);
  });

  it('shows results while the learner types and says their count once, when the typing pauses', async () => {
    const { clock, field, said, saidLater, titles, type } = open();
    const spoken = liveLog(document.body);
    field.focus();
    type('ot');
    type('otp');
    clock.tick(TYPING_PAUSE - 1);
    expect(said()).toBe('');
    clock.tick(1);
    await saidLater(found('otp', 2));
    expect(titles()).toEqual(['ma-otp', '<b>mật khẩu</b>']);
    expect(spoken.said).toEqual([found('otp', 2)]);
    expect(document.activeElement).toBe(field);
  });

  it('says what to do when "Tìm" is pressed on an empty field, and goes there', async () => {
    const { field, press, saidLater, titles, type } = open();
    type('otp');
    press();
    await saidLater(found('otp', 2));
    type(' ');
    press();
    await saidLater(t('search.empty.error'));
    expect(document.activeElement).toBe(field);
    expect(titles()).toEqual([]);
  });

  it('searches at once on "Tìm"', async () => {
    const { field, press, saidLater } = open();
    field.value = 'otp';
    press();
    await saidLater(found('otp', 2));
  });

  it('marks what was found, and shows markup from pages and queries as text', async () => {
    const { field, press, saidLater } = open({ '<i>x</i>': ['<b>mật khẩu</b>'] });
    field.value = '<i>x</i>';
    press();
    await saidLater(found('<i>x</i>', 1));
    expect(document.querySelector('main i, main b')).toBeNull();
    expect(document.querySelector('mark')?.textContent).toBe('<b>mật khẩu</b>');
  });

  it('keeps the question in the address', async () => {
    const { field, press, saidLater } = open();
    field.value = ' otp ';
    screen.getByLabelText<HTMLSelectElement>(t('search.audience.label')).value = 'nong-dan';
    press();
    await saidLater(found(' otp ', 2));
    expect(location.search).toBe('?q=otp&nhom=nong-dan');
  });

  it('answers the question of the address', async () => {
    const { engine, field, saidLater } = open({ otp: ['ma-otp'] }, '/tim-kiem/?q=otp&nhom=nong-dan');
    await saidLater(found('otp', 1));
    expect(field.value).toBe('otp');
    expect(engine.asked).toEqual([{ term: 'otp', audience: 'nong-dan' }]);
    expect(screen.getByRole('link', { name: 'ma-otp' }).getAttribute('href')).toBe('/nhom/nong-dan/ma-otp/');
  });

  it('searches everywhere when the address names no known audience', async () => {
    const { engine, saidLater } = open({ otp: ['ma-otp'] }, '/tim-kiem/?q=otp&nhom=%3Cscript%3E');
    await saidLater(found('otp', 1));
    expect(engine.asked[0]?.audience).toBeUndefined();
    expect(screen.getByLabelText<HTMLSelectElement>(t('search.audience.label')).selectedIndex).toBe(0);
  });

  it('searches again when another audience is chosen', async () => {
    const { engine, field, press, saidLater } = open();
    field.value = 'otp';
    press();
    await saidLater(found('otp', 2));
    const filter = screen.getByLabelText<HTMLSelectElement>(t('search.audience.label'));
    filter.value = 'nong-dan';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(location.search).toContain('nhom=nong-dan'));
    expect(engine.asked.map(({ audience }) => audience)).toEqual([undefined, 'nong-dan']);
  });

  it('shows the next results and goes to the first of them', async () => {
    const many = Array.from({ length: PAGE_SIZE + 2 }, (_, index) => `bài ${index}`);
    const { field, press, saidLater, titles } = open({ otp: many });
    field.value = 'otp';
    press();
    await saidLater(found('otp', many.length));
    const more = screen.getByRole('button', { name: t('search.more.label') });
    more.click();
    await waitFor(() => expect(titles()).toEqual(many));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(`bài ${PAGE_SIZE}`));
    expect(more.hidden).toBe(true);
  });

  it('helps when nothing is found, and in the words of the filter', async () => {
    const { field, press, saidLater, titles } = open();
    field.value = 'xyz';
    press();
    await saidLater(none('xyz'));
    expect(titles()).toEqual([]);
    expect(screen.getByRole('link', { name: t('search.browse.label') }).closest('p')?.hidden).toBe(false);
    screen.getByLabelText<HTMLSelectElement>(t('search.audience.label')).value = 'nong-dan';
    press();
    await saidLater(t('search.none.audience.text', { query: 'xyz' }));
  });

  it('says that results are only near when no page has all the words', async () => {
    const { field, press, saidLater } = open({ '"bị lừa"': ['lo-bi-lua'] });
    field.value = 'bị lừa xong';
    press();
    await saidLater(t('search.near.text', { query: 'bị lừa xong', count: 1 }));
  });

  it('says when there is no network, and finds again when there is', async () => {
    const { engine, field, press, saidLater } = open();
    Object.assign(engine, { broken: true, online: false });
    field.value = 'otp';
    press();
    await saidLater(t('search.offline.error'));
    Object.assign(engine, { broken: false, online: true });
    press();
    await saidLater(found('otp', 2));
  });

  it('says when the search itself fails', async () => {
    const { engine, field, press, saidLater } = open();
    engine.broken = true;
    field.value = 'otp';
    press();
    await saidLater(t('search.failed.error'));
  });

  it('is as at the beginning when the field is emptied', async () => {
    const { clock, field, press, said, saidLater, titles, type } = open();
    field.value = 'otp';
    press();
    await saidLater(found('otp', 2));
    type('');
    clock.tick(TYPING_PAUSE);
    await waitFor(() => expect(said()).toBe(''));
    expect(titles()).toEqual([]);
    expect(location.search).toBe('');
  });

  it('has no axe violation, with and without results', async () => {
    const { field, press, saidLater } = open();
    expect(await axeFaults(document.body)).toEqual([]);
    field.value = 'otp';
    press();
    await saidLater(found('otp', 2));
    expect(await axeFaults(document.body)).toEqual([]);
  });
});
