import { expect, it } from 'vitest';
import type { AddressPort } from '../../../src/ports/address.ts';
import { createProgramme } from '../../../src/state/programme.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { fakeTabs } from '../../support/fakes/storage.ts';

const address: AddressPort = { read: () => '', write: () => undefined, onChange: () => undefined };

it('remembers the step after the page is opened anew', () => {
  const tabs = fakeTabs();
  const clock = fakeClock();
  const open = () => createProgramme({ store: tabs.open().store, clock, address });
  const first = open();
  first.begin('toi-nay');
  const began = clock.now();
  clock.tick(60_000);
  first.go(1, 5);
  expect(open().$kept.get().run).toEqual({ of: 'toi-nay', step: 1, began, stepBegan: began + 60_000 });
});

it('follows another tab', () => {
  const tabs = fakeTabs();
  const one = tabs.open();
  const other = tabs.open();
  const here = createProgramme({ store: one.store, clock: fakeClock(), address });
  createProgramme({ store: other.store, clock: fakeClock(), address }).begin('toi-nay');
  one.hear();
  expect(here.$kept.get().run?.of).toBe('toi-nay');
});

it('keeps the picked plan when an evening ends, and forgets it when asked', () => {
  const state = createProgramme({ store: fakeTabs().open().store, clock: fakeClock(), address });
  state.keepPlan('1~m5~a.9~k5');
  state.begin('1~m5~a.9~k5');
  state.end();
  expect(state.$kept.get()).toEqual({ run: undefined, plan: '1~m5~a.9~k5' });
  state.keepPlan(undefined);
  expect(state.$kept.get().plan).toBeUndefined();
});

it('goes nowhere while nothing runs', () => {
  const state = createProgramme({ store: fakeTabs().open().store, clock: fakeClock(), address });
  state.go(2, 5);
  expect(state.$kept.get().run).toBeUndefined();
});

it('changes only the plan of the evening that runs, and ends it with its last lesson', () => {
  const state = createProgramme({ store: fakeTabs().open().store, clock: fakeClock(), address });
  state.begin('old');
  const step = { kind: 'lesson', lesson: 'a', minutes: 9 } as const;
  state.replan('another', { before: [step], after: [step], of: 'new' });
  expect(state.$kept.get().run?.of).toBe('old');
  state.replan('old', { before: [step], after: [step], of: 'new' });
  expect(state.$kept.get().run).toMatchObject({ of: 'new', step: 0 });
  state.replan('new', { before: [step], after: [], of: '' });
  expect(state.$kept.get().run).toBeUndefined();
});
