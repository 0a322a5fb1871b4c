import { describe, expect, it } from 'vitest';
import { countTieng, sentencesOf } from '../../../../../src/build/content/prose/sentences.ts';

describe('counting tiếng', () => {
  it('counts pieces that hold a letter or a digit', () => {
    expect(countTieng('Dừng lại – Tắt máy – gọi số 111.')).toBe(7);
  });

  it('counts nothing in an empty text', () => {
    expect(countTieng(' – ')).toBe(0);
  });
});

describe('cutting a text into sentences', () => {
  it('cuts after a closing quotation mark', () => {
    expect(sentencesOf('Ông ta bảo: “Không được kể với ai.” Tay Trang run.')).toEqual([
      'Ông ta bảo: “Không được kể với ai.”',
      'Tay Trang run.',
    ]);
  });

  it('keeps numbers and web addresses whole', () => {
    expect(sentencesOf('Nộp 1.000.000 đồng tại dichvucong.gov.vn nhé.')).toHaveLength(1);
  });

  it('goes on after three dots when no capital follows', () => {
    expect(sentencesOf('Chờ một lát… rồi bấm tiếp. Xong!')).toEqual(['Chờ một lát… rồi bấm tiếp.', 'Xong!']);
  });

  it('begins a sentence with Đ or a digit', () => {
    expect(sentencesOf('Bấm gọi. Đợi máy. 3 phút là xong.')).toHaveLength(3);
  });
});
