import { describe, expect, it, vi } from 'vitest';
import { parseTrack } from '../../../src/core/player/sound.ts';
import { Player } from '../../../src/state/player.ts';
import { fakeWorld, memoryStore, timing } from '../../support/player.ts';

const track = parseTrack('/am-thanh/cuoc-goi-lua.nong-dan.abc123def456', 21);
const page = {
  lesson: 'Cuộc gọi lừa',
  course: 'Học vụ số',
  headings: [{ id: 'nghe', title: 'Phần 1', block: 'nghe.1' }],
};

async function listen(options: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld(options);
  const player = new Player(track, page, world.ports);
  await player.start();
  world.audio.tell('playing');
  return { player, ...world };
}

describe('the player', () => {
  it('fetches and plays nothing before it is started', () => {
    const { ports, audio, fetchTiming } = fakeWorld();
    new Player(track, page, ports);
    expect(audio.calls).not.toContain('play');
    expect(fetchTiming).not.toHaveBeenCalled();
  });

  it('asks for sound at once, inside the press, before the timing file has come', () => {
    const { ports, audio } = fakeWorld();
    void new Player(track, page, ports).start();
    expect(audio.calls).toEqual(['load from 0', 'rate 1', 'play']);
  });

  it('plays without sentences when the timing file is missing', async () => {
    const { player, audio } = await listen({ hasTiming: false });
    audio.goTo(4000);
    player.seekBy(10_000);
    expect(player.$state.get()).toMatchObject({ sound: 'playing', hasSentences: false, at: 14, length: 21 });
  });

  it('goes on where the learner stopped', async () => {
    const store = memoryStore();
    const first = await listen({ store });
    first.audio.goTo(11_000);
    first.player.toggle();
    const second = await listen({ store });
    expect(second.audio.calls[0]).toBe('load from 11000');
    expect(second.player.$state.get().resumedFrom).toBe(11);
  });

  it('notes the place every five seconds while it sounds', async () => {
    const { audio, clock, store } = await listen();
    audio.goTo(9000);
    clock.pass(4000);
    expect(store.read('course.player')).toBeNull();
    clock.pass(1000);
    expect(store.read('course.player')).toContain('"at":9000');
  });

  it('does nothing by the clock while it is paused', async () => {
    const { player, audio, clock, store } = await listen();
    player.pause();
    const stored = store.read('course.player');
    audio.goTo(9000);
    clock.pass(60_000);
    expect(store.read('course.player')).toBe(stored);
  });

  it('follows the sound in its state, second by second', async () => {
    const { player, audio, clock } = await listen();
    audio.goTo(3600);
    clock.pass(1000);
    expect(player.$state.get()).toMatchObject({ at: 3, chapter: 0 });
  });

  it('keeps jumps inside the track', async () => {
    const { player, audio } = await listen();
    player.seekBy(-10_000);
    player.seek(999_000);
    expect(audio.calls.slice(-2)).toEqual(['seek 0', 'seek 20000']);
  });

  it('jumps by sentences', async () => {
    const { player, audio } = await listen();
    audio.goTo(9500);
    player.previousSentence();
    player.nextSentence();
    expect(audio.calls.slice(-2)).toEqual(['seek 5500', 'seek 9400']);
  });

  it('reads from a chosen sentence even when it was paused', async () => {
    const { player, audio } = await listen();
    player.pause();
    player.readFrom(5500);
    expect(audio.calls.slice(-2)).toEqual(['seek 5500', 'play']);
  });

  it('hands a new speed to the sound and to the settings', async () => {
    const { player, audio, speed } = await listen();
    player.setSpeed(1.25);
    expect(audio.calls.at(-1)).toBe('rate 1.25');
    expect(speed.set).toHaveBeenCalledWith(1.25);
    expect(player.$state.get().speed).toBe(1.25);
  });

  it('tells the other tabs when it sounds, and stops when one of them does', async () => {
    const { player, tabs, otherTabPlays } = await listen();
    expect(tabs.sayPlaying).toHaveBeenCalled();
    otherTabPlays();
    expect(player.$state.get()).toMatchObject({ sound: 'paused', notice: 'elsewhere' });
  });

  it('does not answer another tab while it is silent', async () => {
    const { player, audio, otherTabPlays } = await listen();
    player.pause();
    otherTabPlays();
    expect(player.$state.get().notice).toBe('none');
    expect(audio.calls.filter((call) => call === 'pause')).toHaveLength(1);
  });

  it('shows the lesson and the section on the lock screen', async () => {
    const { audio, clock, session } = await listen();
    expect(session.show).toHaveBeenLastCalledWith({ title: 'Cuộc gọi lừa', artist: 'Học vụ số', album: 'Học vụ số' });
    audio.goTo(3500);
    clock.pass(1000);
    expect(session.show).toHaveBeenLastCalledWith({ title: 'Cuộc gọi lừa', artist: 'Phần 1', album: 'Học vụ số' });
    expect(session.show).toHaveBeenCalledTimes(2);
  });

  it('obeys the keys of the lock screen and the headset', async () => {
    const { audio, actions } = await listen();
    audio.goTo(12_000);
    actions.seekbackward?.({ action: 'seekbackward' });
    actions.seekforward?.({ action: 'seekforward', seekOffset: 3 });
    actions.seekto?.({ action: 'seekto', seekTime: 7 });
    actions.nexttrack?.({ action: 'nexttrack' });
    actions.previoustrack?.({ action: 'previoustrack' });
    actions.pause?.({ action: 'pause' });
    expect(audio.calls.slice(3)).toEqual(['seek 2000', 'seek 5000', 'seek 7000', 'seek 3000', 'pause']);
  });

  it('is silent and gone after closing, with its place kept', async () => {
    const { player, audio, session, tabs, store, clock } = await listen();
    audio.goTo(12_000);
    player.close();
    clock.pass(10_000);
    expect(audio.calls.at(-1)).toBe('unload');
    expect(session.clear).toHaveBeenCalled();
    expect(tabs.close).toHaveBeenCalled();
    expect(store.read('course.player')).toContain('"at":12000');
  });
});

describe('a part of a lesson', () => {
  const only = new Set(['top.1']);
  async function hear(options: Parameters<typeof fakeWorld>[0] = {}, heard = only) {
    const world = fakeWorld(options);
    const player = new Player(track, { ...page, part: { isHeard: (block) => heard.has(block) } }, world.ports);
    await player.start();
    return { player, ...world };
  }

  it('does not sound before it is known where the answer begins', async () => {
    const world = fakeWorld();
    const started = new Player(track, { ...page, part: { isHeard: () => true } }, world.ports).start();
    expect(world.audio.calls).not.toContain('play');
    await started;
    expect(world.audio.calls).toContain('play');
  });

  it('does not sound at all without the timing file, and asks for it again by the same button', async () => {
    const { player, audio, fetchTiming } = await hear({ hasTiming: false });
    expect(audio.calls).not.toContain('play');
    expect(player.$state.get()).toMatchObject({ sound: 'failed', notice: 'missing' });
    fetchTiming.mockResolvedValue(timing);
    player.toggle();
    await vi.waitFor(() => expect(audio.calls).toContain('play'));
  });

  it('stops before what is not to be heard, and begins anew by the same button', async () => {
    const { player, audio } = await hear();
    audio.tell('playing');
    audio.goTo(2100);
    player.skipUnheard();
    expect(player.$state.get().sound).toBe('playing');
    audio.goTo(2300);
    player.skipUnheard();
    expect(player.$state.get().sound).toBe('ended');
    player.toggle();
    expect(audio.calls.slice(-3)).toEqual(['pause', 'seek 0', 'play']);
  });

  it('also stops while the page is hidden and has no frames', async () => {
    const { player, audio, clock } = await hear();
    audio.tell('playing');
    audio.goTo(2300);
    clock.pass(1000);
    expect(player.$state.get().sound).toBe('ended');
  });

  it('goes on where it was paused', async () => {
    const { player, audio } = await hear();
    audio.tell('playing');
    audio.goTo(1500);
    player.toggle();
    player.toggle();
    expect(audio.calls.slice(-2)).toEqual(['pause', 'play']);
  });

  it('hears what has been opened meanwhile', async () => {
    const heard = new Set(only);
    const { player, audio } = await hear({}, heard);
    audio.tell('playing');
    heard.add('nghe.2');
    audio.goTo(2300);
    player.skipUnheard();
    expect(audio.calls.at(-1)).toBe('seek 5500');
  });

  it('begins at its first block each time, and keeps no place', async () => {
    const { player, audio, store } = await hear({}, new Set(['nghe.2']));
    expect(audio.calls.slice(-2)).toEqual(['seek 5500', 'play']);
    audio.goTo(9000);
    player.close();
    expect(store.read('course.player')).toBeNull();
  });
});
