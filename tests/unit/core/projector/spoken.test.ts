import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wallWordIn } from '../../../../src/core/projector/spoken.ts';

it.each([
  ['tiếp', 'next'],
  ['Tiếp theo.', 'next'],
  ['quay lại', 'previous'],
  ['lùi lại nhé', 'previous'],
  ['về đầu bài', 'first'],
  ['tới cuối bài', 'last'],
  ['màn hình đen', 'dark'],
  ['máy ơi tắt màn hình đi', 'dark'],
  ['man hinh den', 'dark'],
  ['mở màn hình', 'light'],
  ['hiện đáp án', 'reveal'],
  ['xem đáp án', 'reveal'],
  ['hỏi lại lần hai', 'again'],
  ['hoi lai lan hai', 'again'],
  ['đọc', 'read'],
  ['đọc lại', 'read'],
  ['thôi đọc', 'hush'],
  ['dừng lại', 'hush'],
  ['trợ giúp', 'help'],
])('takes %j as %s', (said, word) => {
  expect(wallWordIn([said])).toBe(word);
});

it.each(['', 'chọn hai', 'hôm nay trời đẹp', 'đừng hiện đáp án vội các bác ạ'])(
  'does not mistake %j for what it is not',
  (said) => {
    expect(wallWordIn([said])).toBeUndefined();
  },
);

it('takes the first of several guesses that is a command', () => {
  expect(wallWordIn(['tép', 'tiếp', 'quay lại'])).toBe('next');
});

it('stays whole whatever was heard', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (guesses) => {
      wallWordIn(guesses);
    }),
  );
});
