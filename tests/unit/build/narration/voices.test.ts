import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimateTrack } from '../../../../src/core/narration/estimate.ts';
import { audienceSchema } from '../../../../src/schema/audience.ts';
import { openBooth } from '../../../../src/build/narration/booth.ts';
import { passageKey } from '../../../../src/build/narration/track-name.ts';
import { paceOf, VOICE } from '../../../../src/build/narration/voice.ts';
import { loadVoices } from '../../../../src/build/narration/voices.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'voices-'));
  mkdirSync(join(root, 'content', 'audiences'), { recursive: true });
  writeFileSync(join(root, 'content', 'audiences', 'cham.yaml'), 'id: cham\nvoice: { rate: 110 }\n');
  writeFileSync(join(root, 'content', 'audiences', 'thuong.yaml'), 'id: thuong\n');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the voice of an audience', () => {
  it('is the voice of the course, but for what its file says', () => {
    const voices = loadVoices(root, {});
    expect([voices('thuong'), voices('nobody'), voices(undefined)]).toEqual([VOICE, VOICE, VOICE]);
    expect(voices('cham')).toEqual({ ...VOICE, rate: 110 });
  });

  it('has passages of its own only where it differs', () => {
    const voices = loadVoices(root, {});
    const key = (audience: string): string => passageKey(['xin chào.'], voices(audience));
    expect(key('thuong')).toBe(passageKey(['xin chào.'], VOICE));
    expect(key('cham')).not.toBe(key('thuong'));
  });

  it('speaks at its own pace, and the page says how long that takes', async () => {
    const slow = loadVoices(root, {})('cham');
    const text = 'hãy tắt máy, rồi gọi lại cho người thân theo số đã lưu trong danh bạ.';
    const { ms } = await openBooth().make({ key: 'k', sentences: [text], voice: slow });
    const sentence = { text, written: text, from: 0, to: text.length, words: [] };
    const block = { id: 'b', text, kind: 'paragraph', section: undefined, sentences: [sentence] } as const;
    expect(Math.abs(estimateTrack([block], paceOf(slow)).seconds * 1000 - ms)).toBeLessThan(ms / 6);
    expect(estimateTrack([block], paceOf(VOICE)).seconds).toBeLessThan(ms / 1000 - 0.5);
  });

  it('is refused in words an author understands', () => {
    const issues = audienceSchema.shape.voice.safeParse({ rate: 500 }).error?.issues.map(({ message }) => message);
    expect(issues).toEqual(['giọng đọc: rate đang là 500. Hãy viết một số nguyên từ 80 đến 200, hoặc bỏ dòng này.']);
    expect(audienceSchema.shape.voice.safeParse({ speed: 1 }).success).toBe(false);
    expect(audienceSchema.shape.voice.safeParse({ rate: 125, pitch: 50 }).success).toBe(true);
  });
});
