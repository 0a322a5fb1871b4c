import { checkFiles } from '../../../../src/build/content/check.ts';
import type { ContentFiles } from '../../../../src/build/content/files.ts';
import { formatProblem } from '../../../../src/build/content/problem.ts';

/** Paths of the small course in which each test makes one mistake. */
export const at = {
  lesson: 'content/lessons/goi-cho-con/vi.mdx',
  quiz: 'content/lessons/goi-cho-con/quiz.yaml',
  picture: 'content/lessons/goi-cho-con/images/bam-so.svg',
  farmers: 'content/audiences/nong-dan.yaml',
  elders: 'content/audiences/nguoi-cao-tuoi.yaml',
  fact: 'content/facts/so-111.yaml',
  strings: 'content/strings/vi/site.json',
} as const;

/** The day on which the tests check. */
export const today = '2026-11-22';

const lesson = `---
id: goi-cho-con
code: C1
title: "Gọi cho con"
summary: "Bấm số và gọi cho con."
minutes: 6
skills: [K0.1]
outcome: "Sau bài này, {you} tự gọi được cho con."
facts: [so-111]
remember:
  - "Bấm số."
  - "Bấm nút gọi."
  - "Nói xong thì dừng."
sources:
  - title: "Báo Thanh Hóa: Gọi điện"
    url: https://baothanhhoa.vn/goi-dien
    checked: 2026-11-22
reviewBy: 2027-05-31
facilitator:
  prepare: "Mỗi người một máy."
  say: "Làm chậm thôi."
  show: "Chỉ nút gọi."
  wait: "Chờ từng người."
  mistakes: ["Bấm nhầm số."]
---

<For audience="nong-dan nguoi-cao-tuoi">

Bà Lành muốn gọi cho con trai. Bà gọi thế nào?

</For>

<Section id="bam-so" title="Bấm số">

Bấm từng số một.

<Steps>

1. Mở mục gọi.
   Bấm các số.

   <Picture src="bam-so.svg" alt="Màn hình có mười nút số tròn." />

</Steps>

<Quiz id="viec-dau" />

</Section>

<Section id="nut-goi" title="Bấm nút gọi">

Nút gọi nằm ở dưới.

<Picture src="nut-goi.svg" alt="Nút tròn có hình ống nghe, nằm dưới." />

<Fact id="so-111" />

<Quiz id="viec-hai" />

</Section>

<Section id="noi-chuyen" title="Nói chuyện">

Áp máy vào tai rồi nói.

<Picture src="ap-tai.svg" alt="Một người áp điện thoại vào tai phải." />

<Picture src="dung-may.svg" alt="Ngón tay bấm nút có ống nghe úp xuống." />

</Section>
`;

/** An item of the kind `single-choice`. */
export const item = (id: string) => `- id: ${id}
  type: single-choice
  prompt: "Việc đầu tiên là gì?"
  options:
    - { id: a, text: "Bấm số", why: "Đúng rồi." }
    - { id: b, text: "Nói luôn", why: "Chưa ai nghe." }
  answer: a
  explanation: "Bấm số trước."
`;

// Each item is as long as the others, so that adding a kind moves no line.
const severalRight = `- id: viec-ba
  type: multiple-choice
  prompt: "Cần những gì?"
  options:
    - { id: may, text: "Điện thoại", why: "Cần có máy." }
    - { id: gay, text: "Cái gậy", why: "Không cần." }
  answers: [may]
  explanation: "Chỉ cần cái máy."
`;

const inOrder = `- id: viec-bon
  type: ordering
  prompt: "Xếp các việc."
  options:
    - { id: so, text: "Bấm số", why: "Việc này trước." }
    - { id: nut, text: "Bấm nút gọi", why: "Có số rồi mới gọi." }
    - { id: loi, text: "Nói chuyện", why: "Con nghe rồi mới nói." }
  explanation: "Số, nút, rồi nói."
`;

const toDo = `- id: viec-nam
  type: self-check
  prompt: "Gọi thử cho con."
  steps:
    - { id: mo, text: "Mở mục gọi", why: "Tìm hình ống nghe." }
    - { id: bam, text: "Bấm số của con", why: "Đọc từng số." }
    - { id: goi, text: "Bấm nút gọi", why: "Nút ở dưới." }
  explanation: "Gọi được là giỏi."
`;

const picture =
  '<svg viewBox="0 0 240 200" xmlns="http://www.w3.org/2000/svg">\n  <rect class="p-screen" x="70" y="8" width="100" height="184"/>\n</svg>\n';

const audience = (id: string, n: number) => `id: ${id}
code: G${n}
order: ${n}
name: "Nhóm ${n}"
short: "Nhóm ${n}"
choice: "Tôi ở nhóm ${n}"
goal: "Gọi được cho con."
you: "bác"
textSize: 112
modules:
  - { id: lam-quen, title: "Làm quen", lessons: [goi-cho-con] }
`;

const fact = `id: so-111
code: F20
statement: "Số 111 là đường dây bảo vệ trẻ em."
value: "111"
sources:
  - title: "Báo ảnh Việt Nam"
    url: https://vietnam.vnanet.vn/so-111
sureness: A
checked: 2026-11-22
goodUntil: 2027-11-30
`;

const good: ContentFiles = new Map([
  [at.farmers, audience('nong-dan', 5)],
  [at.elders, audience('nguoi-cao-tuoi', 6)],
  [at.fact, fact],
  [at.quiz, [item('viec-dau'), item('viec-hai'), severalRight, inOrder, toDo].join('')],
  [at.lesson, lesson],
  ...['bam-so', 'nut-goi', 'ap-tai', 'dung-may'].map((name): [string, string] => [
    `content/lessons/goi-cho-con/images/${name}.svg`,
    picture,
  ]),
  [at.strings, '{\n  "site.name.label": "Học vụ số"\n}\n'],
  ['content/readings.yaml', 'Tab: táp\nWi-Fi: oai phai\n'],
]);

/** A change of one file: the words to find (they must be there) and what stands in their place. */
export type Change = readonly [file: string, find: string | RegExp, put: string];

/** The small course with these changes. @throws when the words to change are not there, so that no test checks nothing. */
export function goodContent(...changes: Change[]): Map<string, string> {
  const files = new Map(good);
  for (const [file, find, put] of changes) {
    const before = files.get(file) ?? '';
    const after = before.replace(find, () => put);
    if (after === before) throw new Error(`${file} does not hold ${String(find)}.`);
    files.set(file, after);
  }
  return files;
}

/** What an author reads after these changes, one sentence a line, file names without their folder. */
export async function told(...changes: Change[]): Promise<string> {
  return toldOf(goodContent(...changes));
}

/** What an author reads about these files. */
export async function toldOf(files: ContentFiles): Promise<string> {
  return (await checkFiles(files, today)).map(formatProblem).join('\n');
}

/** The sentences without the list of all there is ("Hãy viết một trong: …"), which grows with every part and item type. */
export function withoutLists(sentences: string): string {
  return sentences.replace(/một trong: [^.]*\./g, 'một trong: ….');
}
