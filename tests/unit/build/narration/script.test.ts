import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/build/narration/extract.ts';
import { passagesFor, scriptParts } from '../../../../src/build/narration/recordings/script-parts.ts';
import { scriptLines } from '../../../../src/build/narration/script.ts';
import { siteTracks } from '../../../../src/build/narration/site-tracks.ts';
import { openStudio } from '../../../../src/build/narration/studio.ts';

const lesson = (audience: string, story: string, steps = '<p>Bấm nút đỏ.</p>'): string =>
  `<body data-audience="${audience}"><article data-narration="goi-lua.${audience}"><h1>Cuộc gọi lừa</h1><p>${story}</p>
<section id="buoc"><h2>Các bước</h2>${steps}</section>
<quiz-item data-item="ai" data-narration="goi-lua.ai"><p>Ai gọi?</p></quiz-item></article></body>`;
const pages = [
  lesson('nong-dan', 'Bác Thành nghe máy.'),
  lesson('can-bo', 'Chị Lan nghe máy.', '<p>Bấm nút đỏ.</p><p>Báo cho cơ quan.</p>'),
];
const parts = scriptParts(
  siteTracks(new Map(pages.map((html, index) => [`${index}.html`, readPage(html)])), openStudio(process.cwd())),
);

describe('the script of a lesson', () => {
  it('has every passage once, numbered, what only some hear with their names', () => {
    expect(
      parts.map(({ name, passages }) => [name, passages.map(({ number, text, only }) => [number, text, ...only])]),
    ).toEqual([
      [
        'mo-dau',
        [
          [1, 'Cuộc gọi lừa'],
          [2, 'Chị Lan nghe máy.', 'can-bo'],
          [3, 'Bác Thành nghe máy.', 'nong-dan'],
        ],
      ],
      [
        'buoc',
        [
          [4, 'Các bước'],
          [5, 'Bấm nút đỏ.'],
          [6, 'Báo cho cơ quan.', 'can-bo'],
        ],
      ],
      ['cau-ai', [[7, 'Ai gọi?']]],
    ]);
  });

  it('can be recorded as a whole, for one audience, or in parts', () => {
    const numbers = (name: string): number[] => passagesFor(name, parts).map(({ number }) => number);
    expect(numbers('lesson')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers('lesson.nong-dan')).toEqual([1, 3, 4, 5]);
    expect(numbers('buoc')).toEqual([4, 5, 6]);
    expect(numbers('cau-ai')).toEqual([7]);
    expect(() => numbers('khac')).toThrow('Hãy đặt tên tệp là một trong các tên: lesson, mo-dau, buoc, cau-ai.');
  });

  it('prints on A4: instructions, numbered passages, no line too long, a form feed before every page but the first', () => {
    const many = [
      {
        name: 'buoc',
        isInset: false,
        passages: Array.from({ length: 30 }, (_, index) => ({
          number: index + 1,
          text: 'Bấm nút đỏ ở giữa màn hình, chờ một chút. '.repeat(6).trim(),
          sentences: [],
          only: ['nong-dan'],
        })),
      },
    ];
    const printed = scriptLines('goi-lua', many).join('\n').split('\f');
    expect(printed.length).toBeGreaterThan(3);
    expect(printed[0]).toContain('CÁCH ĐỌC VÀ THU');
    for (const page of printed) {
      expect(page.split('\n').length).toBeLessThanOrEqual(52);
      expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
    }
    expect(printed.join('').match(/^ +\d+ {2}\[chỉ nhóm nong-dan\]/gmu)).toHaveLength(30);
    expect(printed[1]).toMatch(/=== buoc\n\n +1 {2}/u);
  });
});
