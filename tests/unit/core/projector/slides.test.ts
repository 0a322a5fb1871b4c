import { describe, expect, it } from 'vitest';
import { slidesOf, type Part } from '../../../../src/core/projector/slides.ts';

const text = (id: string) => ({ id, sentences: 1 });
const heading = (section: string): Part => ({ kind: 'heading', section, text: text(`h-${section}`) });

describe('the slides of a lesson', () => {
  it('begin with the title, whose place never changes', () => {
    const [first] = slidesOf([{ kind: 'title', texts: [text('a'), text('b')] }]);
    expect(first).toEqual({ place: 'dau', kind: 'title', section: '', texts: [text('a'), text('b')] });
  });

  it('keep a heading, the words below it and one picture together', () => {
    const slides = slidesOf([
      heading('khoa'),
      { kind: 'text', text: text('a') },
      { kind: 'picture', id: 'p' },
      { kind: 'text', text: text('b') },
      { kind: 'picture', id: 'q' },
      { kind: 'picture', id: 'r' },
    ]);
    expect(slides.map(({ place, texts, picture }) => [place, texts.map(({ id }) => id).join(), picture])).toEqual([
      ['khoa-1', 'h-khoa,a', 'p'],
      ['khoa-2', 'b', 'q'],
      ['khoa-3', '', 'r'],
    ]);
  });

  it('show each step alone, with its number and its picture', () => {
    const slides = slidesOf([
      heading('khoa'),
      { kind: 'step', n: 1, of: 2, text: text('a'), picture: 'p' },
      { kind: 'step', n: 2, of: 2, text: text('b'), picture: undefined },
      { kind: 'text', text: text('c') },
    ]);
    expect(slides.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'text khoa-1',
      'step khoa-2',
      'step khoa-3',
      'text khoa-4',
    ]);
    expect(slides[1]).toMatchObject({ step: { n: 1, of: 2 }, picture: 'p' });
    expect(slides[2]).not.toHaveProperty('picture');
  });

  it('give notes and tasks a slide of their own', () => {
    const slides = slidesOf([
      { kind: 'note', texts: [text('a'), text('b')] },
      { kind: 'practice', id: 'mo-khoa', texts: [text('c')] },
      { kind: 'walk', id: 'mo-khoa', texts: [text('d')] },
      { kind: 'text', text: text('e') },
    ]);
    expect(slides.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'note mo-dau-1',
      'practice tap-mo-khoa',
      'text cach-lam-mo-khoa',
      'text mo-dau-2',
    ]);
  });

  it('ask a question before they answer it, round after round, and explain it at the end', () => {
    const slides = slidesOf([
      heading('khoa'),
      {
        kind: 'question',
        item: 'tat-may',
        rounds: [
          { options: 2, reasons: [1], hasAnswer: false },
          { options: 0, reasons: [], hasAnswer: true },
        ],
      },
      { kind: 'text', text: text('a') },
    ]);
    expect(slides.map(({ place, texts }) => [place, texts.map(({ id }) => id).join()])).toEqual([
      ['khoa-1', 'h-khoa'],
      ['cau-tat-may-1', 'prompt,option-0,option-1'],
      ['cau-tat-may-1-dap-an', 'option-0,option-1,why-1'],
      ['cau-tat-may-2', 'prompt'],
      ['cau-tat-may-2-dap-an', 'answer,explanation'],
      ['khoa-2', 'a'],
    ]);
  });
});
