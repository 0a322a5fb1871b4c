import { LONGEST_SITTING, longestSitting, minutesOf, stepsOf } from '../../../core/programme/plan.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { twice } from './ids.ts';
import { nearest } from './paths.ts';

/** Programmes name lessons that exist, once each, with time enough; their minutes add up and the room gets its breaks. */
export function checkProgrammes({ lessons, programmes }: Content): Problem[] {
  const known = lessons.map((lesson) => lesson.id);
  const places = programmes.map(({ file, source, data }) => ({
    file,
    name: String(data?.order),
    line: source.lineOf(['order']),
    data,
  }));
  return [
    ...twice(
      places.filter(({ data }) => data !== undefined),
      'thứ tự',
    ),
    ...programmes.flatMap(({ file, source, data }): Problem[] => {
      if (!data) return [];
      const listed = data.steps.flatMap((step, n) =>
        'lesson' in step ? [{ file, name: step.lesson, minutes: step.minutes, line: source.lineOf(['steps', n]) }] : [],
      );
      const steps = stepsOf(data);
      const sum = minutesOf(steps);
      const sitting = longestSitting(steps);
      const problem = (path: (string | number)[], text: string): Problem => ({ file, line: source.lineOf(path), text });
      return [
        ...listed
          .filter(({ name }) => !known.includes(name))
          .map(({ name, line }) => ({
            file,
            line,
            text: `không có bài "${name}". Hãy viết tên một thư mục trong content/lessons${nearest(name, known)}.`,
          })),
        ...twice(listed, 'bài', 'Hãy giữ lại một chỗ.'),
        ...listed.flatMap(({ name, minutes, line }): Problem[] => {
          const own = lessons.find(({ id }) => id === name)?.data?.minutes ?? 0;
          return minutes >= own
            ? []
            : [
                {
                  file,
                  line,
                  text: `bài "${name}" cần ${own} phút mà chỉ có ${minutes}. Hãy cho ít nhất ${own} phút.`,
                },
              ];
        }),
        ...(sum === data.minutes
          ? []
          : [
              problem(
                ['minutes'],
                `các bước cộng lại ${sum} phút, mà minutes là ${data.minutes}. Hãy ${sum > data.minutes ? 'bớt' : 'thêm'} ${Math.abs(sum - data.minutes)} phút ở các bước.`,
              ),
            ]),
        ...(sitting <= LONGEST_SITTING
          ? []
          : [
              problem(
                ['steps'],
                `cả phòng ngồi liền ${sitting} phút không nghỉ, quá ${LONGEST_SITTING}. Hãy thêm { break: 10 } vào giữa.`,
              ),
            ]),
        ...data.steps.flatMap((step, n): Problem[] => {
          const isBetween = n > 0 && n < data.steps.length - 1 && !('break' in (data.steps[n - 1] ?? {}));
          return 'lesson' in step || isBetween
            ? []
            : [problem(['steps', n], 'giờ nghỉ không nằm giữa hai bài. Hãy dời nó vào giữa hai bài, hoặc bỏ đi.')];
        }),
      ];
    }),
  ];
}
