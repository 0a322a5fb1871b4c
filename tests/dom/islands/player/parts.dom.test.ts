import { beforeEach, describe, expect, it } from 'vitest';
import { feedbackBlocks, isOpenToAll } from '../../../../src/islands/player/parts.ts';

const item = (result: string) => `
<quiz-item data-narration="bai.cau">
  <div data-view><h3 data-b="q">Ai gọi?</h3><div aria-live="polite">${result}</div></div>
  <details><summary data-b="s">Xem đáp án</summary>
    <p data-b="a">Đáp án: Kẻ lừa</p><p data-b="e">Áo mua được.</p>
    <ul><li data-b="r"><strong>Đúng: “Kẻ lừa”.</strong> Công an không gọi hình.</li>
    <li data-b="w"><strong>Chưa đúng: “Công an”.</strong> Hình cũng giả được.</li></ul>
  </details>
</quiz-item>`;

const verdict = `<div class="quiz-item__result"><h4>Chưa đúng</h4>
  <p><strong>Bác chọn “Công an”.</strong> Hình cũng giả được.</p><p>Áo mua được.</p></div>`;

function show(html: string): Element {
  document.body.innerHTML = html;
  const el = document.querySelector('quiz-item');
  if (!el) throw new Error('no item');
  return el;
}

const block = (id: string): Element | undefined => document.querySelector(`[data-b="${id}"]`) ?? undefined;

describe('what is open to all', () => {
  beforeEach(() => show(item('')));

  it('is what stands outside a closed part, and not the words that open it', () => {
    expect(['q', 's', 'a', 'w'].filter((id) => isOpenToAll(block(id)))).toEqual(['q']);
    expect(isOpenToAll(undefined)).toBe(false);
  });

  it('is everything once the part is open', () => {
    document.querySelector('details')?.setAttribute('open', '');
    expect(['q', 's', 'a', 'w'].filter((id) => isOpenToAll(block(id)))).toEqual(['q', 's', 'a', 'w']);
  });
});

describe('the blocks that say the verdict on the screen', () => {
  it('are the reasons for what was picked and the explanation, never the answer', () => {
    expect([...feedbackBlocks(show(item(verdict))).keys()]).toEqual(['e', 'w']);
  });

  it('are lit on the screen where the words are just the same', () => {
    const blocks = feedbackBlocks(show(item(verdict)));
    expect(blocks.get('e')).toBe(document.querySelector('.quiz-item__result p:last-child'));
    expect(blocks.get('w')).toBe(block('w'));
  });

  it('are all there is when the screen says something else', () => {
    const other = '<div class="quiz-item__result"><p>Xong rồi.</p></div>';
    expect([...feedbackBlocks(show(item(other))).keys()]).toEqual(['a', 'e', 'r', 'w']);
  });
});
