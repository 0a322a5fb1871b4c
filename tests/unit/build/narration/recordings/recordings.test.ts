import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gainFor } from '../../../../../src/build/narration/audio/gain.ts';
import { loudness } from '../../../../../src/build/narration/audio/loudness.ts';
import { loadOpusDecoder } from '../../../../../src/build/narration/audio/opus.ts';
import { openCache } from '../../../../../src/build/narration/cache.ts';
import { makeNarration } from '../../../../../src/build/narration/make.ts';
import { markPages } from '../../../../../src/build/narration/mark-pages.ts';
import { findRecordings } from '../../../../../src/build/narration/recordings/library.ts';
import { readSaid } from '../../../../../src/build/narration/recordings/said.ts';
import { reportLines } from '../../../../../src/build/narration/report.ts';
import { readPages, siteTracks } from '../../../../../src/build/narration/site-tracks.ts';
import { openStudio } from '../../../../../src/build/narration/studio.ts';
import { record, writeWav } from '../../../../support/recordings.ts';
import type { SiteTrack } from '../../../../../src/build/narration/site-tracks.ts';
import type { Reader } from '../../../../support/recordings.ts';

/** What the lesson below says, as a reader would say it. */
const SAID = {
  'mo-dau': ['cuộc gọi lừa.', 'bác thành nghe máy, rồi tắt máy.', 'bác không chuyển tiền cho ai cả.'],
  'cac-buoc': ['các bước.', 'bấm nút đỏ ở giữa màn hình.', 'gọi lại cho người thân theo số trong danh bạ.'],
};
const STORY = 'Bác Thành nghe máy, rồi tắt máy.';
const page = (story = STORY): string => `<!doctype html><html lang="vi"><body data-audience="nong-dan"><main>
<article data-narration="goi-lua.nong-dan"><h1>Cuộc gọi lừa</h1><p>${story}</p><p>Bác không chuyển tiền cho ai cả.</p>
<section id="cac-buoc"><h2>Các bước</h2><p>Bấm nút đỏ ở giữa màn hình.</p><p>Gọi lại cho người thân theo số trong danh bạ.</p></section></article>
</main></body></html>`;

let root = '';
let heard: string[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'recordings-'));
  mkdirSync(join(root, 'content', 'lessons', 'goi-lua', 'audio'), { recursive: true });
  cpSync('content/readings.yaml', join(root, 'content', 'readings.yaml'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});
const audio = (file: string): string => join(root, 'content', 'lessons', 'goi-lua', 'audio', file);

/** Puts a recording into the lesson. The reader has a voice of her own, and speaks far too low. */
async function drop(name: string, texts: readonly string[], reader: Partial<Reader> = {}): Promise<void> {
  const { signal } = await record(texts, { name: 'vi+f3', rate: 150, pauses: [0.8, 0.5], noise: 0.004, ...reader });
  writeFileSync(
    audio(`${name}.wav`),
    writeWav(
      signal.map((sample) => sample * 0.2),
      16_000,
    ),
  );
}

async function build(html = page()): Promise<SiteTrack[]> {
  const outDir = join(root, 'site');
  mkdirSync(join(outDir, 'bai'), { recursive: true });
  writeFileSync(join(outDir, 'bai', 'index.html'), html);
  heard = [];
  await markPages({ outDir, base: '/', root, log: (line) => heard.push(line) });
  return siteTracks(await readPages(outDir, '/'), openStudio(root));
}
const recorded = (tracks: readonly SiteTrack[]): boolean[] =>
  tracks.flatMap(({ orders }) => orders.map(({ take }) => take !== undefined));

describe('a recording in a lesson', () => {
  it('is listened to once, and what it says is written down beside it', async () => {
    await drop('mo-dau', SAID['mo-dau']);
    expect(recorded(await build())).toEqual([true, true, true, false, false, false]);
    expect(heard).toEqual(['Bài goi-lua, bản thu mo-dau.wav: dùng 3 trên 3 đoạn.']);
    const said = readSaid(audio('mo-dau.said.json'));
    expect(said?.passages.map(({ text }) => text)).toEqual(['Cuộc gọi lừa', STORY, 'Bác không chuyển tiền cho ai cả.']);
    await build();
    expect(heard).toEqual([]);
  });

  it('is heard instead of the made voice, as loud as it and in step with the words', async () => {
    await build();
    const cacheDir = join(root, 'cache');
    await makeNarration({ outDir: join(root, 'site'), root, cacheDir, threads: 1 });
    const [track] = await build();
    const cache = openCache(cacheDir);
    const passages = await Promise.all((track?.orders ?? []).slice(0, 3).map(({ key }) => cache.read(key)));
    const decode = await loadOpusDecoder();
    const packets = passages.flatMap((passage) => passage?.opus ?? []);
    const sound = Float32Array.from(packets.flatMap((packet) => [...decode(packet)]));
    expect(Math.abs(loudness(sound, 48_000) + 19)).toBeLessThan(1);
    expect(passages[1]?.sentences[0]?.w).toHaveLength(7);
    const timing = readdirSync(join(root, 'site', 'am-thanh')).find((file) => /\.[\da-f]{12}\.json$/u.test(file)) ?? '';
    expect(readFileSync(join(root, 'site', 'am-thanh', timing), 'utf8')).toContain('"voice":"recorded + espeak');
    expect(await reportLines(track ? [track] : [], findRecordings(root), join(root, 'site'))).toEqual([
      expect.stringMatching(/^goi-lua\.nong-dan +0\.\d min .* 3\/6 recorded +recorded \+ espeak/u),
      '',
      expect.stringContaining('1 of 1 tracks'),
    ]);
  });

  it('gives way to the made voice where the words have changed, and the report says so', async () => {
    const tracks = await build(page('Bác Thành nghe máy, rồi dập máy.'));
    expect(recorded(tracks)).toEqual([true, false, true, false, false, false]);
    expect(await reportLines(tracks, findRecordings(root), join(root, 'site'))).toContain(
      `  mo-dau.wav: stale, the text has changed, the made voice reads it: "${STORY}"`,
    );
  });

  it('may hold the whole lesson; a recording of a part goes before it', async () => {
    await drop('lesson', Object.values(SAID).flat());
    const [track] = await build();
    const files = track?.orders.map(({ take }) => take?.file.split(/[/\\]/u).at(-1));
    expect(files).toEqual([...Array<string>(3).fill('mo-dau.wav'), ...Array<string>(3).fill('lesson.wav')]);
    rmSync(audio('lesson.wav'));
  });

  it('is refused where somebody said something else, with the place named', async () => {
    const [first = '', , last = ''] = SAID['cac-buoc'];
    await drop('cac-buoc', [first, 'hôm nay trời đẹp quá, bà con đi chợ.', last]);
    expect(recorded(await build()).slice(3)).toEqual([true, false, true]);
    expect(heard.join('\n')).toMatch(
      /dùng 2 trên 3 đoạn\.\n {2}đoạn 5 \(giây \d\): .*\n {4}"Bấm nút đỏ ở giữa màn hình\."/u,
    );
    expect(heard.at(-1)).toContain('Hãy thu lại');
  });

  it('is refused as a whole when it reads another text', async () => {
    await drop('cac-buoc', [
      'trời mưa.',
      'bà con ra đồng gặt lúa từ sáng sớm tinh mơ.',
      'chiều về, cả xóm nấu nồi bánh chưng to.',
    ]);
    expect(recorded(await build()).slice(3)).toEqual([false, false, false]);
    expect(heard.join('\n')).toContain('cả bản thu không giống bài này');
    rmSync(audio('cac-buoc.wav'));
  });

  it('must be named after a part of the lesson', async () => {
    await drop('phan-hai', SAID['cac-buoc']);
    await expect(build()).rejects.toThrow(
      'Bài goi-lua, bản thu phan-hai.wav: bài không có phần nào tên "phan-hai". Hãy đặt tên tệp là một trong các tên: lesson, mo-dau, cac-buoc.',
    );
    rmSync(audio('phan-hai.wav'));
  });

  it('must be a sound file', async () => {
    writeFileSync(audio('cac-buoc.wav'), 'not a sound');
    await expect(build()).rejects.toThrow('Bài goi-lua, bản thu cac-buoc.wav: định dạng này không đọc được.');
    rmSync(audio('cac-buoc.wav'));
  });

  it('says so when a hand has broken the file beside it', async () => {
    writeFileSync(audio('mo-dau.said.json'), '{');
    await expect(build()).rejects.toThrow('tệp này bị hỏng');
    rmSync(audio('mo-dau.said.json'));
  });
});

describe('the gain of a recording', () => {
  it('brings it to -19 LUFS after its peaks are limited', async () => {
    const { signal } = await record(SAID['mo-dau'], { name: 'vi' });
    const soft = signal.map((sample) => sample / 10);
    expect(gainFor(soft, 16_000) - gainFor(signal, 16_000)).toBeCloseTo(20, 0);
    expect(gainFor(new Float32Array(16_000), 16_000)).toBe(0);
  });
});
