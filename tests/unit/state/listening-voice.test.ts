import { describe, expect, it, vi } from 'vitest';
import type { HeardWords, RecognitionPort } from '../../../src/ports/recognition.ts';
import { ListeningVoice } from '../../../src/state/listening-voice.ts';
import { createSettings } from '../../../src/state/settings.ts';
import { fakeStore } from '../../support/fakes/storage.ts';

function voice(heard: HeardWords = { guesses: ['chọn hai'] }) {
  const store = fakeStore();
  const settings = createSettings(store, 'course.settings');
  const recognition = {
    hearer: vi.fn(() => Promise.resolve('maker' as const)),
    prepare: vi.fn(() => Promise.resolve('device' as const)),
    listen: vi.fn(() => Promise.resolve(heard)),
    stop: vi.fn(),
  } satisfies RecognitionPort;
  const session = { pause: vi.fn(), resume: vi.fn(), hear: vi.fn() };
  return { session, recognition, settings, voice: new ListeningVoice(session, recognition, settings) };
}

describe('the voice of the listening mode', () => {
  it('hears nothing until the learner allows it', async () => {
    const { voice: one, recognition } = voice();
    await one.talk();
    expect(recognition.listen).not.toHaveBeenCalled();
  });

  it('remembers the leave, asks for the device’s own recognition then, and forgets when it is taken back', async () => {
    const { voice: one, recognition, settings } = voice();
    one.allow(true);
    await vi.waitFor(() => expect(one.$view.get().hearer).toBe('device'));
    expect(settings.$settings.get().voice).toBe('on');
    one.allow(false);
    expect(settings.$settings.get().voice).toBe('off');
    await one.talk();
    expect(recognition.listen).not.toHaveBeenCalled();
  });

  it('falls silent, shows what it heard, and does it', async () => {
    const { voice: one, session } = voice();
    one.allow(true);
    await one.talk();
    expect(session.pause).toHaveBeenCalledOnce();
    expect(one.$view.get()).toMatchObject({ said: 'heard', words: 'chọn hai' });
    expect(session.hear).toHaveBeenCalledWith({ type: 'choose', n: 2 });
  });

  it('goes on as before when there was nothing to hear', async () => {
    const { voice: one, session } = voice({ trouble: 'silence' });
    one.allow(true);
    await one.talk();
    expect(one.$view.get().said).toBe('silence');
    expect(session.resume).toHaveBeenCalledOnce();
    expect(session.hear).not.toHaveBeenCalled();
  });
});
