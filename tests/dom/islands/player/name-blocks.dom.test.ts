import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/build/narration/extract.ts';
import { nameBlocks } from '../../../../src/islands/player/name-blocks.ts';

const page = `<article data-narration="bai"><h1 data-b>Cuộc gọi <em>lừa</em></h1>
  <ul><li data-b>Bấm nút đỏ. <p data-b>Rồi hỏi lại.</p></li><li data-b><p data-b>Rồi hỏi lại.</p> Chờ trả lời.</li></ul>
  <svg data-b role="img" aria-label="Một ngón tay."><text>Nút</text></svg>
  <quiz-item data-narration="bai.cau"><p data-b>Rồi   hỏi lại.</p><p data-b id="kept">Ai gọi?</p></quiz-item></article>`;

function namesIn(track: string): string[] {
  const host = document.querySelector(`[data-narration="${track}"]`);
  if (host) nameBlocks(host);
  const own = [...(host?.querySelectorAll('[data-b]') ?? [])].filter((el) => el.closest('[data-narration]') === host);
  return own.map((el) => el.getAttribute('data-b') ?? '');
}

describe('the names of narrated blocks', () => {
  it('are the same in the browser as in the build, twins and pictures included', () => {
    document.body.innerHTML = page;
    for (const { id, blocks } of readPage(page).tracks)
      expect(namesIn(id).sort(), id).toEqual(blocks.map((block) => block.id).sort());
    expect(namesIn('bai').some((name) => name.endsWith('.2'))).toBe(true);
  });

  it('stay when the words change later', () => {
    document.body.innerHTML = page;
    const before = namesIn('bai.cau');
    document.getElementById('kept')?.replaceChildren('Đã trả lời.');
    expect(namesIn('bai.cau')).toEqual(before);
  });
});
