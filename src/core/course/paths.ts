/** An ordered group of lessons in an audience's path ("chặng"). */
export interface Module {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly string[];
}

/** The part of an audience that the order of a course needs. */
export interface Path {
  readonly id: string;
  readonly order: number;
  readonly modules: readonly Module[];
}

/** All lesson ids of a path in learning order. */
export function lessonsOf(path: Path): string[] {
  return path.modules.flatMap((module) => [...module.lessons]);
}

/** The lesson after `lessonId` in the path, or undefined after the last one. */
export function lessonAfter(path: Path, lessonId: string): string | undefined {
  const lessons = lessonsOf(path);
  const place = lessons.indexOf(lessonId);
  return place < 0 ? undefined : lessons[place + 1];
}

/** Paths in the order the home page shows them. */
export function inOrder<P extends Path>(paths: readonly P[]): P[] {
  return [...paths].sort((a, b) => a.order - b.order);
}

/** The path whose page of the lesson is the canonical one: the first, in order, that lists it. */
export function canonicalPath<P extends Path>(paths: readonly P[], lessonId: string): P | undefined {
  return inOrder(paths).find((path) => lessonsOf(path).includes(lessonId));
}
