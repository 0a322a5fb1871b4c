import type { Content } from '../content.ts';
import type { Lesson } from '../lessons.ts';
import type { Element, LessonParts } from '../mdx-parts.ts';
import type { Problem } from '../problem.ts';
import { countTieng } from '../prose/sentences.ts';
import { svgFaults } from './svg.ts';

/** A screen reader says "hình" by itself, so these words only cost time. */
const EMPTY_OPENING =
  /^(hình ảnh|hình vẽ|hình minh họa|bức hình|bức ảnh|bức tranh|bức vẽ|tranh vẽ|ảnh chụp|ảnh minh họa|đây là hình)(?![\p{L}])/iu;
const FEWEST_PICTURES = 4;
const FEWEST_TIENG = 6;

/** Every picture is there, is used, is described in words, and follows the theme. */
export function checkPictures({ lessons, files }: Content): Problem[] {
  const elsewhere = [...files].filter(([file]) => file.endsWith('.svg') && !file.startsWith('content/lessons/'));
  const icons = elsewhere.flatMap(([file, source]) => svgFaults(source).map((fault) => ({ file, ...fault })));
  const inLessons = lessons.flatMap((lesson) => {
    if (!lesson.parts) return [];
    const used = lesson.parts.elements.filter((element) => element.name === 'Picture');
    // A picture without src may be any file, and the rules for parts tell what to write.
    const sources = used.map((element) => element.attributes.get('src'));
    return [
      ...used.flatMap((element) =>
        checkPicture(lesson, element).map((text) => ({ file: lesson.file, line: element.line, text })),
      ),
      ...sameWords(lesson, used),
      ...bareSteps(lesson, lesson.parts),
      ...(used.length >= FEWEST_PICTURES ? [] : [tooFew(lesson, used)]),
      ...lesson.pictures.flatMap((name) =>
        checkFile(
          lesson,
          name,
          sources.includes(name) || sources.includes(undefined),
          files.get(`${lesson.folder}/images/${name}`) ?? '',
        ),
      ),
    ];
  });
  return [...icons, ...inLessons];
}

function checkPicture({ folder, pictures }: Lesson, { attributes }: Element): string[] {
  const src = attributes.get('src');
  const alt = attributes.get('alt');
  const problems: string[] = [];
  if (typeof src === 'string' && !pictures.includes(src))
    problems.push(`không có hình "${src}" trong ${folder}/images. Hãy vẽ hình ấy, hoặc sửa src.`);
  if (typeof alt !== 'string' || alt.trim() === '') return problems;
  const opening = EMPTY_OPENING.exec(alt)?.[0];
  if (opening !== undefined)
    problems.push(`lời tả mở đầu bằng "${opening}". Hãy bỏ mấy chữ ấy và tả ngay điều thấy được.`);
  if (countTieng(alt) < FEWEST_TIENG)
    problems.push(`lời tả "${alt}" ngắn quá. Hãy tả ít nhất ${FEWEST_TIENG} tiếng: thấy gì, ở đâu.`);
  return problems;
}

function sameWords({ file }: Lesson, used: readonly Element[]): Problem[] {
  const key = ({ attributes }: Element) => String(attributes.get('alt'));
  return used.flatMap((element, index) => {
    const first = used.find((other) => key(other) === key(element));
    if (
      !element.attributes.has('alt') ||
      first === element ||
      first?.attributes.get('src') === element.attributes.get('src')
    )
      return [];
    return [
      {
        file,
        line: used[index]?.line ?? 1,
        text: `hai hình khác nhau có cùng lời tả "${key(element).slice(0, 40)}…". Hãy tả riêng từng hình.`,
      },
    ];
  });
}

/** A step that is only told is lost on who cannot read well. */
function bareSteps({ file }: Lesson, { steps }: LessonParts): Problem[] {
  return steps
    .filter(({ isPictured }) => !isPictured)
    .map(({ line, text }) => ({
      file,
      line,
      text: `bước "${text.length > 40 ? `${text.slice(0, 40)}…` : text}" chưa có hình. Hãy đặt <Picture src="…" alt="…" /> dưới bước ấy, thụt vào 3 dấu cách; hoặc gộp hai bước mà một hình đủ chỉ cả hai.`,
    }));
}

function tooFew({ file }: Lesson, used: readonly Element[]): Problem {
  return {
    file,
    line: used.at(-1)?.line ?? 1,
    text: `bài có ${used.length} hình. Hãy thêm cho đủ ít nhất ${FEWEST_PICTURES} hình, mỗi bước một hình.`,
  };
}

function checkFile({ folder }: Lesson, name: string, isUsed: boolean, source: string): Problem[] {
  const file = `${folder}/images/${name}`;
  if (!name.endsWith('.svg')) return [{ file, line: 1, text: `"${name}" không phải hình .svg. Hãy vẽ lại bằng SVG.` }];
  const unused = isUsed
    ? []
    : [
        {
          file,
          line: 1,
          text: `hình "${name}" không dùng trong bài. Hãy thêm <Picture src="${name}" alt="…" />, hoặc xóa hình.`,
        },
      ];
  return [...unused, ...svgFaults(source).map((fault) => ({ file, ...fault }))];
}
