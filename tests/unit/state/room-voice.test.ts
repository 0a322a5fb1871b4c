import { describe, expect, it, vi } from 'vitest';
import { createRoomVoice } from '../../../src/state/room-voice.ts';
import { fakeWorld, timing } from '../../support/player.ts';

function open(found: readonly (typeof timing)[] = [timing]) {
  const { audio, clock } = fakeWorld();
  const onFailed = vi.fn();
  const fetchTiming = vi.fn(() => Promise.resolve(found[0]));
  return { audio, onFailed, fetchTiming, voice: createRoomVoice({ audio, clock, fetchTiming, onFailed }) };
}

const clip = (...blocks: string[]) => ({ track: '/am-thanh/khoa.1', blocks });
const loads = (calls: readonly string[]) => calls.filter((call) => /load|seek/.test(call));

describe('the voice of a room', () => {
  it('reads the blocks of a screen, and fetches where they are only once', async () => {
    const { voice, audio, fetchTiming, onFailed } = open();
    await voice.say([clip('nghe.1')]);
    await voice.say([clip('nghe.2')]);
    expect(loads(audio.calls)).toEqual(['load from 3000', 'seek 5500']);
    expect(fetchTiming).toHaveBeenCalledOnce();
    expect(onFailed).not.toHaveBeenCalled();
  });

  it('is quiet on a screen without sound', async () => {
    const { voice, audio, onFailed } = open();
    await voice.say([]);
    expect(loads(audio.calls)).toEqual([]);
    expect(onFailed).not.toHaveBeenCalled();
  });

  it('leaves a screen that was turned while its sound was on the way', async () => {
    const { voice, audio } = open();
    const first = voice.say([clip('nghe.1')]);
    const second = voice.say([clip('nghe.2')]);
    await Promise.all([first, second]);
    expect(loads(audio.calls)).toEqual(['load from 5500']);
    const third = voice.say([clip('nghe.1')]);
    voice.stop();
    await third;
    expect(audio.calls.at(-1)).toBe('pause');
  });

  it('says that there is no sound', async () => {
    const { voice, onFailed } = open([]);
    await voice.say([clip('nghe.1')]);
    expect(onFailed).toHaveBeenCalledOnce();
  });
});
