import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/scenario/examples.ts';
import { bestPath, follow, isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/scenario/score.ts';

const item = examples.vietnamese;

describe('following choices', () => {
  it('begins at the first step', () => {
    expect(follow(item, [])).toMatchObject({ step: { id: 'bat-may' }, ending: undefined, taken: [] });
  });

  it('comes to steps and to endings', () => {
    expect(follow(item, ['hoi-ten']).step?.id).toBe('doa');
    expect(follow(item, ['hoi-ten', 'chuyen'])).toMatchObject({ step: undefined, ending: { id: 'mat-tien' } });
  });

  it('stops at a choice that is not offered there', () => {
    expect(follow(item, ['hoi-ten', 'tat-ngay']).taken).toHaveLength(1);
  });
});

describe('marking a scenario', () => {
  it('is right when good choices alone led to a safe end', () => {
    expect(score(item, ['tat-ngay', 'hoi-cong-an'])).toMatchObject({ status: 'right', points: 2, max: 2 });
  });

  it('is partly right when it was safe in the end', () => {
    expect(score(item, ['hoi-ten', 'dung-lai'])).toMatchObject({ status: 'partly', points: 1, max: 2 });
  });

  it('is wrong when it ends in harm, whatever was good before', () => {
    expect(score(item, ['tat-ngay', 'nghe-tiep', 'chuyen'])).toMatchObject({ status: 'wrong', points: 0 });
  });

  it('tells each choice with its consequence, in order', () => {
    expect(score(item, ['hoi-ten', 'dung-lai']).feedback.map(({ about, mark }) => [about, mark])).toEqual([
      ['Hỏi người gọi tên gì, ở đâu', 'wrong'],
      ['Tắt máy, kể với người nhà', 'right'],
    ]);
  });

  it('throws for a way without an end', () => {
    expect(() => score(item, ['hoi-ten'])).toThrow('has no end');
  });
});

describe('the best way', () => {
  it('is the shortest of good choices to a safe end', () => {
    expect(bestPath(item)).toEqual(['tat-ngay', 'hoi-cong-an']);
    expect(solution(item)).toMatchObject({ ordered: true, answer: ['Tắt máy', 'Không nghe, hỏi công an xã'] });
  });

  it('is found past a step that leads back to itself', () => {
    expect(bestPath(examples.withLoop)).toEqual(['khong-mua']);
  });

  it('is undefined when good choices only go round', () => {
    const steps = [{ id: 'a', says: 'A', choices: [{ id: 'c', text: 'C', good: true, then: 'T', next: 'a' }] }];
    expect(bestPath({ steps, endings: [{ id: 'x', says: 'X', safe: true }] })).toBeUndefined();
  });
});

describe('a stored way', () => {
  it('is a list of strings', () => {
    expect([['a'], 'a', {}].map(isAnswer)).toEqual([true, false, false]);
  });

  it('is kept while it leads to an end', () => {
    expect(repairAnswer(item, ['tat-ngay', 'hoi-cong-an'])).toEqual(['tat-ngay', 'hoi-cong-an']);
  });

  it('is forgotten when a choice on it is gone', () => {
    const steps = item.steps.map((step) => ({
      ...step,
      choices: step.choices.filter(({ id }) => id !== 'hoi-cong-an'),
    }));
    expect(repairAnswer({ ...item, steps }, ['tat-ngay', 'hoi-cong-an'])).toBeUndefined();
  });
});
