import type { Content } from '../content.ts';
import type { Lesson } from '../lessons.ts';
import { words, type Element, type LessonParts } from '../mdx-parts.ts';
import { wholeTextOf, type Passage } from '../passage.ts';
import type { Problem } from '../problem.ts';
import { countTieng } from '../prose/sentences.ts';
import { twice } from './ids.ts';
import { audiencesOf } from './paths.ts';

/** The longest text without a heading, in tiếng. */
const MOST_TIENG = 150;

/** Ids that the lesson page itself uses. */
const TAKEN = ['noi-dung', 'nho-ba-dieu', 'thu-suc', 'words'];

/** A lesson is: one story for each audience, then 3 to 6 sections of one idea each. */
export function checkStructure(content: Content): Problem[] {
  return content.lessons.flatMap((lesson) => {
    const { parts } = lesson;
    if (!parts) return [];
    const readers = audiencesOf(content, lesson.id);
    const known = content.audiences.map((audience) => audience.name);
    // What a path with a mistake lists is not known, so nothing is said about it here.
    const isReadable = (name: string) =>
      content.audiences.some((audience) => audience.name === name && audience.data !== undefined);
    return [
      ...checkSections(lesson, parts),
      ...checkLengths(lesson, parts, readers),
      ...checkHeadings(lesson, parts),
      ...checkStories(lesson, parts, readers),
      ...checkAudienceNames(lesson, parts, { known, readers, isReadable }),
      ...checkLoose(lesson, parts),
    ];
  });
}

function checkSections({ file }: Lesson, { elements, passages }: LessonParts): Problem[] {
  const sections = elements.filter((element) => element.name === 'Section');
  const last = sections.at(-1)?.line ?? 1;
  const count = sections.length;
  return [
    ...(count >= 3 && count <= 6
      ? []
      : [{ file, line: last, text: `bài có ${count} phần. Hãy chia bài thành 3 đến 6 <Section>, mỗi phần một ý.` }]),
    ...sections.flatMap((section) => checkSection(file, section, passages)),
    ...twice(
      sections.map((section) => ({ file, line: section.line, name: String(section.attributes.get('id')) })),
      'phần',
    ),
  ];
}

function checkSection(file: string, section: Element, passages: readonly Passage[]): Problem[] {
  const { line, attributes, parents } = section;
  const id = String(attributes.get('id'));
  const hasWords = passages.some((passage) => passage.section === id && passage.kind === 'body');
  const problems: string[] = [];
  if (parents.length > 0)
    problems.push(`phần "${id}" nằm trong <${parents.at(-1)}>. Hãy đặt mỗi <Section> riêng, không lồng vào nhau.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    problems.push(`mã phần "${id}" có chữ hoa, dấu hoặc khoảng trắng. Hãy viết như id="nghe-cuoc-goi".`);
  if (TAKEN.includes(id)) problems.push(`mã phần "${id}" đã dùng cho khung trang. Hãy chọn mã khác.`);
  if (!hasWords) problems.push(`phần "${id}" chưa có chữ nào. Hãy viết ít nhất một câu, hoặc bỏ phần này.`);
  return problems.map((text) => ({ file, line, text }));
}

/** What one learner reads under one heading: the shared text and the text for their audience. */
function checkLengths({ file }: Lesson, { elements, passages }: LessonParts, readers: readonly string[]): Problem[] {
  const sections = elements.filter((element) => element.name === 'Section');
  return sections.flatMap(({ line, attributes }) => {
    const id = String(attributes.get('id'));
    const inside = passages.filter((passage) => passage.section === id && passage.kind === 'body');
    const longest = longestFor(inside, readers);
    return longest <= MOST_TIENG
      ? []
      : [
          {
            file,
            line,
            text: `phần "${id}" dài ${longest} tiếng, quá ${MOST_TIENG}. Hãy cắt bớt, hoặc tách thành hai phần.`,
          },
        ];
  });
}

function longestFor(passages: readonly Passage[], readers: readonly string[]): number {
  const lengths = ['', ...readers].map((reader) =>
    passages
      .filter(({ audiences }) => audiences === undefined || audiences.includes(reader))
      .reduce((sum, passage) => sum + countTieng(wholeTextOf(passage)), 0),
  );
  return Math.max(...lengths);
}

function checkHeadings({ file }: Lesson, { headings }: LessonParts): Problem[] {
  return headings.flatMap(({ line, depth, text, section }) => {
    const mark = '#'.repeat(depth);
    if (depth < 3)
      return [
        {
          file,
          line,
          text: `dòng "${mark} ${text}" dùng ${mark}. Hãy dùng <Section id="…" title="${text}"> thay cho đầu đề lớn.`,
        },
      ];
    if (depth > 3) return [{ file, line, text: `dòng "${mark} ${text}" nhảy bậc. Hãy viết ### ${text}` }];
    return section === undefined
      ? [{ file, line, text: `đầu đề "${text}" nằm ngoài các phần. Hãy đưa vào trong một <Section>.` }]
      : [];
  });
}

function checkStories(
  { id, file }: Lesson,
  { elements, passages }: LessonParts,
  readers: readonly string[],
): Problem[] {
  const firstSection = elements.findIndex((element) => element.name === 'Section');
  const before = firstSection < 0 ? elements : elements.slice(0, firstSection);
  const stories = before.filter((element) => element.name === 'For' && element.parents.length === 0);
  const after = elements
    .slice(before.length)
    .filter((element) => element.name === 'For' && element.parents.length === 0);
  const perReader = readers.flatMap((reader): Problem[] => {
    const own = stories.filter((story) => words(story.attributes.get('audience')).includes(reader));
    // A story without its audience may be this one, and the rules for parts tell what to write.
    if (own.length === 0 && stories.some(({ attributes }) => !attributes.has('audience'))) return [];
    if (own.length === 0)
      return [
        {
          file,
          line: stories.at(-1)?.line ?? 1,
          text: `nhóm "${reader}" học bài "${id}" nhưng chưa có chuyện mở đầu. Hãy thêm <For audience="${reader}"> … </For> trước phần đầu tiên.`,
        },
      ];
    return own
      .slice(1)
      .map(({ line }) => ({ file, line, text: `nhóm "${reader}" có hai chuyện mở đầu. Hãy giữ lại một chuyện.` }));
  });
  const opening = passages.filter((passage) => passage.section === undefined && passage.kind === 'body');
  const longest = longestFor(opening, readers);
  const tooLong =
    longest > MOST_TIENG
      ? [
          {
            file,
            line: stories[0]?.line ?? 1,
            text: `chuyện mở đầu dài ${longest} tiếng, quá ${MOST_TIENG}. Hãy cắt bớt.`,
          },
        ]
      : [];
  return [
    ...perReader,
    ...tooLong,
    ...after.map(({ line }) => ({
      file,
      line,
      text: 'đoạn <For> này nằm sau các phần. Hãy đưa vào trong một <Section>, hoặc lên trước phần đầu tiên.',
    })),
  ];
}

interface Audiences {
  readonly known: readonly string[];
  readonly readers: readonly string[];
  readonly isReadable: (name: string) => boolean;
}

function checkAudienceNames(
  { file }: Lesson,
  { elements }: LessonParts,
  { known, readers, isReadable }: Audiences,
): Problem[] {
  return elements
    .filter((element) => element.name === 'For')
    .flatMap(({ line, attributes }) =>
      words(attributes.get('audience')).flatMap((name): Problem[] => {
        if (!known.includes(name))
          return [{ file, line, text: `không có nhóm "${name}". Hãy viết một trong: ${known.join(', ')}.` }];
        if (!readers.includes(name) && isReadable(name))
          return [
            {
              file,
              line,
              text: `nhóm "${name}" không học bài này, nên không ai đọc đoạn này. Hãy bỏ đoạn, hoặc thêm bài vào chặng của nhóm.`,
            },
          ];
        return [];
      }),
    );
}

function checkLoose({ file }: Lesson, { elements, passages }: LessonParts): Problem[] {
  const parts = elements.filter(({ name, parents }) => parents.length === 0 && name !== 'Section' && name !== 'For');
  const texts = passages.filter(
    ({ section, audiences, kind }) => kind === 'body' && section === undefined && audiences === undefined,
  );
  return [
    ...parts.map(({ line, name }) => ({
      file,
      line,
      text: `<${name}> nằm ngoài các phần. Hãy đưa vào trong một <Section>.`,
    })),
    ...texts.map((passage) => ({
      file,
      line: passage.line,
      text: `đoạn "${wholeTextOf(passage).slice(0, 40)}…" nằm ngoài các phần. Hãy đưa vào trong một <Section>.`,
    })),
  ];
}
