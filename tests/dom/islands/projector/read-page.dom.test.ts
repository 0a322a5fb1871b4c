import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../../../src/islands/projector/nodes.ts';
import { readPage } from '../../../../src/islands/projector/read-page.ts';

const item = {
  id: 'tat-may',
  type: 'single-choice',
  prompt: 'Hỏi?',
  explanation: 'Vì thế.',
  rounds: [
    {
      kind: 'one',
      answer: [],
      options: [
        { letter: 'A', text: 'x', isRight: false, why: '' },
        { letter: 'B', text: 'y', isRight: true, why: '' },
      ],
    },
  ],
};

function article(body: string): Element {
  const page = new DOMParser().parseFromString(
    `<article><h1 data-room-title>Khóa máy</h1><p data-room-title>Sau bài này.</p>${body}</article>`,
    'text/html',
  );
  const [found] = page.getElementsByTagName('article');
  if (!found) throw new Error('There is no article.');
  return found;
}

const lesson = () =>
  readPage(
    article(`
      <div class="lesson__story flow"><p>Bà Mót hỏi. Anh Kiên chỉ.</p></div>
      <section class="section" id="khoa"><h2 id="khoa-h"><span class="section__place">Phần 1 trên 1</span> Khóa máy</h2>
        <div class="flow">
          <p>Nên khóa.</p><ul><li>Một</li><li>Hai</li></ul>
          <div class="steps"><ol><li><p>Bấm <strong>nút</strong>.</p><div class="picture"><svg><text>9</text></svg></div></li></ol></div>
          <div role="note"><p>Nhớ</p><p>Đừng quên.</p></div>
          <div data-room-practice="mo-khoa"><h3>Làm thử</h3><p>Mở khóa.</p><details><summary><h4>Cách làm</h4></summary><ol><li>Vuốt.</li></ol></details></div>
          <section data-room-item="tat-may"><h3>Hỏi?</h3><script type="application/json" data-room-data>${JSON.stringify(item)}</script></section>
        </div>
      </section>`),
  );

describe('a page read for the wall', () => {
  it('gives its parts in reading order', () => {
    const { parts, title } = lesson();
    expect(title).toBe('Khóa máy');
    expect(parts.map(({ kind }) => kind).join(' ')).toBe(
      'title text heading text text text step note practice walk question',
    );
  });

  it('says words once: no place of a section, no picture inside its step, no way of a task', () => {
    const { parts, elements, sections } = lesson();
    expect(sections.get('khoa')).toBe('Khóa máy');
    const step = parts.find((part) => part.kind === 'step');
    expect(step).toMatchObject({ n: 1, of: 1 });
    expect(elements.get(step?.text.id ?? '')?.textContent.trim()).toBe('Bấm nút.');
    expect(elements.get(step?.picture ?? '')?.className).toBe('picture');
    expect(parts.find((part) => part.kind === 'practice')?.texts).toHaveLength(2);
    expect([...elements.values()].filter((element) => element.outerHTML.includes(' id='))).toEqual([]);
  });

  it('tells which reasons are told with the answer', () => {
    expect(lesson().parts.at(-1)).toEqual({
      kind: 'question',
      item: 'tat-may',
      rounds: [{ options: 2, reasons: [1], hasAnswer: false }],
    });
  });
});

describe('what stands on the wall', () => {
  const { parts, elements } = lesson();
  const texts = parts.flatMap((part) => ('text' in part ? [part.text.id] : []));
  const shown = (bits: Parameters<typeof nodesOf>[0]) => nodesOf(bits, elements).map((node) => node.outerHTML.trim());
  const [story = '', , , one = '', two = '', step = ''] = texts;

  it('gathers entries in their list again', () => {
    const bits = [one, two].map((id) => ({ id, from: 0, to: 1 }));
    expect(shown(bits)).toEqual(['<ul><li data-in="">Một</li><li data-in="">Hai</li></ul>']);
  });

  it('is cut between sentences', () => {
    expect(shown([{ id: story, from: 0, to: 1 }])).toEqual(['<p>Bà Mót hỏi. </p>']);
    expect(shown([{ id: story, from: 1, to: 2 }])).toEqual(['<p>Anh Kiên chỉ.</p>']);
    expect(shown([{ id: story, from: 0, to: 2 }])).toEqual(['<p>Bà Mót hỏi. Anh Kiên chỉ.</p>']);
  });

  it('keeps what is marked in a text', () => {
    expect(shown([{ id: step, from: 0, to: 1 }])[0]).toContain('<strong>nút</strong>');
  });
});
