import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../../src/core/projector/slides.ts';
import { roomItem } from '../../../../src/core/room-quiz/rounds.ts';
import { saidOn, soundsOf } from '../../../../src/islands/projector/sounds.ts';
import { readPage } from '../../../../src/islands/projector/read-page.ts';

const page = new DOMParser().parseFromString(
  `<article data-narration="khoa.can-bo"><h1 data-b="a">Khóa máy</h1><div data-track="/am-thanh/khoa.1"></div>
    <h2 data-b="b"><span class="section__place">Phần 1 trên 4:</span> Vì sao</h2>
    <div class="picture"><svg data-b="c" role="img" aria-label="Một ổ khóa."><text>9</text></svg></div>
    <quiz-item data-item="tat-may" data-narration="khoa.tat-may"><div data-track="/am-thanh/khoa.2"></div>
      <h3 data-b="d">Hỏi?</h3><label data-b="e"><input type="radio" /><span>Tắt</span></label><label data-b="f"><span>Rút</span></label>
      <details><ul><li data-b="g"><strong>Đúng: “Tắt”.</strong> Việc đầu tiên.</li></ul><p data-b="h">Vì thế.</p></details>
    </quiz-item></article>`,
  'text/html',
);
const sounds = soundsOf(page);
const item = roomItem(
  {
    id: 'tat-may',
    type: 'single-choice',
    prompt: 'Hỏi?',
    explanation: 'Vì thế.',
    options: [
      { id: 'tat', text: 'Tắt', why: 'Việc đầu tiên.' },
      { id: 'rut', text: 'Rút', why: 'Chưa.' },
    ],
    answer: 'tat',
  },
  { truth: ['Đúng', 'Sai'], way: [] },
);

describe('the sound of what stands on the wall', () => {
  it('is found by its words, whatever stands around them on the page', () => {
    expect(sounds.tracks).toEqual(['/am-thanh/khoa.1', '/am-thanh/khoa.2']);
    expect(sounds.find('Vì sao', undefined)).toEqual({ track: '/am-thanh/khoa.1', blocks: ['b'] });
    expect(sounds.find('Một ổ khóa.', undefined)?.blocks).toEqual(['c']);
    expect(sounds.find('Việc đầu tiên.', 'tat-may')).toEqual({ track: '/am-thanh/khoa.2', blocks: ['g'] });
    expect(sounds.find('Hỏi?', undefined)).toBeUndefined();
    expect(sounds.find('', 'tat-may')).toBeUndefined();
  });

  it('of a text is its words and then its picture', () => {
    const lesson = readPage(
      new DOMParser().parseFromString(
        '<article><section id="s"><h2>Vì sao</h2><div class="picture"><svg aria-label="Một ổ khóa."></svg></div></section></article>',
        'text/html',
      ).body,
    );
    const slide: Slide = { place: 's-1', kind: 'text', section: 's', texts: [], picture: '1' };
    expect(saidOn(slide, [{ id: '0', from: 0, to: 1 }], lesson)).toEqual(['Vì sao', 'Một ổ khóa.']);
  });

  it('of a question is the question with its choices; of an answer only what is right, and why', () => {
    const lesson = {
      title: '',
      parts: [],
      elements: new Map(),
      sections: new Map(),
      items: new Map([['tat-may', item]]),
    };
    const asked = { item: 'tat-may', round: 0 };
    const bits = (...ids: string[]) => ids.map((id) => ({ id, from: 0, to: 1 }));
    const ask: Slide = { place: 'q', kind: 'ask', section: '', texts: [], asked };
    expect(saidOn(ask, bits('prompt', 'option-0', 'option-1'), lesson)).toEqual(['Hỏi?', 'Tắt', 'Rút']);
    const answer = bits('option-0', 'option-1', 'why-0', 'explanation');
    expect(saidOn({ ...ask, kind: 'reveal' }, answer, lesson)).toEqual(['Tắt', 'Việc đầu tiên.', 'Vì thế.']);
  });
});
