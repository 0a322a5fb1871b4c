import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildTimeline,
  chaptersOf,
  heardFrom,
  lastBegun,
  nextStart,
  previousStart,
  sentenceAt,
  sentencesOf,
  wordAt,
} from '../../../../src/core/player/timeline.ts';
import { timing } from '../../../support/player.ts';

const timeline = buildTimeline(timing);
const headings = [
  { id: 'nghe', title: 'Phần 1', block: 'nghe.1' },
  { id: 'chua-doc', title: 'Phần 2', block: 'not-in-the-track' },
];

describe('the timeline of a track', () => {
  it('finds the same span as looking through all of them', () => {
    const starts = fc
      .array(fc.integer({ min: 0, max: 5000 }), { maxLength: 40 })
      .map((all) => [...all].sort((a, b) => a - b));
    fc.assert(
      fc.property(starts, fc.integer({ min: -10, max: 5010 }), (all, ms) => {
        const spans = all.map((s) => ({ s }));
        expect(lastBegun(spans, ms)).toBe(all.filter((s) => s <= ms).length - 1);
      }),
    );
  });

  it('has no sentence before the first one begins', () => {
    expect(sentenceAt(timeline, 99)).toBeUndefined();
  });

  it('keeps a sentence lit through the pause behind it', () => {
    expect(sentenceAt(timeline, 2900)).toMatchObject({ b: 'top.1', from: 0, to: 12 });
  });

  it('tells two sentences of one block apart', () => {
    expect(sentenceAt(timeline, 9399)).toMatchObject({ from: 0, to: 8 });
    expect(sentenceAt(timeline, 9400)).toMatchObject({ from: 9, to: 16 });
  });

  it('finds the word being read', () => {
    expect(wordAt(timeline, 1000)).toMatchObject({ from: 5, to: 8 });
  });

  it('has no word in a sentence without word times', () => {
    expect(wordAt(timeline, 6000)).toBeUndefined();
  });

  it('goes back to the start of a sentence that is well under way', () => {
    expect(previousStart(timeline.sentences, 12_000)).toBe(9400);
  });

  it('goes back to the sentence before from the first moments of one', () => {
    expect(previousStart(timeline.sentences, 9500)).toBe(5500);
  });

  it('goes back to the very start from the first sentence', () => {
    expect(previousStart(timeline.sentences, 500)).toBe(0);
  });

  it('goes on to the next sentence, and nowhere after the last', () => {
    expect(nextStart(timeline.sentences, 5500)).toBe(9400);
    expect(nextStart(timeline.sentences, 9400)).toBeUndefined();
  });

  it('lists only sections whose heading is read', () => {
    expect(chaptersOf(timeline, headings)).toEqual([{ id: 'nghe', title: 'Phần 1', s: 3000 }]);
  });

  it('gives each section its sentences, and the opening what comes before', () => {
    const chapters = chaptersOf(timeline, headings);
    expect(sentencesOf(timeline, chapters, -1).map(({ s }) => s)).toEqual([100]);
    expect(sentencesOf(timeline, chapters, 0).map(({ s }) => s)).toEqual([3000, 5500, 9400]);
  });
});

describe('leaving out what is not to be heard', () => {
  const heard =
    (...blocks: string[]) =>
    (ms: number) =>
      heardFrom(timeline, ms, (block) => blocks.includes(block));

  it('changes nothing while all is heard, also in the pauses', () => {
    for (const ms of [0, 100, 2500, 9200, 19_600]) expect(heard('top.1', 'nghe.1', 'nghe.2')(ms)).toBe(ms);
  });

  it('goes on behind a block that is not heard, once the one before has rung out', () => {
    expect(heard('top.1', 'nghe.2')(2100)).toBe(2100);
    expect(heard('top.1', 'nghe.2')(2201)).toBe(5500);
    expect(heard('top.1', 'nghe.2')(4000)).toBe(5500);
  });

  it('ends before the first block of which nothing more is heard', () => {
    expect(heard('top.1')(2201)).toBeUndefined();
    expect(heard('top.1')(4000)).toBeUndefined();
    expect(heard()(0)).toBeUndefined();
  });

  it('begins at the first block that is heard', () => {
    expect(heard('nghe.2')(0)).toBe(5500);
    expect(heard('top.1')(0)).toBe(0);
  });
});
