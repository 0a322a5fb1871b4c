import { describe, expect, it } from 'vitest';
import { unspokenTexts } from '../../../../src/core/narration/blocks.ts';
import { planTrack } from '../../../../src/core/narration/plan.ts';
import { textContent } from '../../../../src/core/narration/tree.ts';
import { readPage } from '../../../../src/build/narration/extract.ts';
import { loadReadings } from '../../../../src/build/narration/pages.ts';
import { lessonPage } from './html.ts';

const readings = loadReadings(process.cwd());
const track = (inner: string) => {
  const [first] = readPage(`<article data-narration="x">${inner}</article>`).tracks;
  if (first === undefined) throw new Error('no track');
  return first;
};
const said = (inner: string): string[] =>
  planTrack(track(inner), readings).blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe('what a page says', () => {
  it('says every block once, in reading order, and leaves out what is silent', () => {
    const [lesson] = readPage(lessonPage()).tracks;
    expect(lesson && planTrack(lesson, readings).blocks.map(({ text }) => text)).toEqual([
      'Cuộc gọi lừa',
      'Bác Thành tắt máy.',
      'Các bước',
      'Bấm nút đỏ.',
      'Hình vẽ: Nút đỏ ở giữa màn hình',
      'Mở Google, gõ OTP.',
      'Bấm nút đỏ.',
    ]);
  });

  it('gives a quiz item a track of its own', () => {
    const tracks = readPage(lessonPage()).tracks;
    expect(tracks.map(({ id, blocks }) => [id, blocks.length])).toEqual([
      ['goi-lua.nong-dan', 7],
      ['goi-lua.ai-goi', 3],
    ]);
  });

  it('says the text around a block inside a block, and neither twice', () => {
    expect(said('<ul><li>Trước <p>Trong</p> sau</li></ul>')).toEqual(['trước.', 'sau.', 'trong.']);
    expect(said('<ul><li><p>Trong</p> sau</li></ul>')).toEqual(['trong.', 'sau.']);
  });

  it('says an override, and finds foreign words in the reading list', () => {
    expect(said('<p>Mở <span lang="en">Google</span>, gõ <b data-say="ô tê pê">OTP</b>.</p>')).toEqual([
      'mở gu gồ, gõ ô tê pê.',
    ]);
  });

  it('does not join words across a line break', () => {
    expect(said('<p>Một<br>Hai</p>')).toEqual(['một.', 'hai.']);
  });

  it('does not cut a word that is partly bold', () => {
    expect(said('<p><b>N</b>gân hàng</p>')).toEqual(['ngân hàng.']);
  });

  it('keeps silent about hidden text, drawings without a description, and controls', () => {
    expect(
      said(
        '<p hidden>Ẩn</p><p>Hiện <i aria-hidden="true">✓</i><svg><text>vẽ</text></svg></p><button>Nút</button><template><p>Mẫu</p></template>',
      ),
    ).toEqual(['hiện.']);
  });

  it('ties sentences and words to the characters the browser sees', () => {
    const page = track('<p>Có <svg><text>abc</text></svg>15 &amp; <b>mười</b> câu. Hết.</p>');
    const text = textContent(page.element);
    const [block] = planTrack(page, readings).blocks;
    const words = block?.sentences.flatMap((sentence) => sentence.words.map(({ from, to }) => text.slice(from, to)));
    expect(words).toEqual(['Có', '15', '&', 'mười', 'câu', 'Hết']);
    expect(block?.sentences.map(({ from, to }) => text.slice(from, to))).toEqual([
      text.slice(0, text.indexOf(' Hết')),
      'Hết.',
    ]);
  });

  it('finds text that no block covers', () => {
    expect(unspokenTexts(track('<p>Có</p><div>Không ai đọc</div>').element)).toEqual(['Không ai đọc']);
    expect(unspokenTexts(track('<p>Có</p><button>Nút</button><div data-silent>8 phút</div>').element)).toEqual([]);
  });
});

describe('the id of a block', () => {
  const ids = (html: string): string[] => readPage(html).tracks.flatMap(({ blocks }) => blocks.map(({ id }) => id));

  it('begins with its section or its quiz item, and is ASCII', () => {
    expect(ids(lessonPage()).map((id) => id.split('.')[0])).toEqual([
      'top',
      'top',
      'cac-buoc',
      'cac-buoc',
      'cac-buoc',
      'cac-buoc',
      'cac-buoc',
      'ai-goi',
      'ai-goi',
      'ai-goi',
    ]);
    expect(ids(lessonPage()).every((id) => /^[a-z-]+\.[0-9a-v]{8}(?:\.\d+)?$/u.test(id))).toBe(true);
  });

  it('stays when another block changes, and changes with its own text', () => {
    const [before, after] = [ids(lessonPage()), ids(lessonPage({ story: 'Bác Thành nghe tiếp.' }))];
    expect(before.filter((id) => !after.includes(id))).toEqual([before[1]]);
  });

  it('tells the same words in one section apart', () => {
    const same = ids(lessonPage()).filter((id, _, all) =>
      all.some((other) => other !== id && other.startsWith(id.slice(0, 17))),
    );
    expect(same).toHaveLength(2);
    expect(new Set(ids(lessonPage())).size).toBe(10);
  });
});
