import { SAMPLE_RATE } from './audio/format.ts';
import { gainFor } from './audio/gain.ts';
import { makeResampler } from './audio/resample.ts';
import { commandEngine } from './command-engine.ts';
import { startEspeak } from './espeak.ts';
import { loadEncoder, makePassageMaker } from './passage.ts';
import { makeTakeCutter } from './recordings/take.ts';
import { makeFinder } from './reference.ts';
import { timedEngine } from './timed-engine.ts';
import { trim } from './trim.ts';
import { VOICE } from './voice.ts';
import type { CommandVoice, Engine, Voice } from './engine.ts';
import type { Finder } from './reference.ts';
import type { Encoder, Passage, PassageMaker } from './passage.ts';
import type { Order } from './worker.ts';

/** Everything that one thread needs to make passages; each part is started when it is first needed. */
export interface Booth {
  make(order: Order): Promise<Passage>;
}

/** Read once by a voice whose loudness nobody knows. */
const SAMPLE = 'bấm nút xanh ở góc trên, chờ một chút, rồi đọc kỹ dòng chữ hiện ra trên màn hình.';

/** Opens a booth. */
export function openBooth(): Booth {
  const voices = new Map<string, Promise<PassageMaker>>();
  const encoder = lazily(loadEncoder);
  const finder = lazily(async () => makeFinder(await startEspeak(VOICE)));
  const cutter = lazily(async () => makeTakeCutter(await finder(), await encoder()));
  const makerFor = (voice: Voice): Promise<PassageMaker> => {
    const name = JSON.stringify(voice);
    const maker = voices.get(name) ?? encoder().then((encode) => openVoice(voice, encode, finder));
    voices.set(name, maker);
    return maker;
  };
  return {
    make: async ({ sentences, voice, take }) =>
      take === undefined ? (await makerFor(voice))(sentences) : (await cutter())(take, sentences),
  };
}

async function openVoice(voice: Voice, encode: Encoder, finder: () => Promise<Finder>): Promise<PassageMaker> {
  if (!('command' in voice)) return makePassageMaker(await startEspeak(voice), voice.gain, encode);
  return openCommand(voice, encode, await finder());
}

async function openCommand(voice: CommandVoice, encode: Encoder, find: Finder): Promise<PassageMaker> {
  const engine = commandEngine(voice);
  return makePassageMaker(timedEngine(engine, find), await measuredGain(engine), encode);
}

async function measuredGain(engine: Engine): Promise<number> {
  const { pcm, sampleRate } = trim(await engine.say(SAMPLE), SAMPLE);
  return gainFor(makeResampler(sampleRate, SAMPLE_RATE)(pcm), SAMPLE_RATE);
}

function lazily<Thing>(start: () => Promise<Thing>): () => Promise<Thing> {
  let thing: Promise<Thing> | undefined;
  return () => (thing ??= start());
}
