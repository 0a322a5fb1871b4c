import { describe, expect, it } from 'vitest';
import {
  addLearner,
  decodeLearners,
  encodeLearners,
  learnerNow,
  LEARNERS_LIMIT,
  oneLearner,
  removeLearner,
  renameLearner,
  tidyName,
  type Learners,
} from '../../../../src/core/learners/learners.ts';
import { idInText, isKeyOf, keyOf, LEARNERS_KEY } from '../../../../src/core/learners/keys.ts';

/** The list after someone joined; a refusal fails the test. */
function joined(all: Learners, name: string): Learners {
  const next = addLearner(all, name, 'leaf');
  if (typeof next === 'string') throw new Error(next);
  return next;
}

const two = joined(oneLearner, 'Cu Bin');

describe('the learners of a device', () => {
  it('are one person without a name until somebody is added', () => {
    expect(decodeLearners(null)).toEqual(oneLearner);
    expect(learnerNow(oneLearner)).toEqual({ id: '', name: '', mark: 'sun' });
  });

  it('leave what the first one did under the keys it always had', () => {
    expect(keyOf('', 'course.progress')).toBe('course.progress');
    expect(keyOf('k2', 'course.progress')).toBe('course.k2.progress');
  });

  it('keep their things apart, and the list belongs to nobody', () => {
    const keys = ['course.progress', 'course.k2.progress', 'course.k2.progress.unreadable', LEARNERS_KEY, 'other'];
    expect(keys.filter((key) => isKeyOf('', key))).toEqual(['course.progress']);
    expect(keys.filter((key) => isKeyOf('k2', key))).toEqual(['course.k2.progress', 'course.k2.progress.unreadable']);
  });

  it('are known before the list is read whole, by the one who learns now', () => {
    expect(idInText(encodeLearners(two))).toBe('k2');
    expect([null, 'rubbish', '7', '{"now":7}', '{"now":"__proto__"}'].map(idInText)).toEqual(['', '', '', '', '']);
  });

  it('begin to learn when they are added', () => {
    expect(two.now).toBe('k2');
    expect(learnerNow(two)).toEqual({ id: 'k2', name: 'Cu Bin', mark: 'leaf' });
    expect(two.learners).toHaveLength(2);
  });

  it('come back from storage as they went in', () => {
    expect(decodeLearners(encodeLearners(two))).toEqual(two);
  });

  it('never get an id that another one had', () => {
    const without = removeLearner(two, 'k2');
    expect(joined(without, 'Na').now).toBe('k3');
    expect(joined(decodeLearners(encodeLearners(without)), 'Na').now).toBe('k3');
  });

  it('are known by one name each, whatever its capitals and spaces', () => {
    expect(addLearner(two, '  cu   bin ', 'sun')).toBe('taken');
    expect(addLearner(two, ' \n ', 'sun')).toBe('empty');
    expect(renameLearner(two, 'k2', 'Cu Bin', 'fish')).toMatchObject({ learners: [{}, { mark: 'fish' }] });
    expect(renameLearner(two, '', 'cu bin', 'sun')).toBe('taken');
  });

  it('are few enough to be heard to the end', () => {
    let all = oneLearner;
    while (all.learners.length < LEARNERS_LIMIT) all = joined(all, `Người ${all.next}`);
    expect(addLearner(all, 'Thêm', 'sun')).toBe('too-many');
  });

  it('keep a name of one line, in composed letters, cut where it is too long', () => {
    expect(tidyName('  Bà \n Thơm  '.normalize('NFD'))).toBe('Bà Thơm');
    expect(tidyName('a'.repeat(99))).toHaveLength(24);
  });

  it('are never none: the last one only loses the name', () => {
    const named = renameLearner(oneLearner, '', 'Bà Thơm', 'boat') as Learners;
    expect(removeLearner(named, '').learners).toEqual(oneLearner.learners);
    expect(removeLearner(removeLearner(two, ''), 'k2')).toMatchObject({
      now: '',
      learners: oneLearner.learners,
      next: 3,
    });
  });

  it('hand over to the first one left when the one learning now is taken off', () => {
    expect(removeLearner(two, 'k2').now).toBe('');
    expect(removeLearner(two, '').now).toBe('k2');
  });
});

describe('what is stored about learners', () => {
  it.each(['rubbish', 'null', '[]', '7', '{"learners":7}', '{"learners":[]}', '{"learners":[{"id":"../x"}]}'])(
    'counts as nobody named when it is %j',
    (text) => {
      expect(decodeLearners(text).learners).toEqual(oneLearner.learners);
    },
  );

  it('is mended where it is damaged: doubled ids, a strange mark, a learner who is not there', () => {
    const text = JSON.stringify({
      now: 7,
      learners: [{ id: 'k2', name: 7, mark: 'dragon' }, { id: 'k2', name: 'Hai' }, 'x'],
    });
    expect(decodeLearners(text)).toEqual({
      v: 1,
      now: '',
      next: 3,
      learners: [
        { id: 'k2', name: '', mark: 'sun' },
        { id: '', name: '', mark: 'sun' },
      ],
    });
  });

  it('never loses the one who learns now, even when the list does not have them', () => {
    const damaged = decodeLearners('{"now":"k5","learners":[{"id":"","name":"A"}]}');
    expect(damaged).toMatchObject({ now: 'k5', next: 6, learners: [{ id: '' }, { id: 'k5' }] });
  });

  it('keeps fields of a newer page and its version', () => {
    const text = JSON.stringify({ v: 2, now: '', more: 1, learners: [{ id: '', name: 'A', mark: 'sun', pin: 1 }] });
    expect(decodeLearners(text)).toEqual({
      v: 2,
      now: '',
      next: 2,
      more: 1,
      learners: [{ id: '', name: 'A', mark: 'sun', pin: 1 }],
    });
  });
});
