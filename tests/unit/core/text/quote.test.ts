import { expect, it } from 'vitest';
import { quotable } from '../../../../src/core/text/quote.ts';

it('takes the marks off a text that is one quotation', () => {
  expect(quotable('“Đọc mã cho tôi”')).toBe('Đọc mã cho tôi');
});

it('leaves a text alone that only has a quotation in it', () => {
  expect(quotable('Bấm “Đồng ý”')).toBe('Bấm “Đồng ý”');
  expect(quotable('“Có” hay “Không”')).toBe('“Có” hay “Không”');
});

it('drops one full stop at the end, and nothing else', () => {
  expect(quotable('“Đọc mã cho tôi.”')).toBe('Đọc mã cho tôi');
  expect(quotable('Thật không?')).toBe('Thật không?');
  expect(quotable('Chờ đã...')).toBe('Chờ đã...');
});
