import type { ShortText } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'withNear', ShortText>> = {
  plain: {
    id: 'mau-viet',
    type: 'short-text',
    prompt: '1 + 1 = ?',
    accept: ['2', 'hai'],
    keyboard: 'numeric',
    explanation: 'Một thêm một là hai.',
  },
  vietnamese: {
    id: 'viec-dau-tien',
    type: 'short-text',
    prompt: 'Gặp cuộc gọi dọa bắt, hai chữ cần nhớ đầu tiên là gì?',
    accept: ['Dừng lại', 'Dừng'],
    explanation: 'Dừng lại, tắt máy, hỏi lại người thật.',
  },
  withNear: {
    id: 'so-bao-ve-tre-em',
    type: 'short-text',
    prompt: 'Số điện thoại bảo vệ trẻ em là số nào?',
    accept: ['111'],
    near: [
      { text: '113', why: '113 là số của công an.' },
      { text: '115', why: '115 là số gọi xe cấp cứu.' },
    ],
    keyboard: 'numeric',
    explanation: 'Ba số một, gọi không mất tiền.',
  },
};
