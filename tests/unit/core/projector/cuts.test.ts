import { expect, it } from 'vitest';
import { sentenceBounds } from '../../../../src/core/projector/cuts.ts';

const sentences = (text: string) => {
  const bounds = sentenceBounds(text);
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
};

it('sentences are cut behind their closing marks, and nothing is lost', () => {
  const text = 'Anh nói: “Bà bấm đi.” Bà chờ… Xong chưa? Giá 1.018 đồng.';
  expect(sentences(text)).toEqual(['Anh nói: “Bà bấm đi.” ', 'Bà chờ… ', 'Xong chưa? ', 'Giá 1.018 đồng.']);
  expect(sentences('Không có dấu chấm')).toEqual(['Không có dấu chấm']);
  expect(sentences('Một câu. ')).toEqual(['Một câu. ']);
});
