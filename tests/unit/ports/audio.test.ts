import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { HowlerAudio, type HowlerLike } from '../../../src/ports/audio.ts';
import { parseTrack, soundFiles } from '../../../src/core/player/sound.ts';

const files = soundFiles(parseTrack('/am-thanh/bai.k', 60));

/** An audio element whose clock and events are ours. */
class FakeNode extends EventTarget {
  paused = true;
  ended = false;
  readyState = 0;
  currentTime = 0;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  preservesPitch = false;
  refusal: Error | undefined;
  canPlayType(type: string): string {
    return type.includes('webm') ? 'probably' : 'maybe';
  }
  play(): Promise<void> {
    if (this.refusal) return Promise.reject(this.refusal);
    this.paused = false;
    return Promise.resolve();
  }
  pause(): void {
    this.paused = true;
  }
  say(type: string): void {
    this.dispatchEvent(new Event(type));
  }
  /** The file has come and sounds. */
  sound(): void {
    this.readyState = 4;
    this.say('loadedmetadata');
    this.say('playing');
  }
}

function setUp(from = 0) {
  const node = new FakeNode();
  const made: { src: string; fail: () => void; unloaded: boolean }[] = [];
  const howler: HowlerLike & { Howler: { _html5AudioPool: unknown[] } } = {
    Howler: { usingWebAudio: true, _html5AudioPool: ['an element of an earlier player'] },
    Howl: class {
      readonly #one;
      constructor(options: { src: string[]; onloaderror: () => void }) {
        this.#one = { src: options.src[0] ?? '', fail: options.onloaderror, unloaded: false };
        made.push(this.#one);
      }
      unload(): void {
        this.#one.unloaded = true;
        node.readyState = 0;
        node.currentTime = 0;
      }
    },
  };
  const told: string[] = [];
  const audio = new HowlerAudio(node as unknown as HTMLAudioElement, howler);
  audio.onState((state, why) => told.push(why ? `${state} ${why}` : state));
  audio.load(files, from);
  return { audio, node, made, howler, told };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('sound through howler', () => {
  it('fetches nothing before it is asked to play', () => {
    expect(setUp().made).toEqual([]);
  });

  it('plays the best file through the element touched by the learner, in the same call', () => {
    const { audio, node, made, howler } = setUp();
    audio.play();
    expect(made.map(({ src }) => src)).toEqual(['/am-thanh/bai.k.webm']);
    expect(howler.Howler._html5AudioPool).toEqual([node]);
    expect(node.paused).toBe(false);
  });

  it('never makes an AudioContext', () => {
    expect(setUp().howler.Howler.usingWebAudio).toBe(false);
  });

  it('tells loading, then playing', () => {
    const { audio, node, told } = setUp();
    audio.play();
    node.sound();
    expect(told).toEqual(['loading', 'playing']);
  });

  it('begins where it was told to', () => {
    const { audio, node } = setUp(42_000);
    expect(audio.position()).toBe(42_000);
    audio.play();
    node.sound();
    expect(node.currentTime).toBe(42);
  });

  it('takes the other file when one cannot be played, at the same place', () => {
    const { audio, node, made, told } = setUp();
    audio.play();
    node.sound();
    node.currentTime = 12;
    made[0]?.fail();
    node.sound();
    expect(made.map(({ src, unloaded }) => [src, unloaded])).toEqual([
      ['/am-thanh/bai.k.webm', true],
      ['/am-thanh/bai.k.mp3', false],
    ]);
    expect(node.currentTime).toBe(12);
    expect(told).toEqual(['loading', 'playing', 'loading', 'playing']);
  });

  it('tells failure when no file is left, and tries all again when asked', () => {
    const { audio, made, told } = setUp();
    audio.play();
    made[0]?.fail();
    made[1]?.fail();
    expect(told.at(-1)).toBe('failed');
    audio.play();
    expect(made.map(({ src }) => src.slice(-4))).toEqual(['webm', '.mp3', 'webm']);
  });

  it('ignores the late error of a file it has given up', () => {
    const { audio, made, told } = setUp();
    audio.play();
    made[0]?.fail();
    made[0]?.fail();
    expect(made).toHaveLength(2);
    expect(told).not.toContain('failed');
  });

  it('keeps speed and pitch through a change of file', () => {
    const { audio, node } = setUp();
    audio.rate(1.5);
    audio.play();
    node.playbackRate = 1;
    node.sound();
    expect(node).toMatchObject({ playbackRate: 1.5, defaultPlaybackRate: 1.5, preservesPitch: true });
  });

  it('is paused at once, even while the file has not come', () => {
    const { audio, node, told } = setUp();
    audio.play();
    audio.pause();
    node.say('playing');
    expect(node.paused).toBe(true);
    expect(told).toEqual(['loading', 'paused']);
  });

  it('tells a pause that somebody else made', () => {
    const { audio, node, told } = setUp();
    audio.play();
    node.sound();
    node.pause();
    node.say('pause');
    expect(told.at(-1)).toBe('paused outside');
  });

  it('follows when the system goes on by itself after a call', () => {
    const { audio, node, told } = setUp();
    audio.play();
    node.sound();
    node.pause();
    node.say('pause');
    node.paused = false;
    node.say('playing');
    expect(told.at(-1)).toBe('playing');
  });

  it('does not take the end of the track for a pause', () => {
    const { audio, node, told } = setUp();
    audio.play();
    node.sound();
    node.ended = true;
    node.say('pause');
    node.say('ended');
    expect(told).toEqual(['loading', 'playing', 'ended']);
  });

  it('waits for another press when the browser refuses to sound', async () => {
    const { audio, node, told } = setUp();
    node.refusal = new DOMException('no gesture', 'NotAllowedError');
    audio.play();
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toBe('ready');
  });

  it('says that the network is slow after three still seconds, once, and takes it back when the sound moves', () => {
    const { audio, node, told } = setUp();
    audio.play();
    node.sound();
    node.currentTime = 5;
    vi.advanceTimersByTime(1000);
    vi.advanceTimersByTime(6000);
    node.currentTime = 6;
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['loading', 'playing', 'stalled', 'playing']);
  });

  it('tries the other file after half a minute of silence without any error', () => {
    const { audio, made } = setUp();
    audio.play();
    vi.advanceTimersByTime(31_000);
    expect(made).toHaveLength(2);
  });

  it('watches nothing while it is paused', () => {
    const { audio, node, told } = setUp();
    audio.play();
    node.sound();
    audio.pause();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['loading', 'playing', 'paused']);
  });

  it('gives the file back when it is unloaded', () => {
    const { audio, node, made } = setUp();
    audio.play();
    audio.unload();
    expect(made[0]?.unloaded).toBe(true);
    expect(node.paused).toBe(true);
  });
});
