import { describe, expect, it } from 'vitest';
import { buildTimeline, sentenceAt } from '../../../../src/core/player/timeline.ts';
import { readTiming } from '../../../../src/core/narration/timing.ts';
import { readAloud } from '../../../../src/core/player/page-voice.ts';

const blocks = [
  { b: 'a', text: 'Cuộc gọi lừa' },
  { b: 'b', text: '\n  Máy đổ chuông.  Một   người lạ nói. ' },
  { b: 'c', text: ' … ' },
];

describe('a track made of the words of the page', () => {
  const { timing, lines } = readAloud('bai', blocks);

  it('has the sentences in order, without spare space', () => {
    expect(lines.map(({ text }) => text)).toEqual(['Cuộc gọi lừa', 'Máy đổ chuông.', 'Một người lạ nói.']);
  });

  it('knows each sentence by its characters in the text of the block', () => {
    const spans = timing.blocks.flatMap(({ b, n }) =>
      n.map(([from, to]) => blocks.find((one) => one.b === b)?.text.slice(from, to)),
    );
    expect(spans).toEqual(['Cuộc gọi lừa', 'Máy đổ chuông.', 'Một   người lạ nói.']);
  });

  it('leaves out what has nothing to say', () => {
    expect(timing.blocks.map(({ b }) => b)).toEqual(['a', 'b']);
  });

  it('is a timing file like any other, on which lines and sentences agree', () => {
    expect(readTiming(JSON.parse(JSON.stringify(timing)))).toEqual(timing);
    const timeline = buildTimeline(timing);
    expect(lines.map(({ s }) => sentenceAt(timeline, s)?.s)).toEqual(lines.map(({ s }) => s));
    expect(timing.dur).toBeGreaterThan(lines.at(-1)?.e ?? Infinity);
  });
});

describe('a track in the wording of the course', () => {
  const numbers = [
    { b: 'a', text: 'Lúc 17:30, gọi 111.' },
    { b: 'b', text: 'Hình vẽ.' },
  ];

  it('says what the wording says, and lights what is written', () => {
    const { lines, timing } = readAloud('bai', numbers, {
      v: 1,
      blocks: [
        { b: 'a', n: [[0, 19, 'lúc mười bảy giờ ba mươi, gọi một một một.']] },
        { b: 'b', n: [[0, 0, 'hình: hình vẽ.']] },
      ],
    });
    expect(lines.map(({ text }) => text)).toEqual(['lúc mười bảy giờ ba mươi, gọi một một một.', 'hình: hình vẽ.']);
    expect(timing.blocks.map(({ n }) => n[0]?.slice(0, 2))).toEqual([
      [0, 19],
      [0, 0],
    ]);
    expect(readTiming(JSON.parse(JSON.stringify(timing)))).toEqual(timing);
  });

  it('reads as written what the wording says nothing else of, does not have, or knows in another length', () => {
    const { lines } = readAloud('bai', numbers, { v: 1, blocks: [{ b: 'a', n: [[0, 99, 'cũ']] }] });
    expect(lines.map(({ text }) => text)).toEqual(['Lúc 17:30, gọi 111.', 'Hình vẽ.']);
    const same = readAloud('bai', numbers, { v: 1, blocks: [{ b: 'b', n: [[0, 8]] }] });
    expect(same.lines[1]?.text).toBe('Hình vẽ.');
  });
});
