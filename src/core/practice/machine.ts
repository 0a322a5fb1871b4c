import { foldVietnamese } from '../text/fold.ts';
import { isControl, type ControlPart, type Screen, type Task } from './shape.ts';
import { movesLeft } from './ways.ts';

/** Where a learner is in a task: the ids of the screens on the way so far, the present one last. */
export type Path = readonly string[];

/** What a move did: it led on, or it was wrong and this is why. */
export type Move = { readonly path: Path } | { readonly wrong: string };

/** The beginning of a task. */
export function begin(task: Task): Path {
  return task.screens.slice(0, 1).map(({ id }) => id);
}

/** The present screen. @throws when the task has no such screen, which its schema should have seen. */
export function screenAt(task: Task, path: Path): Screen {
  const id = path[path.length - 1];
  const screen = task.screens.find((candidate) => candidate.id === id);
  if (!screen) throw new Error(`The task "${task.id}" has no screen "${id ?? ''}".`);
  return screen;
}

/**
 * Uses a control of the present screen. `value` is what was picked or typed: an option's id, a level's step, a text.
 * @throws when the screen has no such control, or the control no such option.
 */
export function act(task: Task, path: Path, controlId: string, value = ''): Move {
  const control = screenAt(task, path).parts.find((part) => isControl(part) && part.id === controlId);
  if (!control || !isControl(control)) throw new Error(`The task "${task.id}" has no control "${controlId}" here.`);
  const wrong = whyWrong(control, value);
  return wrong === undefined && control.go !== undefined ? { path: [...path, control.go] } : { wrong: wrong ?? '' };
}

function whyWrong(control: ControlPart, value: string): string | undefined {
  switch (control.kind) {
    case 'choice': {
      const option = control.options.find(({ id }) => id === value);
      if (!option) throw new Error(`The control "${control.id}" has no option "${value}".`);
      return option.wrong;
    }
    case 'level':
      return control.want.includes(value) ? undefined : control.wrong;
    case 'field':
      return isTyped(control, value) ? undefined : control.wrong;
    default:
      return control.wrong;
  }
}

function isTyped({ secret, shown, accept = [] }: ControlPart & { kind: 'field' }, value: string): boolean {
  if (secret) return value.trim() === shown;
  return [shown, ...accept].some((right) => foldVietnamese(right) === foldVietnamese(value));
}

/** One step back; the beginning stays the beginning. */
export function undo(path: Path): Path {
  return path.length > 1 ? path.slice(0, -1) : path;
}

/** How far a learner is: step `step` of the `of` steps of the shortest way. A detour does not count on. */
export interface Place {
  readonly step: number;
  readonly of: number;
  readonly isDone: boolean;
}

/** The place of the present screen along the shortest way. */
export function placeOf(task: Task, path: Path): Place {
  const left = movesLeft(task.screens);
  const of = left.get(begin(task)[0] ?? '') ?? 0;
  const ahead = left.get(screenAt(task, path).id) ?? of;
  return { step: Math.min(of, Math.max(1, of - ahead + 1)), of, isDone: ahead === 0 };
}
