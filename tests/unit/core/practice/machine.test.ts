import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, begin, placeOf, screenAt, undo, type Path } from '../../../../src/core/practice/machine.ts';
import { isControl, type ControlPart, type Task } from '../../../../src/core/practice/shape.ts';
import { movesLeft, reachable } from '../../../../src/core/practice/ways.ts';
import { contentTasks, everyKind, rightControls } from '../../../support/practice.tsx';

const at = (task: Task, ...screens: string[]): Path => [...begin(task), ...screens];

/** A value that a learner could give to a control, right or wrong, picked by a number. */
function valueFor(control: ControlPart, pick: number): string {
  if (control.kind === 'choice') return control.options[pick % control.options.length]?.id ?? '';
  if (control.kind === 'level') return control.steps[pick % control.steps.length] ?? '';
  if (control.kind === 'field') return pick % 2 === 0 ? control.shown : `sai ${pick}`;
  return '';
}

/** Presses what the numbers pick, screen after screen. */
function walk(task: Task, picks: readonly number[]): Path {
  return picks.reduce<Path>((path, pick) => {
    const controls = screenAt(task, path).parts.filter(isControl);
    const control = controls[pick % Math.max(1, controls.length)];
    if (!control) return path;
    const move = act(task, path, control.id, valueFor(control, pick));
    return 'path' in move ? move.path : path;
  }, begin(task));
}

const tasks = fc.constantFrom(...contentTasks, everyKind);
const picks = fc.array(fc.nat(97), { maxLength: 30 });

describe('a move', () => {
  it('leads on when it is right', () => {
    expect(act(everyKind, at(everyKind), 'cai-dat')).toEqual({ path: ['dau', 'mang'] });
  });

  it('stays and says why when it is wrong', () => {
    expect(act(everyKind, at(everyKind), 'mua')).toEqual({ wrong: 'Đây là quảng cáo.' });
  });

  it('judges a picked option by its own reason', () => {
    expect(act(everyKind, at(everyKind, 'chon'), 'mang', 'la')).toEqual({ wrong: 'Không biết của ai.' });
    expect(act(everyKind, at(everyKind, 'chon'), 'mang', 'nha')).toHaveProperty('path');
  });

  it('takes only the wanted steps of a level', () => {
    expect(act(everyKind, at(everyKind, 'co'), 'co', 'Vừa')).toEqual({ wrong: 'Chữ còn nhỏ.' });
    expect(act(everyKind, at(everyKind, 'co'), 'co', 'To')).toHaveProperty('path');
  });

  it.each(['khai sinh', 'KHAI SINH', ' khai  sinh', 'khai sinh'.normalize('NFD'), 'giay khai sinh'])(
    'takes "%s" without minding marks, capitals and spaces',
    (typed) => {
      expect(act(everyKind, at(everyKind, 'tim'), 'tu', typed)).toHaveProperty('path');
    },
  );

  it.each(['', '135791', '1357', '135790135790', 'mật khẩu của tôi'])(
    'refuses "%s" in a field that looks like a password',
    (typed) => {
      expect(act(everyKind, at(everyKind, 'so'), 'ma', typed)).toEqual({ wrong: 'Không phải số tập.' });
    },
  );

  it('takes the made-up digits in a field that looks like a password', () => {
    expect(act(everyKind, at(everyKind, 'so'), 'ma', ' 135790 ')).toHaveProperty('path');
  });

  it('throws for a control, an option or a screen that is not there', () => {
    expect(() => act(everyKind, at(everyKind), 'khong-co')).toThrow('has no control "khong-co"');
    expect(() => act(everyKind, at(everyKind, 'chon'), 'mang')).toThrow('has no option ""');
    expect(() => screenAt(everyKind, ['khong-co'])).toThrow('has no screen "khong-co"');
  });
});

describe('the place along the shortest way', () => {
  it('counts the steps from one, and knows the end', () => {
    const places = rightControls(everyKind).map(({ screen }) => placeOf(everyKind, [screen.id]));
    expect(places.map(({ step, of }) => [step, of])).toEqual([1, 2, 3, 4, 5, 6].map((step) => [step, 6]));
    expect(placeOf(everyKind, ['xong'])).toEqual({ step: 6, of: 6, isDone: true });
  });

  it('does not count a detour on', () => {
    expect(placeOf(everyKind, ['dau', 'vong'])).toEqual({ step: 1, of: 6, isDone: false });
  });
});

describe('whatever a learner does', () => {
  it('the end can still be reached', () => {
    fc.assert(
      fc.property(tasks, picks, (task, moves) => movesLeft(task.screens).has(screenAt(task, walk(task, moves)).id)),
    );
  });

  it('the screens met are those that the checks call reachable', () => {
    fc.assert(
      fc.property(tasks, picks, (task, moves) => walk(task, moves).every((id) => reachable(task.screens).has(id))),
    );
  });

  it('undo takes back exactly the last right move', () => {
    fc.assert(
      fc.property(tasks, picks, fc.nat(97), (task, moves, last) => {
        const before = walk(task, moves);
        const after = walk(task, [...moves, last]);
        expect(after.length > before.length ? undo(after) : after).toEqual(before);
      }),
    );
  });

  it('undo often enough is the beginning, and stays there', () => {
    fc.assert(
      fc.property(tasks, picks, (task, moves) => {
        const path = walk(task, moves);
        expect([...path, ''].reduce(undo, path)).toEqual(begin(task));
      }),
    );
  });

  it('the step is never outside the way', () => {
    fc.assert(
      fc.property(tasks, picks, (task, moves) => {
        const { step, of } = placeOf(task, walk(task, moves));
        return step >= 1 && step <= of;
      }),
    );
  });
});
