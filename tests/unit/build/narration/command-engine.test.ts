import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBooth } from '../../../../src/build/narration/booth.ts';
import { commandEngine, splitCommand } from '../../../../src/build/narration/command-engine.ts';
import { loudness } from '../../../../src/build/narration/audio/loudness.ts';
import { loadOpusDecoder } from '../../../../src/build/narration/audio/opus.ts';
import { passageKey } from '../../../../src/build/narration/track-name.ts';
import { loadVoices } from '../../../../src/build/narration/voices.ts';
import { VOICE } from '../../../../src/build/narration/voice.ts';
import { record, writeWav } from '../../../support/recordings.ts';

const SENTENCES = ['hãy tắt máy, rồi gọi lại cho người thân.', 'không đưa mật khẩu cho ai cả.'];
const hasEspeak = spawnSync('espeak-ng', ['--version']).status === 0;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'voice-'));
  const { signal } = await record(SENTENCES.slice(0, 1), { name: 'vi+f2' });
  writeFileSync(join(dir, 'said.wav'), writeWav(signal, 16_000));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});
/** A program that gives the same WAV for every text, once it has read all of it. */
const program = (code: string): readonly string[] => [process.execPath, '-e', code];
const giveWav = (): readonly string[] =>
  program(
    `process.stdin.resume().on('end', () => process.stdout.write(require('fs').readFileSync(${JSON.stringify(join(dir, 'said.wav'))})))`,
  );

describe('a voice that is a program', () => {
  it('is named by a setting, and its name and command are part of every key', () => {
    const voice = loadVoices('.', { HOCVUSO_VOICE_COMMAND: `piper -m "my voice.onnx" -f -` })('nong-dan');
    expect(voice).toEqual({ engine: 'piper', command: ['piper', '-m', 'my voice.onnx', '-f', '-'] });
    const named = loadVoices('.', { HOCVUSO_VOICE_COMMAND: 'piper', HOCVUSO_VOICE_NAME: 'piper vais1000 2' })('x');
    expect(new Set([voice, named, VOICE].map((one) => passageKey(SENTENCES, one))).size).toBe(3);
  });

  it('gets a sentence on stdin and gives WAV on stdout', async () => {
    const { pcm, sampleRate } = await commandEngine({ engine: 'test', command: giveWav() }).say('xin chào.');
    expect(sampleRate).toBe(16_000);
    expect(pcm.length).toBeGreaterThan(32_000);
  });

  it('gets its word times from a comparison with the built-in voice', async () => {
    const voice = { engine: 'test', command: giveWav() };
    const { sentences } = await openBooth().make({ key: 'k', sentences: SENTENCES.slice(0, 1), voice });
    const starts = sentences[0]?.w.map(([, ms]) => ms) ?? [];
    expect(starts).toHaveLength(9);
    expect(starts).toEqual([...starts].sort((one, two) => one - two));
  });

  it('is timed by sentences only when it says something else', async () => {
    const voice = { engine: 'test', command: giveWav() };
    const other = ['mỗi ngày một bài, vừa học vừa làm, chậm mà chắc chắn hơn nhiều.'];
    const { sentences } = await openBooth().make({ key: 'k', sentences: other, voice });
    expect(sentences.map(({ w }) => w)).toEqual([[]]);
  });

  it.each([
    ['cannot be started', ['/no/such/program'], 'cannot be started'],
    ['fails', program('console.error("no model"); process.exit(3)'), 'failed (3): no model'],
    ['gives no WAV', program('console.log("hello")'), 'must give WAV on stdout: this is no WAV file.'],
  ])('is named when it %s', async (_, command, message) => {
    await expect(commandEngine({ engine: 'test', command }).say('xin chào.')).rejects.toThrow(message);
  });

  it('keeps quoted words of a command together', () => {
    expect(splitCommand(`  say --voice 'Lan Anh' "a b" `)).toEqual(['say', '--voice', 'Lan Anh', 'a b']);
  });
});

// Debian: apt install espeak-ng. Where it is missing, the fake program above still proves the port.
if (!hasEspeak) console.info("espeak-ng is not installed, so the proof with the system's own voice is left out.");
else
  describe('the espeak-ng of the system', () => {
    it('reads a passage, as loud as the built-in voice and in step with the words', async () => {
      const voice = { engine: 'espeak-ng', command: ['espeak-ng', '-v', 'vi', '-s', '150', '--stdout'] };
      const { opus, sentences } = await openBooth().make({ key: 'k', sentences: SENTENCES, voice });
      const decode = await loadOpusDecoder();
      const sound = Float32Array.from(opus.flatMap((packet) => [...decode(packet)]));
      expect(Math.abs(loudness(sound, 48_000) + 19)).toBeLessThan(1.5);
      expect(sentences.map(({ w }) => w.length)).toEqual([9, 7]);
    });
  });
