import { beforeAll, describe, expect, it } from 'vitest';
import { startEspeak } from '../../../../../src/build/narration/espeak.ts';
import { VOICE } from '../../../../../src/build/narration/voice.ts';
import { alignSpeech } from '../../../../../src/core/narration/align/align.ts';
import { readSentence, record } from '../../../../support/recordings.ts';
import type { AlignedSentence, ReferenceSentence } from '../../../../../src/core/narration/align/align.ts';
import type { Recorded } from '../../../../support/recordings.ts';

const TEXTS = [
  'người gọi xưng là công an, bảo chuyển tiền ngay.',
  'bác tắt máy.',
  'hãy gọi lại cho người thân, theo số đã lưu trong danh bạ.',
  'không có cơ quan nào làm việc qua điện thoại.',
  'mật khẩu là chìa khóa của nhà mình, không đưa cho ai cả.',
  'nhớ ba điều.',
];
const OTHER = 'hôm nay trời đẹp quá, bà con ra đồng gặt lúa từ sớm.';
let references: ReferenceSentence[] = [];
beforeAll(async () => {
  const engine = await startEspeak(VOICE);
  references = await Promise.all(TEXTS.map((text) => readSentence(engine, text)));
});

/** Mean distance (ms) between where sentences, and the words inside them, begin and where they were found to begin. */
function errors(found: readonly AlignedSentence[], { truth }: Recorded): { sentences: number; words: number } {
  const away = (pairs: readonly (readonly [number, number])[]): number =>
    (pairs.reduce((sum, [one, other]) => sum + Math.abs(one - other), 0) / pairs.length) * 1000;
  return {
    sentences: away(found.map(({ start }, index) => [start, truth[index]?.start ?? 0])),
    words: away(
      found.flatMap(({ marks }, index) =>
        marks.slice(1).map((mark, word) => [mark, truth[index]?.words[word + 1] ?? 0] as const),
      ),
    ),
  };
}

describe('finding a text in a recording of it', () => {
  it.each([
    ['a fast reader', { name: 'vi', rate: 190 }],
    ['a slow Southern reader with uneven pauses', { name: 'vi-vn-x-south', rate: 115, pauses: [0.3, 2.2, 0.9, 1.6] }],
    ['a woman', { name: 'vi+f3', pauses: [0.3, 0.9] }],
    ['a higher and quicker voice', { name: 'vi', tempo: 1.15 }],
    ['a noisy room', { name: 'vi+croak', noise: 0.02 }],
  ])('follows %s', async (_, reader) => {
    const recording = await record(TEXTS, reader);
    const found = alignSpeech(recording.signal, references);
    const { sentences, words } = errors(found, recording);
    expect(sentences).toBeLessThan(50);
    expect(words).toBeLessThan(40);
    expect(Math.max(...found.map(({ cost }) => cost))).toBeLessThan(0.88);
  });

  it('finds a text like itself in the very voice it knows', async () => {
    const { signal } = await record(TEXTS, { name: 'vi' });
    expect(Math.max(...alignSpeech(signal, references).map(({ cost }) => cost))).toBeLessThan(0.3);
  });

  it('tells another sentence from the one it expects, and only that one', async () => {
    const read = TEXTS.map((text, index) => (index === 3 ? OTHER : text));
    const found = alignSpeech((await record(read, { name: 'vi-vn-x-south+f3' })).signal, references);
    expect(found.map(({ cost }) => cost > 0.88)).toEqual([false, false, false, true, false, false]);
  });

  it('notices a sentence that was left out', async () => {
    const read = TEXTS.filter((_, index) => index !== 3);
    const found = alignSpeech((await record(read, { name: 'vi+f3' })).signal, references);
    expect(found.map(({ tempo }) => tempo < 0.5)).toEqual([false, false, false, true, false, false]);
  });

  it('keeps all times in order and inside the recording', async () => {
    const { signal } = await record(TEXTS, { name: 'vi-vn-x-central+f2', rate: 170 });
    const times = alignSpeech(signal, references).flatMap(({ start, end, marks }) => [start, ...marks, end]);
    expect(times).toEqual([...times].sort((one, two) => one - two));
    expect(times.at(-1)).toBeLessThanOrEqual(signal.length / 16_000);
  });

  it('bears a recording without any sound', () => {
    const found = alignSpeech(new Float32Array(32_000), references);
    expect(found).toHaveLength(TEXTS.length);
    expect(found.every(({ cost }) => cost >= 0.88)).toBe(true);
  });
});
