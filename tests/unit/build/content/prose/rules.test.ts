import { describe, expect, it } from 'vitest';
import type { Passage, Run } from '../../../../../src/build/content/passage.ts';
import { avoidedWords } from '../../../../../src/build/content/prose/avoided-words.ts';
import { forbiddenClaims } from '../../../../../src/build/content/prose/forbidden-claims.ts';
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

// cspell:ignore ntrust etax vietcombank
const claims: readonly [sentence: string, isForbidden: boolean][] = [
  ['Đây là sáu nhóm chính thức của tỉnh.', true],
  ['Trang này chia sáu nhóm.', false],
  ['Khung theo Quyết định 757.', true],
  ['Học xong được chứng nhận phổ cập.', true],
  ['Trang này không cấp giấy chứng nhận.', false],
  ['Gọi 156 để báo cuộc gọi rác.', true],
  ['Tổng đài 1900 0368 giúp ngay.', true],
  ['Gọi 113 khi gặp kẻ lừa.', true],
  ['Gọi 111 khi cần.', false],
  ['Vào mục tố giác tội phạm.', true],
  ['Cài nTrust cho chắc.', true],
  ['Mở eTax để khai.', true],
  ['Điền bảng kê hàng hóa.', true],
  ['Nộp thuế 1,5 % tiền bán.', true],
  ['Hạn nộp là cuối tháng.', true],
  ['Chậm thì bị phạt 2 triệu đồng.', true],
  ['Bật VoiceOver lên.', true],
  ['Mở Vietcombank ra xem.', true],
  ['Lãi suất cao lắm.', true],
  ['Pha 20 ml cho một bình.', true],
  ['Cài i-Speed để đo mạng.', true],
  ['Cả tỉnh có 2 triệu tài khoản VNeID.', true],
  ['Đến ngày 1 tháng 7 năm 2025, tỉnh có 2 triệu tài khoản VNeID.', false],
  ['Làm vậy là lấy lại được tiền.', true],
  ['Tiền ấy đòi lại được ngay.', true],
  ['Không ai chắc lấy lại được tiền.', false],
  ['Đừng tin người hứa lấy lại tiền.', false],
];

describe('the claims that must not be made', () => {
  it.each(claims)('"%s" is forbidden: %s', (sentence, isForbidden) => {
    expect(broken(plain(sentence)).includes('dieu-cam-noi')).toBe(isForbidden);
  });

  it('have a sentence above for each of them', () => {
    const untried = forbiddenClaims.filter(
      ({ found }) => !claims.some(([sentence, isForbidden]) => isForbidden && found.test(sentence)),
    );
    expect(untried).toEqual([]);
  });

  it('are looked for in facts as well', () => {
    expect(broken(passage({ text: 'Gọi 156 nhé.', kind: 'fact' }))).toEqual(['dieu-cam-noi']);
  });
});
