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
      'Thứ nhất: Bấm nút đỏ.',
      'Hình vẽ: Nút đỏ ở giữa màn hình',
      'Thứ hai: Mở Google, gõ OTP.',
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

  it('is four letters and digits, for each is paid for on every page', () => {
    expect(ids(lessonPage()).filter((id) => !/^[0-9a-v]{4}(?:\.\d+)?$/u.test(id))).toEqual([]);
  });

  it('does not depend on the page around the track', () => {
    const item = (html: string): string[] =>
      readPage(html)
        .tracks.at(-1)
        ?.blocks.map(({ id }) => id) ?? [];
    const alone =
      '<div data-narration="goi-lua.ai-goi"><form><legend>Ai gọi?</legend><label>Kẻ lừa</label><label>Công an</label></form></div>';
    expect(item(alone)).toEqual(item(lessonPage()));
    expect(item(`<div data-narration="x"><p>Ai gọi?</p></div>${alone}`)).toEqual(item(alone));
  });

  it('stays when another block changes, and changes with its own text', () => {
    const [before, after] = [ids(lessonPage()), ids(lessonPage({ story: 'Bác Thành nghe tiếp.' }))];
    expect(before.filter((id) => !after.includes(id))).toEqual([before[1]]);
  });

  it('tells the same words in one track apart', () => {
    const [first, second] = ids('<div data-narration="x"><p>Tắt máy.</p><p>Tắt máy.</p></div>');
    expect(second).toBe(`${first}.2`);
  });
});

describe('what is said before a block', () => {
  it.each([
    ['the number of a step', '<div class="steps"><ol><li>Mở.</li><li>Bấm.</li></ol></div>', ['Bước 1: ', 'Bước 2: ']],
    [
      'the place in a list',
      '<ol><li>Mở.</li><li>Bấm.</li><li>Xem.</li><li>Tắt.</li></ol>',
      ['Thứ nhất: ', 'Thứ hai: ', 'Thứ ba: ', 'Thứ tư: '],
    ],
    ['where a list goes on', '<ol start="3"><li>Mở.</li></ol>', ['Thứ ba: ']],
    [
      'the place of an option',
      '<form><div class="choices"><div><label>Tắt</label></div><div><label>Nghe</label></div></div></form>',
      ['Lựa chọn 1: ', 'Lựa chọn 2: '],
    ],
    [
      'the place of an option in a list',
      '<form><ol class="choices"><li><label>Tắt</label></li></ol></form>',
      ['Lựa chọn 1: '],
    ],
    ['no order where the order is asked for', '<form><ol><li>Tắt</li></ol></form>', ['Lựa chọn 1: ']],
    ['nothing in a plain list', '<ul><li>Mở.</li></ul>', ['']],
    ['nothing before a field', '<form><label>Tên</label></form>', ['']],
    ['the number before the first paragraph of an item', '<ol><li><p>Mở.</p><p>Xem.</p></li></ol>', ['Thứ nhất: ', '']],
  ])('is %s', (_, html, leads) => {
    expect(track(html).blocks.map(({ lead }) => lead)).toEqual(leads);
  });

  it('is said, but has no characters in the page', () => {
    const [block] = planTrack(
      track('<div class="steps"><ol><li>Mở <b data-say="ô tê pê">OTP</b>.</li></ol></div>'),
      readings,
    ).blocks;
    expect(block?.sentences.map(({ text, from, to }) => [text, from, to])).toEqual([['bước một; mở ô tê pê.', 0, 7]]);
    expect(block?.sentences[0]?.words.map(({ at, from, to }) => [at, from, to])).toEqual([
      [10, 0, 2],
      [13, 3, 6],
    ]);
  });

  it('leaves the id of the block alone', () => {
    expect(track('<ol><li>Mở.</li></ol>').blocks[0]?.id).toBe(track('<p>Mở.</p>').blocks[0]?.id);
  });
});
