import { describe, expect, it } from 'vitest';
import { pairsOf, spellings, tokensOf } from '../../../../src/core/search/query.ts';

describe('the words of a query', () => {
  it('are in lower case and composed, however they were typed', () => {
    expect(tokensOf('  Mật\tKHẨU '.normalize('NFD'))).toEqual(['mật', 'khẩu']);
  });

  it('are without quotation marks and lone signs', () => {
    expect(tokensOf('“mật khẩu” - 111 ?')).toEqual(['mật', 'khẩu', '111']);
  });

  it('are none when nothing was typed', () => {
    expect(tokensOf(' … ')).toEqual([]);
  });

  it('are at most twelve: a pasted page is no query', () => {
    expect(tokensOf('mot '.repeat(500))).toHaveLength(12);
  });
});

describe('the spellings of a query', () => {
  it('try đ for an unmarked d', () => {
    expect(spellings(tokensOf('dat mat khau'))).toEqual(['dat mat khau', 'đat mat khau']);
    expect(spellings(['dang', 'dung'])).toEqual(['dang dung', 'dang đung', 'đang dung', 'đang đung']);
  });

  it('leave a marked word and an inner d as they are', () => {
    expect(spellings(tokensOf('dạy android'))).toEqual(['dạy android']);
  });

  it('are eight at most', () => {
    expect(spellings(['d', 'd', 'd', 'd', 'd'])).toHaveLength(8);
  });
});

describe('the pairs of a query', () => {
  it('are each two neighbours', () => {
    expect(pairsOf(['a', 'b', 'c'])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(pairsOf(['a'])).toEqual([]);
  });
});
