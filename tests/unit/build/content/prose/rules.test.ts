import { describe, expect, it } from 'vitest';
import type { Passage, Run } from '../../../../../src/build/content/passage.ts';
import { avoidedWords } from '../../../../../src/build/content/prose/avoided-words.ts';
import { knownWords } from '../../../../../src/build/content/prose/known-words.ts';
import { proseRules } from '../../../../../src/build/content/prose/rules.ts';

const passage = (...runs: Run[]): Passage => ({ file: 'x.mdx', line: 1, runs, kind: 'body', group: 'x' });
const plain = (text: string) => passage({ text, kind: 'plain' });
const broken = (text: Passage) => proseRules.filter((rule) => rule.find(text).length > 0).map((rule) => rule.id);

describe('the rules about words', () => {
  it('have different ids and a reason each', () => {
    expect(new Set(proseRules.map((rule) => rule.id)).size).toBe(proseRules.length);
    expect(proseRules.filter((rule) => rule.reason.length < 20)).toEqual([]);
  });

  it('find nothing in plain Vietnamese', () => {
    expect(
      broken(plain('Bác Đỗ Văn Quý ở Sầm Sơn bấm nút xanh, rồi quét mã QR bằng Zalo. Xem baothanhhoa.vn nhé.')),
    ).toEqual([]);
  });

  it('leave a foreign word alone that is marked', () => {
    expect(
      broken(passage({ text: 'Bấm vào ', kind: 'plain' }, { text: 'TalkBack settings', kind: 'foreign' })),
    ).toEqual([]);
  });

  it('leave an abbreviation alone whose reading is given', () => {
    expect(broken(passage({ text: 'UBND', kind: 'spoken' }, { text: ' xã', kind: 'plain' }))).toEqual([]);
  });

  it('do not repeat what a fact says', () => {
    expect(broken(passage({ text: 'Truy cập link ngay.', kind: 'fact' }))).toEqual([]);
  });

  it('look for whole words only', () => {
    expect(broken(plain('Bảo mật thư là việc khác.'))).toEqual(['tu-kho']);
    expect(broken(plain('Cô bảo: mật ong ngon. Ghi 1560 đồng.'))).toEqual([]);
  });

  it.each(avoidedWords.flatMap(({ avoid }) => avoid.split('|')))('catch the avoided "%s" once', (word) => {
    expect(broken(plain(`Nay ta nói ${word} nhé.`))).toEqual(['tu-kho']);
  });

  it('give a reason for every word that may stand', () => {
    expect(knownWords.filter(({ reason }) => reason.length < 5)).toEqual([]);
  });
});
