import { describe, expect, it } from 'vitest';
import { createInstallHint, type InstallWay } from '../../../src/state/install-hint.ts';
import { createProgress } from '../../../src/state/progress.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { fakeInstall } from '../../support/fakes/install.ts';
import { fakeStore } from '../../support/fakes/storage.ts';

const phone = { app: undefined, isInstalled: false, isHandheld: true } as const;
const ask = () => Promise.resolve(true);

function open({ store = fakeStore(), canOffer = true, isDone = true, arrival = {} } = {}) {
  const port = fakeInstall({ canOffer });
  const progress = createProgress({ store, clock: fakeClock(), key: 'course.progress' });
  progress.openLesson({ id: 'bai', sections: [], items: [] }, 'nong-dan');
  if (isDone) progress.finishLesson();
  const here = { ...phone, ...arrival };
  const hint = createInstallHint({ store, key: 'course.install', port, progress, arrival: here });
  const ways: InstallWay[] = [];
  hint.whenUseful((way) => ways.push(way));
  return { store, port, hint, ways };
}

describe('the hint about the home screen', () => {
  it('waits for the offer of the browser', () => {
    const { port, ways } = open();
    expect(ways).toEqual([]);
    port.offer(ask);
    expect(ways).toEqual([{ ask }]);
  });

  it('is given in words on a phone whose browser makes no offers, and not on a computer', () => {
    expect(open({ canOffer: false }).ways).toEqual(['by-menu']);
    expect(open({ canOffer: false, arrival: { isHandheld: false } }).ways).toEqual([]);
  });

  it.each([
    ['before the first lesson is done', { isDone: false }],
    ['where the page is on the home screen', { arrival: { isInstalled: true } }],
    ['inside another app, which cannot do it', { arrival: { app: 'Zalo' } }],
  ])('is not given %s', (_when, options) => {
    const offered = open(options);
    offered.port.offer(ask);
    expect(offered.ways).toEqual([]);
    expect(open({ ...options, canOffer: false }).ways).toEqual([]);
  });

  it('never comes back once it was closed', () => {
    const { store, hint } = open();
    hint.close();
    const again = open({ store });
    again.port.offer(ask);
    expect(again.ways).toEqual([]);
    expect(open({ store, canOffer: false }).ways).toEqual([]);
  });
});
