import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { GRID } from '../../../../src/core/narration/pauses.ts';
import { startEspeak } from '../../../../src/build/narration/espeak.ts';
import { loadEncoder, makePassageMaker } from '../../../../src/build/narration/passage.ts';
import { PIPELINE, VOICE } from '../../../../src/build/narration/voice.ts';
import { loudness } from '../../../../src/build/narration/audio/loudness.ts';
import type { Engine } from '../../../../src/build/narration/engine.ts';
import type { Passage, PassageMaker } from '../../../../src/build/narration/passage.ts';

const STORY = [
  'người gọi xưng là công an, bảo chuyển tiền ngay.',
  'hãy tắt máy, rồi gọi lại cho người thân theo số đã lưu trong danh bạ.',
  'không có cơ quan nào làm việc qua điện thoại.',
  'mật khẩu là chìa khóa của nhà mình, không đưa cho ai cả.',
];
const HEADING = ['dừng lại, tắt máy, hỏi lại.'];
let engine: Engine;
let make: PassageMaker;
let story: Passage;
let heading: Passage;
let silence: Passage;
beforeAll(async () => {
  process.env.OPUS_FORCE_WASM = '1';
  engine = await startEspeak(VOICE);
  make = makePassageMaker(engine, VOICE.gain, await loadEncoder());
  [story, heading, silence] = [await make(STORY), await make(HEADING), await make([])];
});

async function decode(packets: readonly Uint8Array[]): Promise<Float32Array> {
  const { Decoder } = await import('@evan/opus');
  const decoder = new Decoder({ channels: 1, sample_rate: 48_000 });
  const parts = packets.map((packet) => new Int16Array(decoder.decode(packet).slice().buffer));
  return Float32Array.from(
    parts.flatMap((part) => [...part]),
    (sample) => sample / 32_768,
  );
}

describe('the voice', () => {
  it('says a sentence with the same samples whatever it said before', async () => {
    const before = await engine.say(HEADING[0] ?? '');
    await engine.say('một câu khác hẳn.');
    expect(Buffer.from((await engine.say(HEADING[0] ?? '')).pcm.buffer)).toEqual(Buffer.from(before.pcm.buffer));
  });

  it('tells where each word begins', async () => {
    const { marks } = await engine.say('tắt máy ngay.');
    expect(marks.map(({ at }) => at)).toEqual([0, 4, 8]);
  });
});

describe('a passage', () => {
  it('fills the grid that both formats share', () => {
    for (const passage of [story, heading, silence]) {
      expect(passage.ms % GRID).toBe(0);
      expect([passage.opus.length * 60, passage.mp3.length * 24]).toEqual([passage.ms, passage.ms]);
    }
  });

  it('decodes the same alone and joined to others', async () => {
    const joined = await decode([...story.opus, ...silence.opus, ...silence.opus, ...heading.opus]);
    const alone = await decode(heading.opus);
    const start = (story.ms + 2 * silence.ms) * 48;
    const worst = alone.reduce(
      (most, sample, index) => Math.max(most, Math.abs(sample - (joined[start + index] ?? 9))),
      0,
    );
    expect(joined).toHaveLength(start + alone.length);
    expect(worst).toBeLessThan(1e-4);
  });

  it('begins with an MP3 frame that borrows nothing from the frames before', () => {
    // Byte 4 of a frame without checksum: how many bytes back its data begins.
    expect([story, heading, silence].map(({ mp3 }) => mp3[0]?.[4])).toEqual([0, 0, 0]);
    expect(story.mp3.some((frame) => (frame[4] ?? 0) > 0)).toBe(true);
  });

  it('is silent between its sentences and heard in them', async () => {
    const sound = await decode(story.opus);
    const peak = (from: number, to: number): number =>
      sound.subarray(from * 48, to * 48).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    for (const [index, { s, e }] of story.sentences.entries()) {
      expect(peak(s, s + 120)).toBeGreaterThan(0.01);
      expect(peak(e + 20, (story.sentences[index + 1]?.s ?? story.ms) - 20)).toBeLessThan(0.01);
    }
  });

  it('is as loud as the course asks for, and never clips', async () => {
    const sound = await decode(story.opus);
    expect(loudness(sound, 48_000)).toBeGreaterThan(-20);
    expect(loudness(sound, 48_000)).toBeLessThan(-18);
    expect(20 * Math.log10(sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0))).toBeLessThan(-1.5);
  });

  it('stays under the sizes the course promises', () => {
    const bytes = (packets: readonly Uint8Array[]): number => packets.reduce((sum, packet) => sum + packet.length, 0);
    const perMinute = (packets: readonly Uint8Array[]): number => (bytes(packets) / story.ms) * 60;
    expect(perMinute(story.opus)).toBeLessThan(130);
    expect(perMinute(story.mp3)).toBe(240);
  });

  it('fails when the voice says nothing', async () => {
    await expect(make([' '])).rejects.toThrow('The voice said nothing');
  });

  it('never changes without a new pipeline number', () => {
    const bytes = createHash('sha256')
      .update(Buffer.concat([...story.opus, ...story.mp3]))
      .digest('hex')
      .slice(0, 12);
    // When this fails, the sound has changed: raise PIPELINE in voice.ts and write both values here.
    expect({ PIPELINE, bytes }).toMatchInlineSnapshot(`
      {
        "PIPELINE": 1,
        "bytes": "089e939b9e11",
      }
    `);
  });
});
