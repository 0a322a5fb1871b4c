import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallWordIn } from '../../../../src/core/projector/spoken.ts';
import { handsOf, speaksOfHands } from '../../../../src/core/room-quiz/hands.ts';
import { readInteger } from '../../../../src/core/spoken/numbers.ts';

describe('hands said to the wall', () => {
  it.each([
    ['A mười hai', 'A', 12],
    ['a 12', 'A', 12],
    ['A12', 'A', 12],
    ['A: 12 tay.', 'A', 12],
    ['a mươi hai', 'A', 12],
    ['a muoi hai', 'A', 12],
    ['a mười', 'A', 10],
    ['a mười lăm', 'A', 15],
    ['a mười năm', 'A', 15],
    ['a mười nhăm', 'A', 15],
    ['a mười bốn', 'A', 14],
    ['a mười bẩy', 'A', 17],
    ['a năm', 'A', 5],
    ['a không', 'A', 0],
    ['a 0', 'A', 0],
    ['a không ai', 'A', 0],
    ['a không có ai', 'A', 0],
    ['a chưa có ai', 'A', 0],
    ['a không tay nào', 'A', 0],
    ['không ai chọn C', 'C', 0],
    ['không có ai chọn xê', 'C', 0],
    ['khong ai chon c', 'C', 0],
    ['không có bác nào chọn đê', 'D', 0],
    ['chẳng ai giơ tay cho bê', 'B', 0],
    ['bê hai mươi ba tay', 'B', 23],
    ['be hai muoi ba tay', 'B', 23],
    ['bờ hai mươi ba', 'B', 23],
    ['b 23 tay', 'B', 23],
    ['B hai mười ba', 'B', 23],
    ['bê hai mươi mốt', 'B', 21],
    ['bê hai mươi một', 'B', 21],
    ['bê hai mươi tư', 'B', 24],
    ['bê hai mươi bốn', 'B', 24],
    ['bê ba mươi lăm', 'B', 35],
    ['bê ba mươi nhăm', 'B', 35],
    ['bê năm mươi năm', 'B', 55],
    ['bê hai chục', 'B', 20],
    ['bê có hai mươi người', 'B', 20],
    ['bê được ba phiếu', 'B', 3],
    ['bê là bảy', 'B', 7],
    ['bê đếm được tám tay ạ', 'B', 8],
    ['xê chín bác', 'C', 9],
    ['cờ sáu tay', 'C', 6],
    ['xe sau tay', 'C', 6],
    ['c bốn mươi', 'C', 40],
    ['câu xê ba mươi', 'C', 30],
    ['ý C năm bạn', 'C', 5],
    ['đáp án đê năm người', 'D', 5],
    ['dap an de nam nguoi', 'D', 5],
    ['đáp án dê năm người', 'D', 5],
    ['đờ 17', 'D', 17],
    ['đ 17', 'D', 17],
    ['d17 tay nhé', 'D', 17],
    ['phương án D một trăm', 'D', 100],
    ['e một trăm linh năm', 'E', 105],
    ['e một trăm lẻ tư', 'E', 104],
    ['e một trăm mười', 'E', 110],
    ['e một trăm hai mươi mốt', 'E', 121],
    ['e một trăm chín mươi chín', 'E', 199],
    ['e hai trăm', 'E', 200],
    ['E 200', 'E', 200],
    ['chọn A mười hai', 'A', 12],
    ['số tay chọn A là mười hai', 'A', 12],
    ['mười hai tay chọn A', 'A', 12],
    ['mười hai người giơ tay cho A', 'A', 12],
    ['có năm bác chọn đáp án bê', 'B', 5],
    ['12 tay A', 'A', 12],
    ['máy ơi a mười hai', 'A', 12],
  ])('takes %j as %s and %i', (said, letter, hands) => {
    expect(handsOf([said])).toEqual({ letter, hands });
  });

  it.each([
    '',
    'chọn hai',
    'chọn A',
    'tiếp',
    'tiếp theo',
    'quay lại',
    'a lô',
    'a lô một hai ba',
    'alo',
    'hỏi lại lần hai',
    'hiện đáp án',
    'màn hình đen',
    'đọc',
    'về đầu bài',
    'mười hai',
    'mười hai tay',
    'có năm người',
    'co nam nguoi',
    'câu hai',
    'bài ba',
    'bà ba',
    'a',
    'bê',
    'a hai ba',
    'a hai lăm',
    'a một trăm hai',
    'a 1 2',
    'a 2-3',
    'a 12,5',
    'a 201',
    'a hai trăm linh một',
    'a 1000',
    'a ba trăm',
    'a mốt',
    'a tư',
    'a làm',
    'a nằm',
    'a mười mười',
    'a hai mươi ba bốn',
    'a hai mươi bê ba',
    'f mười hai',
    'a mười hai b mười ba',
    'hai bác nói nhỏ thôi',
    'a đúng rồi hai bác ạ',
    'không ai biết',
  ])('does not take %j', (said) => {
    expect(handsOf([said])).toBeUndefined();
  });

  it.each([...Array(201).keys()])('understands %i as the course itself says it', (hands) => {
    expect(handsOf([`bê ${readInteger(String(hands)).join(' ')} tay`])).toEqual({ letter: 'B', hands });
  });

  it('takes the first guess that is whole', () => {
    expect(handsOf(['a lô', 'a năm', 'bê sáu'])).toEqual({ letter: 'A', hands: 5 });
  });

  it('takes a short number only where another guess says the same in full', () => {
    expect(handsOf(['a hai ba', 'a 23'])).toEqual({ letter: 'A', hands: 23 });
    expect(handsOf(['a hai ba', 'a hai mươi ba'])).toEqual({ letter: 'A', hands: 23 });
    expect(handsOf(['a hai ba', 'a hai'])).toBeUndefined();
    expect(handsOf(['a hai ba', 'bê hai mươi ba'])).toBeUndefined();
    expect(speaksOfHands(['a hai ba', 'tiếp'])).toBe(true);
    expect(speaksOfHands(['tiếp', 'a hai ba'])).toBe(false);
  });

  it('is no command of the wall', () => {
    for (const said of ['A mười hai', 'bê hai', 'không ai chọn C', 'a 12', 'đê năm người'])
      expect(wallWordIn([said]), said).toBeUndefined();
  });

  it('stays whole whatever was heard', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (guesses) => {
        handsOf(guesses);
      }),
    );
  });
});
