import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/sorting/examples.ts';
import { isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/sorting/score.ts';

const item = examples.vietnamese;
const right = Object.fromEntries(item.things.map((thing) => [thing.id, thing.answer]));

describe('marking a sorting', () => {
  it('is right when every thing is in its group', () => {
    expect(score(item, right)).toMatchObject({ status: 'right', points: 4, max: 4 });
  });

  it('names each thing in another group, and why it does not belong there', () => {
    expect(score(item, { ...right, 'ma-otp': 'dua-duoc' }).feedback).toEqual([
      { about: 'Mã ngân hàng nhắn (OTP): Đưa được', mark: 'wrong', why: 'Mã này không đưa cho ai, kể cả máy.' },
    ]);
  });

  it('is partly right while things have no group yet', () => {
    expect(score(item, { 'cau-hoi': 'dua-duoc' })).toMatchObject({ status: 'partly', missed: 3 });
  });

  it('is wrong when nothing is in its group', () => {
    expect(score(item, { 'cau-hoi': 'khong-dua' })).toMatchObject({ status: 'wrong', points: 0 });
  });
});

describe('the answer of a sorting in words', () => {
  it('has a line for each group with its things', () => {
    expect(solution(item).answer).toEqual([
      'Đưa được: Câu hỏi cách trồng rau; Bài thơ tự viết',
      'Không được đưa: Ảnh thẻ căn cước; Mã ngân hàng nhắn (OTP)',
    ]);
  });
});

describe('stored groups', () => {
  it('are a record of strings', () => {
    expect([right, ['a'], null].map(isAnswer)).toEqual([true, false, false]);
  });

  it('lose things that are gone', () => {
    expect(repairAnswer({ ...item, things: item.things.slice(0, 1) }, right)).toEqual({ 'cau-hoi': 'dua-duoc' });
  });
});
