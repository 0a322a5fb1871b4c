import { describe, expect, it, vi } from 'vitest';
import { createClassLog } from '../../../src/state/class-log.ts';
import { createWallLog } from '../../../src/state/wall-log.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { FakeArea, fakeStore, fakeTabs } from '../../support/fakes/storage.ts';

const lesson = { id: 'khoa', title: 'Khóa máy' };
const round = { lesson: 'khoa', round: 'khoa-1.1', question: 'Khóa ở đâu?', now: [3, 12] };

/** A computer with the page of the log in one tab, and walls in others. */
function computer() {
  const area = new FakeArea();
  const tabs = fakeTabs(area);
  const clock = fakeClock();
  const desk = createClassLog(tabs.open().store, clock);
  return {
    desk,
    clock,
    begin: (place: string) => desk.start(place, 40),
    /** Opens a wall in a tab that keeps what `tab` keeps. */
    openWall(tab = fakeStore()) {
      const { store, hear } = tabs.open();
      return { tab, hear, wall: createWallLog({ log: createClassLog(store, clock), tab, join: vi.fn() }) };
    },
    written() {
      const { sessions } = createClassLog(tabs.open().store, clock).$log.get();
      return sessions.map(({ place, lessons, rounds }) => [place, lessons.length, rounds.length]);
    },
  };
}

describe('a wall writes', () => {
  it('into the class that went on when it was opened', () => {
    const { begin, openWall, written } = computer();
    begin('Chợ');
    const { wall } = openWall();
    expect(wall.$class.get()).toBe('own');
    wall.shown(lesson);
    wall.counted(round);
    expect(written()).toEqual([['Chợ', 1, 1]]);
  });

  it('nothing more when that class has ended, and says so', () => {
    const { desk, begin, openWall, written } = computer();
    begin('Chợ');
    const { wall, hear } = openWall();
    desk.end();
    hear();
    expect(wall.$class.get()).toBe('ended');
    wall.shown(lesson);
    expect(written()).toEqual([['Chợ', 0, 0]]);
  });

  it('nothing into the next class, even before it has heard of it, and says so', () => {
    const { begin, openWall, written } = computer();
    begin('Chợ');
    const { wall, hear } = openWall();
    begin('Đình');
    wall.shown(lesson);
    wall.counted(round);
    hear();
    expect(wall.$class.get()).toBe('other');
    wall.counted(round);
    expect(written()).toEqual([
      ['Chợ', 0, 0],
      ['Đình', 0, 0],
    ]);
  });

  it('nothing into a class that began after it, until it is opened anew', () => {
    const { begin, openWall, written } = computer();
    const { wall, hear, tab } = openWall();
    expect(wall.$class.get()).toBe('none');
    begin('Chợ');
    hear();
    expect(wall.$class.get()).toBe('other');
    wall.shown(lesson);
    expect(written()).toEqual([['Chợ', 0, 0]]);
    openWall(tab).wall.shown(lesson);
    expect(written()).toEqual([['Chợ', 1, 0]]);
  });

  it('nothing into the class after the next either, and tells the two apart', () => {
    const { desk, begin, openWall } = computer();
    begin('Chợ');
    const { wall, hear } = openWall();
    const told = vi.fn<(open: number | undefined) => void>();
    wall.$open.listen((open) => told(open));
    for (const place of ['Đình', 'Trạm']) {
      begin(place);
      hear();
      expect(wall.$class.get()).toBe('other');
    }
    // What is written into a class is no new class.
    desk.shown(desk.open()?.id ?? 0, lesson);
    hear();
    expect(new Set(told.mock.calls.flat()).size).toBe(2);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('into the right one of two classes that began at the same time by a clock that was set back', () => {
    const { begin, clock, openWall, written } = computer();
    begin('Chợ');
    const { wall } = openWall();
    clock.set(clock.now() - 60_000);
    begin('Đình');
    wall.shown(lesson);
    expect(written().map(([, lessons]) => lessons)).toEqual([0, 0]);
  });
});

describe('hands kept in a tab', () => {
  it('stay over a reload within a class, and are forgotten when the next one has begun', () => {
    const { begin, openWall } = computer();
    begin('Chợ');
    const { tab } = openWall();
    tab.write('course.room.khoa', '{"khoa-1.1":{"now":[3]}}');
    openWall(tab);
    expect(tab.read('course.room.khoa')).not.toBeNull();
    begin('Đình');
    openWall(tab);
    expect(tab.read('course.room.khoa')).toBeNull();
  });

  it('stay when no class goes on', () => {
    const { openWall } = computer();
    const tab = fakeStore();
    tab.write('course.room.khoa', '{}');
    openWall(tab);
    expect(tab.keys()).toEqual(['course.room.khoa']);
  });
});
