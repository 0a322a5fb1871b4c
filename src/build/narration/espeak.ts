import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import loadEspeak from '@echogarden/espeak-ng-emscripten';
import type { EspeakModule } from '@echogarden/espeak-ng-emscripten';
import type { BuiltInVoice, Engine, SaidSentence } from './engine.ts';

const FULL_SCALE = 32768;

/**
 * Starts eSpeak NG (about 0.1 s). The program remembers what it said before and lets it colour the next sentence, so its
 * whole memory is put back to the state after start-up before every sentence: 1 ms, where a fresh start would cost 30.
 */
export async function startEspeak(voice: BuiltInVoice): Promise<Engine> {
  const dataFile = createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten/espeak-ng.data');
  const data = await readFile(dataFile);
  const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const espeak = await loadEspeak({ getPreloadedPackage: () => bytes });
  const worker = new espeak.eSpeakNGWorker();
  worker.set_voice(voice.name);
  worker.set_rate(voice.rate);
  worker.set_pitch(voice.pitch);
  worker.set_range(voice.range);
  const fresh = espeak.HEAPU8.slice();
  return {
    say: (text) => {
      espeak.HEAPU8.fill(0, fresh.length);
      espeak.HEAPU8.set(fresh);
      return Promise.resolve(collect(worker, text));
    },
  };
}

function collect(worker: InstanceType<EspeakModule['eSpeakNGWorker']>, text: string): SaidSentence {
  const chunks: Int16Array[] = [];
  const marks: { at: number; second: number }[] = [];
  worker.synthesize(text, (samples, events) => {
    chunks.push(samples);
    for (const event of events) {
      if (event.type === 'word') marks.push({ at: event.text_position - 1, second: event.audio_position / 1000 });
    }
    return false;
  });
  const pcm = new Float32Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) for (const sample of chunk) pcm[at++] = sample / FULL_SCALE;
  return { pcm, sampleRate: worker.samplerate, marks };
}
