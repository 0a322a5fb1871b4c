import { describe, expect, it } from 'vitest';
import { findPages, type Hit } from '../../../../src/core/search/find.ts';

type Answers = Readonly<Record<string, readonly [id: string, score: number][]>>;

/** An engine whose answers are written down; it knows no page for any other term. */
function engine(answers: Answers) {
  const asked: string[] = [];
  return {
    asked,
    ask: (term: string): Promise<readonly Hit[]> => {
      asked.push(term);
      return Promise.resolve((answers[term] ?? []).map(([id, score]) => ({ id, score })));
    },
  };
}

const find = async (text: string, answers: Answers) => {
  const { near, hits } = await findPages(text, engine(answers).ask);
  return { near, ids: hits.map(({ id }) => id) };
};

describe('finding pages', () => {
  it('finds a word with đ that was typed without it', async () => {
    expect(await find('dat', { đat: [['trang', 1]] })).toEqual({ near: false, ids: ['trang'] });
  });

  it('counts a page found under two spellings once, with its best score', async () => {
    const answers: Answers = {
      dien: [
        ['a', 1],
        ['b', 2],
      ],
      đien: [['a', 3]],
    };
    expect(await find('dien', answers)).toEqual({ near: false, ids: ['a', 'b'] });
  });

  it('puts pages that hold the words side by side first', async () => {
    const answers: Answers = {
      'dien thoai': [],
      'đien thoai': [
        ['scattered', 9],
        ['close', 2],
      ],
      '"đien thoai"': [['close', 1]],
    };
    expect(await find('dien thoai', answers)).toEqual({ near: false, ids: ['close', 'scattered'] });
  });

  it('puts pages that hold more of the pairs side by side before pages with a little more of everything', async () => {
    const answers: Answers = {
      'tắt máy ngay': [
        ['scattered', 1.1],
        ['close', 1],
      ],
      '"tắt máy"': [['close', 1]],
    };
    expect((await find('tắt máy ngay', answers)).ids).toEqual(['close', 'scattered']);
  });

  it('leaves out near pages that are worth little beside the best', async () => {
    const answers: Answers = {
      '"bị lừa"': [['good', 1]],
      bị: [['good', 1]],
      lừa: ['good', 'x', 'y', 'z'].map((id) => [id, 1]),
    };
    expect(await find('bị lừa mất', answers)).toEqual({ near: true, ids: ['good'] });
  });

  it('does not ask for one word in quotation marks', async () => {
    const { ask, asked } = engine({});
    await findPages('otp', ask);
    expect(asked).toEqual(['otp']);
  });

  it('offers near pages when none has every word: a rare pair or word is worth most', async () => {
    const answers: Answers = {
      '"bị lừa"': [['two', 1]],
      '"lừa mất"': [
        ['two', 1],
        ['one', 1],
      ],
      bị: [['other', 9]],
    };
    expect(await find('bị lừa mất', answers)).toEqual({ near: true, ids: ['two', 'other', 'one'] });
  });

  it('offers pages with some of the words when no pair is anywhere', async () => {
    const answers: Answers = {
      bị: [
        ['one', 1],
        ['two', 1],
      ],
      mất: [['two', 1]],
    };
    expect(await find('bị mất', answers)).toEqual({ near: true, ids: ['two', 'one'] });
  });

  it('asks nothing when nothing was typed', async () => {
    const { ask, asked } = engine({});
    expect(await findPages('  ', ask)).toEqual({ near: false, hits: [] });
    expect(asked).toEqual([]);
  });
});
