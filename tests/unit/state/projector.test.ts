import { describe, expect, it } from 'vitest';
import type { Screen } from '../../../src/core/projector/screens.ts';
import { counted, type AllVotes } from '../../../src/core/room-quiz/votes.ts';
import { createPresenter } from '../../../src/state/presenter.ts';
import { createProjector } from '../../../src/state/projector.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { fakeRooms } from '../../support/fakes/room.ts';
import { fakeStore } from '../../support/fakes/storage.ts';

const screens = ['dau', 'khoa-1', 'khoa-1.2', 'khoa-2'].map((place): Screen => {
  const slide = { place: place.replace(/\.\d/, ''), kind: 'text', section: '', texts: [] } as const;
  return { place, slide, bits: [] };
});

/** An address bar, and somebody who may write into it. */
function addressBar(place = '') {
  const listeners: (() => void)[] = [];
  return {
    read: () => place,
    write: (next: string) => void (place = next),
    onChange: (listener: () => void) => void listeners.push(listener),
    type(next: string) {
      place = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A question with two choices on the last screen. */
function asked({ place }: Screen, votes: AllVotes) {
  if (place !== 'khoa-2') return undefined;
  const { first, now = [] } = votes['may.1'] ?? {};
  const choices = ['A', 'B'].map((letter, index) => ({ letter, index, hands: now[index] }));
  return { round: 'may.1', choices, canRepeat: first === undefined };
}

function wall(address = addressBar(), rooms = fakeRooms(), store = fakeStore()) {
  const deps = { address, room: rooms.open(), store, storeKey: 'course.room.khoa', toggleFullScreen: () => {} };
  const projector = createProjector(deps, { text: ({ place }) => place, asked });
  projector.lay(screens);
  return { projector, address, rooms, store, at: () => projector.$view.get().standing.at };
}

describe('a lesson on the wall', () => {
  it('writes its place into the address, and begins there when the page is opened anew', () => {
    const { projector, address } = wall();
    expect(address.read()).toBe('dau');
    projector.send('next');
    projector.send('next');
    expect(address.read()).toBe('khoa-1.2');
    expect(wall(address).at()).toBe(2);
  });

  it('follows an address typed by hand', () => {
    const { address, at } = wall();
    address.type('khoa-2');
    expect(at()).toBe(3);
  });

  it('stays at its place when the wall gets another size', () => {
    const { projector, at } = wall(addressBar('khoa-1.2'));
    projector.lay(screens.filter(({ place }) => place !== 'khoa-1.2'));
    expect(at()).toBe(1);
  });

  it('goes where it was sent although the wall is found changed, and laid anew, while that is drawn', () => {
    const { projector, address, at } = wall(addressBar('khoa-2'));
    let isChanged = true;
    projector.$view.listen(() => {
      if (isChanged) {
        isChanged = false;
        projector.lay(screens);
      }
    });
    projector.send('first');
    expect([at(), address.read()]).toEqual([0, 'dau']);
    projector.send('next');
    expect([at(), address.read()]).toEqual([1, 'khoa-1']);
  });

  it('keeps what was counted as long as the tab', () => {
    const { projector, store } = wall();
    projector.count('tat-may.1', (votes) => counted(votes, 1, 30));
    expect(wall(addressBar(), fakeRooms(), store).projector.$view.get().votes).toEqual({
      'tat-may.1': { now: [undefined, 30] },
    });
  });
});

describe('the window of whoever leads', () => {
  it('shows what is on the wall, also when it is opened later, and turns the pages', () => {
    const { projector, rooms, at } = wall(addressBar('khoa-1'));
    const leader = createPresenter(rooms.open(), fakeClock());
    expect(leader.$wall.get()).toMatchObject({ n: 2, of: 4, now: 'khoa-1', next: 'khoa-1.2', isBlack: false });
    leader.send('last');
    expect(at()).toBe(3);
    expect(leader.$wall.get()).toMatchObject({ n: 4, next: '' });
    projector.send('black');
    expect(leader.$wall.get()).toMatchObject({ n: 4, isBlack: true });
  });

  it('counts hands together with the wall, and asks a second time once', () => {
    const { projector, rooms } = wall(addressBar('khoa-2'));
    const leader = createPresenter(rooms.open(), fakeClock());
    const hands = () => leader.$wall.get()?.asked?.choices.map((choice) => choice.hands);
    leader.count('may.1', 1, 12);
    expect(projector.$view.get().votes).toEqual({ 'may.1': { now: [undefined, 12] } });
    projector.count('may.1', (votes) => counted(votes, 0, 3));
    expect(hands()).toEqual([3, 12]);
    leader.repeat('may.1');
    leader.repeat('may.1');
    expect(projector.$view.get().votes['may.1']).toEqual({ first: [3, 12], now: [] });
    expect(leader.$wall.get()?.asked?.canRepeat).toBe(false);
    leader.count('may.1', 0, undefined);
    expect(hands()).toEqual([undefined, undefined]);
    leader.send('first');
    expect(leader.$wall.get()?.asked).toBeUndefined();
  });

  it('knows of no wall as long as none is there, and leaves strange messages alone', () => {
    const rooms = fakeRooms();
    const leader = createPresenter(rooms.open(), fakeClock());
    rooms.open().say({ kind: 'on-wall' });
    expect(leader.$wall.get()).toBeUndefined();
  });
});
