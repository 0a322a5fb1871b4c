import { isControl, type Screen, type Task } from './shape.ts';

/** The screens that a screen leads to, in the order of its controls. */
function waysFrom(screen: Screen): string[] {
  return screen.parts.filter(isControl).flatMap((part) => part.go ?? []);
}

/** How many moves each screen is away from the nearest end; a screen without a way to an end is left out. */
export function movesLeft(screens: readonly Screen[]): ReadonlyMap<string, number> {
  const left = new Map(screens.filter((screen) => screen.end !== undefined).map(({ id }) => [id, 0]));
  for (let count = left.size, moves = 1; count > 0; moves += 1) {
    const next = screens.filter((screen) => !left.has(screen.id) && waysFrom(screen).some((go) => left.has(go)));
    for (const { id } of next) left.set(id, moves);
    count = next.length;
  }
  return left;
}

/** The screens that can be reached from the first one, itself among them. */
export function reachable(screens: readonly Screen[]): ReadonlySet<string> {
  const known = new Map(screens.map((screen) => [screen.id, screen]));
  const reached = new Set(screens.slice(0, 1).map(({ id }) => id));
  // A set hands out what is added while it is walked.
  for (const id of reached) for (const go of waysFrom(known.get(id) ?? nowhere)) reached.add(go);
  return reached;
}

const nowhere: Screen = { id: '', title: '', parts: [] };

/** One step of the task told in words: the name of the screen, then what stands there and what to do. */
export interface ToldStep {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The shortest right way as text, for those without script, on paper or by ear. Of two equally short ways the upper one. */
export function walkthrough(task: Task): readonly ToldStep[] {
  const left = movesLeft(task.screens);
  const told: ToldStep[] = [];
  for (let screen = task.screens[0]; screen; screen = nearest(task, screen, left)) told.push(tell(screen));
  return told;
}

function nearest(task: Task, screen: Screen, left: ReadonlyMap<string, number>): Screen | undefined {
  if (screen.end !== undefined) return undefined;
  const moves = (left.get(screen.id) ?? 0) - 1;
  const go = waysFrom(screen).find((id) => left.get(id) === moves);
  return task.screens.find(({ id }) => id === go);
}

function tell({ id, title, say, end, parts }: Screen): ToldStep {
  const shown = parts.flatMap((part) => {
    if (part.kind === 'text') return [part.text];
    return part.kind === 'message' ? [`${part.from}: “${part.text}”`] : [];
  });
  return { id, title, lines: [...shown, end ?? say ?? ''] };
}
