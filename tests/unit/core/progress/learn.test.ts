import { describe, expect, it } from 'vitest';
import { nextLesson, pathState } from '../../../../src/core/progress/course.ts';
import { bringBack, eraseAll } from '../../../../src/core/progress/erase.ts';
import { answerItem, finishLesson, openLesson, reachSection } from '../../../../src/core/progress/learn.ts';
import { lessonState } from '../../../../src/core/progress/lesson-state.ts';
import { mergeProgress } from '../../../../src/core/progress/merge.ts';
import { noProgress, type LessonOutline, type Progress } from '../../../../src/core/progress/shape.ts';

const outline: LessonOutline = { id: 'bai', sections: ['mot', 'hai', 'ba'], items: ['cau-mot', 'cau-hai'] };
const right = { answer: 'a', status: 'right' } as const;

/** Reaches sections and answers items, one a second. */
function learn(sections: readonly string[], items: readonly string[] = [], from: Progress = noProgress): Progress {
  let now = 0;
  const reached = sections.reduce((progress, section) => reachSection(progress, outline, section, (now += 1000)), from);
  return items.reduce((progress, item) => answerItem(progress, outline, item, right, (now += 1000)), reached);
}

describe('learning a lesson', () => {
  it('is new until a section is reached, even when it was opened', () => {
    const progress = openLesson(noProgress, 'nong-dan', 'bai', 5);
    expect(lessonState(outline, progress)).toEqual({ state: 'new' });
    expect(progress.last).toEqual({ audience: 'nong-dan', lesson: 'bai', at: 5 });
  });

  it('stands at the section reached last', () => {
    expect(lessonState(outline, learn(['mot', 'hai']))).toEqual({ state: 'started', section: 2, of: 3, id: 'hai' });
    expect(lessonState(outline, learn(['mot', 'hai', 'mot']))).toMatchObject({ section: 1 });
  });

  it('is done when the last section was reached and every item answered', () => {
    expect(lessonState(outline, learn(['mot', 'ba'], ['cau-mot']))).toMatchObject({ state: 'started' });
    expect(lessonState(outline, learn(['mot', 'ba'], ['cau-mot', 'cau-hai']))).toEqual({ state: 'done' });
    expect(lessonState(outline, learn(['ba'], [], learn([], ['cau-mot', 'cau-hai'])))).toEqual({ state: 'done' });
  });

  it('is not done by answers alone', () => {
    expect(lessonState(outline, learn(['mot'], ['cau-mot', 'cau-hai']))).toMatchObject({
      state: 'started',
      section: 1,
    });
  });

  it('is done when the learner says so, and keeps the first time', () => {
    const done = finishLesson(learn(['mot']), 'bai', 9000);
    expect(lessonState(outline, done)).toEqual({ state: 'done' });
    expect(finishLesson(done, 'bai', 99_000).lessons.bai?.doneAt).toBe(9000);
  });

  it('stays done when the lesson later grows', () => {
    const grown = { ...outline, sections: [...outline.sections, 'bon'], items: [...outline.items, 'cau-ba'] };
    expect(lessonState(grown, learn(['ba'], ['cau-mot', 'cau-hai']))).toEqual({ state: 'done' });
  });

  it('falls back to the furthest section seen when its own is gone', () => {
    const shorter = { ...outline, sections: ['mot', 'hai'] };
    expect(lessonState(shorter, learn(['mot', 'hai', 'ba']))).toEqual({
      state: 'started',
      section: 2,
      of: 2,
      id: 'hai',
    });
    expect(lessonState({ ...outline, sections: ['khac'] }, learn(['ba']))).toMatchObject({ section: 1, id: 'khac' });
  });

  it('counts the tries of an item and keeps what a newer page wrote there', () => {
    const once = answerItem(noProgress, outline, 'cau-mot', { answer: 'b', status: 'wrong' }, 1);
    const kept = {
      ...once,
      items: { 'bai/cau-mot': { ...once.items['bai/cau-mot'], hints: 2 } },
    } as unknown as Progress;
    expect(answerItem(kept, outline, 'cau-mot', right, 2).items['bai/cau-mot']).toEqual({
      ...right,
      tries: 2,
      at: 2,
      hints: 2,
    });
  });

  it('lets the newer answer win though the clock was set back', () => {
    const before = answerItem(noProgress, outline, 'cau-mot', { answer: 'b', status: 'wrong' }, 5000);
    const after = answerItem(before, outline, 'cau-mot', right, 1000);
    expect(mergeProgress(before, after).items['bai/cau-mot']).toMatchObject(right);
  });
});

describe('erasing', () => {
  const before = finishLesson(learn(['mot']), 'bai', 9000);

  it('leaves nothing but its mark', () => {
    expect(eraseAll(before, 10_000)).toEqual({ ...noProgress, erasedAt: 10_000 });
  });

  it('wins against a tab that knows nothing of it, and its undo wins against the erasure', () => {
    const erased = eraseAll(before, 10_000);
    expect(mergeProgress(before, erased)).toEqual(erased);
    const back = bringBack(before, erased, 10_000);
    expect(mergeProgress(erased, back)).toEqual(back);
    expect(lessonState(outline, mergeProgress(mergeProgress(before, erased), back))).toEqual({ state: 'done' });
  });
});

describe('the way through a path', () => {
  const path = ['a', 'b', 'c'];
  const done = (...ids: string[]) => ids.reduce((progress, id) => finishLesson(progress, id, 1), noProgress);
  const opened = (progress: Progress, id: string) => openLesson(progress, 'nong-dan', id, 1);

  it('counts the lessons done', () => {
    expect(pathState(path, done('a', 'c', 'khac'))).toEqual({ done: 2, total: 3 });
  });

  it('begins with the first lesson', () => {
    expect(nextLesson(path, noProgress)).toBe('a');
  });

  it('goes on with the lesson opened last until it is done, then with the one after it', () => {
    expect(nextLesson(path, opened(noProgress, 'b'))).toBe('b');
    expect(nextLesson(path, opened(done('b'), 'b'))).toBe('c');
  });

  it('comes back to what was left out, and ends when all is done', () => {
    expect(nextLesson(path, opened(done('b', 'c'), 'c'))).toBe('a');
    expect(nextLesson(path, done(...path))).toBeUndefined();
  });

  it('begins at the start when the last lesson is of another path', () => {
    expect(nextLesson(path, opened(noProgress, 'khac'))).toBe('a');
  });
});
