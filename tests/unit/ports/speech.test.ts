import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechAudio, vietnameseVoices } from '../../../src/ports/speech.ts';
import { fakeClock } from '../../support/player.ts';

/** What the browser would be asked to say; the test answers for it. */
class FakeUtterance {
  lang = '';
  voice: unknown = null;
  rate = 1;
  onstart: () => void = () => undefined;
  onend: () => void = () => undefined;
  onboundary: (event: { charIndex: number }) => void = () => undefined;
  onerror: (event: { error: string }) => void = () => undefined;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

beforeEach(() => void vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => void vi.unstubAllGlobals());

const voice = (name: string, lang: string, localService = true) =>
  ({ name, lang, localService }) as SpeechSynthesisVoice;

class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  readonly said: FakeUtterance[] = [];
  cancels = 0;
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(one: FakeUtterance): void {
    this.said.push(one);
  }
  cancel(): void {
    this.cancels += 1;
  }
}

const asSpeech = (fake: FakeSpeech) => fake as unknown as SpeechSynthesis;

const lines = [
  { text: 'Câu một.', s: 0, e: 800 },
  { text: 'Câu hai.', s: 1200, e: 2000 },
];

function setUp() {
  const speech = new FakeSpeech();
  const clock = fakeClock();
  const told: string[] = [];
  const audio = new SpeechAudio(lines, voice('Linh', 'vi-VN'), clock, asSpeech(speech));
  audio.onState((state) => told.push(state));
  return { speech, clock, told, audio, last: () => speech.said.at(-1) };
}

describe('the Vietnamese voices', () => {
  it('are told by any spelling of the language, those on the device first, eSpeak never', async () => {
    const speech = new FakeSpeech();
    speech.voices = [
      voice('Google', 'vi-VN', false),
      voice('eSpeak Vietnamese', 'vi'),
      voice('English', 'en-US'),
      voice('Android', 'vi_VN'),
      voice('Firefox', 'vie-VNM-f00'),
    ];
    const names = (await vietnameseVoices(fakeClock(), asSpeech(speech))).map(({ name }) => name);
    expect(names).toEqual(['Android', 'Firefox', 'Google']);
  });

  it('are waited for when the list comes late', async () => {
    const speech = new FakeSpeech();
    const found = vietnameseVoices(fakeClock(), asSpeech(speech));
    speech.voices = [voice('Linh', 'vi-VN')];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await found).toHaveLength(1);
  });

  it('are none after five seconds without one, or without speech at all', async () => {
    const clock = fakeClock();
    const found = vietnameseVoices(clock, asSpeech(new FakeSpeech()));
    clock.pass(5000);
    expect(await found).toEqual([]);
    expect(await vietnameseVoices(clock)).toEqual([]);
  });
});

describe("the device's voice as sound", () => {
  it('speaks in the same call as the press', () => {
    const { audio, last } = setUp();
    audio.play();
    expect(last()).toMatchObject({ text: 'Câu một.', lang: 'vi-VN', voice: { name: 'Linh' } });
  });

  it('goes from sentence to sentence, to the end', () => {
    const { audio, last, told } = setUp();
    audio.play();
    last()?.onstart();
    last()?.onend();
    expect([last()?.text, audio.position()]).toEqual(['Câu hai.', 1200]);
    last()?.onstart();
    last()?.onend();
    expect(told).toEqual(['loading', 'playing', 'playing', 'ended']);
  });

  it('tells the place within a sentence where the voice tells its words', () => {
    const { audio, last } = setUp();
    audio.play();
    last()?.onboundary({ charIndex: 4 });
    expect(audio.position()).toBe(400);
  });

  it('pauses by falling silent, and begins the sentence again', () => {
    const { audio, speech, clock, last, told } = setUp();
    audio.play();
    last()?.onstart();
    last()?.onend();
    audio.pause();
    expect([speech.cancels, told.at(-1)]).toEqual([1, 'paused']);
    audio.play();
    expect(speech.said).toHaveLength(2);
    clock.pass(50);
    expect([speech.said.length, last()?.text]).toEqual([3, 'Câu hai.']);
  });

  it('does not hear what a cancelled sentence says', () => {
    const { audio, speech, told } = setUp();
    audio.play();
    audio.pause();
    speech.said[0]?.onend();
    speech.said[0]?.onerror({ error: 'canceled' });
    expect([audio.position(), told]).toEqual([0, ['loading', 'paused']]);
  });

  it('jumps to a sentence and takes a new speed at once', () => {
    const { audio, clock, last } = setUp();
    audio.play();
    audio.seek(1500);
    clock.pass(50);
    expect(last()?.text).toBe('Câu hai.');
    audio.rate(1.5);
    clock.pass(50);
    expect(last()).toMatchObject({ text: 'Câu hai.', rate: 1.5 });
  });

  it('has failed when the voice cannot speak, or gives no sign of life', () => {
    const broken = setUp();
    broken.audio.play();
    broken.last()?.onerror({ error: 'synthesis-failed' });
    expect(broken.told.at(-1)).toBe('failed');
    const dumb = setUp();
    dumb.audio.play();
    dumb.clock.pass(8000);
    expect(dumb.told.at(-1)).toBe('failed');
  });

  it('waits for another press when the browser asks for one', () => {
    const { audio, last, told } = setUp();
    audio.play();
    last()?.onerror({ error: 'not-allowed' });
    expect(told.at(-1)).toBe('ready');
  });

  it('begins anew after the end', () => {
    const { audio, clock, last } = setUp();
    audio.play();
    last()?.onend();
    last()?.onend();
    audio.play();
    clock.pass(50);
    expect(last()?.text).toBe('Câu một.');
  });
});
