import { describe, expect, test } from 'vitest';
import { cardSize } from '../../../../src/core/paper/card-size.ts';
import { stepGroups } from '../../../../src/core/paper/steps.ts';

const sections = [
  { id: 'mot', title: 'Mở máy' },
  { id: 'hai', title: 'Tắt máy' },
];

const picture = (name: string): string => `<div class="picture"><svg aria-label="${name}"></svg></div>`;

describe('stepGroups', () => {
  test('takes the steps of each section, text apart from picture', () => {
    const html =
      `<section data-section="mot"><p>Chuyện</p>${picture('thừa')}<div class="steps flow"><ol><li><p><strong>Bấm</strong> nút.</p><p>Chờ.</p>${picture('nút')}</li>` +
      `<li>Nhìn máy.</li></ol></div></section><section data-section="hai"><p>Không có bước.</p></section>`;
    expect(stepGroups(html, sections)).toEqual([
      {
        section: 'Mở máy',
        steps: [
          { text: '<strong>Bấm</strong> nút. Chờ.', picture: '<svg aria-label="nút"></svg>' },
          { text: 'Nhìn máy.', picture: '' },
        ],
      },
    ]);
  });

  test('a lesson without steps gives its sections with their first pictures', () => {
    const html = `<section data-section="mot">${picture('một')}${picture('khác')}</section><section data-section="hai">${picture('hai')}</section>`;
    expect(stepGroups(html, sections)).toEqual([
      { section: 'Mở máy', steps: [{ text: '', picture: '<svg aria-label="một"></svg>' }] },
      { section: 'Tắt máy', steps: [{ text: '', picture: '<svg aria-label="hai"></svg>' }] },
    ]);
  });
});

describe('cardSize', () => {
  const groups = (steps: number, letters: number) => [
    { section: '', steps: Array.from({ length: steps }, () => ({ text: 'a'.repeat(letters), picture: '' })) },
  ];

  test.each([
    ['few', 4, 80],
    ['some', 4, 81],
    ['some', 5, 10],
    ['some', 9, 72],
    ['many', 9, 73],
    ['many', 10, 1],
  ] as const)('is "%s" for %i steps of %i letters', (size, steps, letters) => {
    expect(cardSize(groups(steps, letters))).toBe(size);
  });

  test('does not count the marks of HTML', () => {
    const long = `<strong class="${'x'.repeat(500)}">Bấm</strong>`;
    expect(cardSize([{ section: '', steps: [{ text: long, picture: '' }] }])).toBe('few');
  });
});
