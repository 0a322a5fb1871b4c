import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { twice } from './ids.ts';

/** Each path lists lessons that exist, once each, and every lesson is in some path. */
export function checkPaths({ lessons, audiences }: Content): Problem[] {
  const known = lessons.map((lesson) => lesson.id);
  const problems = audiences.flatMap(({ file, source, data }) => {
    const modules = data?.modules ?? [];
    const places = modules.flatMap((module, m) =>
      module.lessons.map((name, l) => ({ file, name, line: source.lineOf(['modules', m, 'lessons', l]) })),
    );
    const unknown = places.filter(({ name }) => !known.includes(name));
    return [
      ...unknown.map(({ name, line }) => ({
        file,
        line,
        text: `không có bài "${name}". Hãy viết tên một thư mục trong content/lessons${nearest(name, known)}.`,
      })),
      ...twice(places, 'bài', 'Hãy giữ lại một chỗ.'),
      ...twice(
        modules.map(({ id: name }, m) => ({ file, name, line: source.lineOf(['modules', m, 'id']) })),
        'chặng',
      ),
    ];
  });
  const listed = new Set(audiences.flatMap(({ data }) => data?.modules.flatMap((module) => module.lessons) ?? []));
  // An unreadable path may well list the lesson, so nothing can be said then.
  const orphans = audiences.every(({ data }) => data !== undefined) ? lessons.filter(({ id }) => !listed.has(id)) : [];
  return [
    ...problems,
    ...orphans.map(({ id, file, front }) => ({
      file,
      line: front.lineOf(['id']),
      text: `chưa nhóm nào học bài "${id}". Hãy thêm "${id}" vào một chặng trong content/audiences.`,
    })),
  ];
}

/** Ids of the audiences whose path lists the lesson. */
export function audiencesOf({ audiences }: Content, lessonId: string): string[] {
  return audiences
    .filter(({ data }) => data?.modules.some((module) => module.lessons.includes(lessonId)))
    .map(({ name }) => name);
}

/** ", có phải "x" không?" for the known id that begins alike; nothing when none does. */
export function nearest(name: string, known: readonly string[]): string {
  const alike = known.find((id) => id.slice(0, 4) === name.slice(0, 4));
  return alike === undefined ? '' : `, chẳng hạn "${alike}"`;
}
