import { describe, expect, it, vi } from 'vitest';
import { Reader } from '../../../src/state/listening-reader.ts';
import { fakeWorld } from '../../support/player.ts';

const cut = (track: string, s: number, e: number) => ({ track, s, e });

function reader() {
  const { audio, clock } = fakeWorld();
  const events = { onHeard: vi.fn(), onPlaying: vi.fn(), onFailed: vi.fn() };
  const voice = new Reader(audio, clock, events);
  /** Lets the sound get to a moment, and the reader see it. */
  const hear = (ms: number): void => {
    audio.goTo(ms);
    clock.pass(60);
  };
  return { audio, clock, events, voice, hear };
}

describe('the reader', () => {
  it('says one stretch after another, loading a track only when it is another one', () => {
    const { voice, audio, events, hear } = reader();
    voice.say([cut('/a', 0, 1000), cut('/a', 5000, 6000), cut('/b', 200, 900)]);
    hear(1000);
    hear(6000);
    expect(audio.calls.filter((call) => /load|seek/.test(call))).toEqual(['load from 0', 'seek 5000', 'load from 200']);
    expect(events.onHeard).not.toHaveBeenCalled();
    hear(900);
    expect(events.onHeard).toHaveBeenCalledOnce();
    expect(audio.calls.at(-1)).toBe('pause');
  });

  it('goes on, a little before, with what an aside interrupted, and tells nothing of the aside', () => {
    const { voice, audio, events, hear } = reader();
    voice.say([cut('/a', 0, 9000)]);
    hear(4000);
    voice.aside([cut('/p', 100, 700)]);
    hear(700);
    expect(audio.calls.filter((call) => call.startsWith('load'))).toEqual([
      'load from 0',
      'load from 100',
      'load from 2500',
    ]);
    hear(9000);
    expect(events.onHeard).toHaveBeenCalledOnce();
  });

  it('stands still while paused, and goes on when asked', () => {
    const { voice, events, hear } = reader();
    voice.say([cut('/a', 0, 1000)]);
    voice.pause();
    hear(1000);
    expect(events.onHeard).not.toHaveBeenCalled();
    expect(voice.resume()).toBe(true);
    hear(1000);
    expect(events.onHeard).toHaveBeenCalledOnce();
    expect(voice.resume()).toBe(false);
  });

  it('waits after a call until somebody asks, and says when there is no sound at all', () => {
    const { voice, audio, events } = reader();
    voice.say([cut('/a', 0, 1000)]);
    audio.tell('paused', 'outside');
    expect(voice.isPlaying).toBe(false);
    audio.tell('failed');
    expect(events.onFailed).toHaveBeenCalledOnce();
  });
});
