import { describe, expect, it } from 'vitest';
import { createSearch, PAGE_SIZE, PATIENCE, TYPING_PAUSE } from '../../../src/state/search.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { fakeEngine } from '../../support/fakes/search.ts';

function page(answers: Record<string, string[]> = { otp: ['mã OTP', 'mật khẩu'] }) {
  const clock = fakeClock();
  const engine = fakeEngine(answers);
  const search = createSearch(engine, clock);
  return { clock, engine, search, view: () => search.$view.get() };
}

const titles = (view: ReturnType<ReturnType<typeof page>['view']>) =>
  view.state === 'found' ? view.results.map(({ title }) => title) : view.state;

describe('the search page', () => {
  it('shows what was found', async () => {
    const { search, view } = page();
    await search.submit({ query: 'OTP' });
    expect(view()).toMatchObject({ state: 'found', query: 'OTP', total: 2, near: false });
    expect(titles(view())).toEqual(['mã OTP', 'mật khẩu']);
  });

  it('asks for patience only when a search lasts', async () => {
    const { clock, search, view } = page();
    const searching = search.submit({ query: 'otp' });
    clock.tick(PATIENCE - 1);
    expect(view().state).toBe('idle');
    clock.tick(1);
    expect(view()).toEqual({ state: 'busy', query: 'otp' });
    await searching;
    expect(view().state).toBe('found');
    clock.tick(PATIENCE);
    expect(view().state).toBe('found');
  });

  it('searches once, when the typing pauses', () => {
    const { clock, engine, search } = page();
    for (const query of ['o', 'ot', 'otp']) {
      search.type({ query });
      clock.tick(TYPING_PAUSE - 1);
    }
    expect(engine.asked).toEqual([]);
    clock.tick(1);
    expect(engine.asked.map(({ term }) => term)).toEqual(['otp']);
  });

  it('does not search a second time after "Tìm" was pressed', () => {
    const { clock, engine, search } = page();
    search.type({ query: 'otp' });
    void search.submit({ query: 'otp' });
    clock.tick(TYPING_PAUSE);
    expect(engine.asked).toHaveLength(1);
  });

  it('searches in the lessons of one audience', async () => {
    const { engine, search, view } = page();
    await search.submit({ query: 'otp', audience: 'nong-dan' });
    expect(engine.asked[0]?.audience).toBe('nong-dan');
    expect(view()).toMatchObject({ results: [{ url: '/nhom/nong-dan/mã OTP/' }, {}] });
  });

  it('goes back to the beginning when the field is emptied', async () => {
    const { search, view } = page();
    await search.submit({ query: 'otp' });
    await search.submit({ query: ' ' });
    expect(view()).toEqual({ state: 'idle' });
  });

  it('shows the answer to the last question, though an earlier one comes later', async () => {
    const { engine, search, view } = page({ otp: ['đúng'] });
    const slow = Promise.withResolvers<undefined>();
    const ask = engine.search.bind(engine);
    engine.search = async (term, audience) => {
      if (term === 'cũ') await slow.promise;
      return ask(term, audience);
    };
    const first = search.submit({ query: 'cũ' });
    await search.submit({ query: 'otp' });
    slow.resolve(undefined);
    await first;
    expect(titles(view())).toEqual(['đúng']);
  });

  it('shows ten results, and the next when asked', async () => {
    const many = Array.from({ length: PAGE_SIZE + 3 }, (_, index) => `bài ${index}`);
    const { search, view } = page({ bài: many });
    await search.submit({ query: 'bài' });
    expect(titles(view())).toEqual(many.slice(0, PAGE_SIZE));
    await search.more();
    expect(titles(view())).toEqual(many);
    expect(view()).toMatchObject({ total: many.length });
  });

  it('says when there is no network, and works again when there is', async () => {
    const { engine, search, view } = page();
    Object.assign(engine, { broken: true, online: false });
    await search.submit({ query: 'otp' });
    expect(view()).toEqual({ state: 'offline', query: 'otp' });
    Object.assign(engine, { broken: false, online: true });
    await search.submit({ query: 'otp' });
    expect(view().state).toBe('found');
  });

  it('says when the engine fails with a network', async () => {
    const { engine, search, view } = page();
    engine.broken = true;
    await search.submit({ query: 'otp' });
    expect(view().state).toBe('failed');
  });

  it('fetches the engine when the learner comes to the field', () => {
    const { engine, search } = page();
    expect(engine.warmed).toBe(0);
    search.warm();
    expect(engine.warmed).toBe(1);
  });
});
