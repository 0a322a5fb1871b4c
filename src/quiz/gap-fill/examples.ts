import type { GapFill } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'startsWithGap', GapFill>> = {
  plain: {
    id: 'mau-dien',
    type: 'gap-fill',
    prompt: 'Điền số còn thiếu.',
    sentence: 'Một, hai, {ba}, bốn.',
    gaps: [{ id: 'ba', accept: ['ba', '3'], why: 'Số đứng giữa hai và bốn.' }],
    explanation: 'Đếm lần lượt là ra.',
  },
  vietnamese: {
    id: 'ba-viec',
    type: 'gap-fill',
    prompt: 'Điền cho đủ ba việc khi gặp cuộc gọi dọa nạt.',
    sentence: 'Trước hết {dung}, rồi {tat-may}, sau đó hỏi lại {ai}.',
    gaps: [
      { id: 'dung', accept: ['dừng lại', 'dừng'], why: 'Đừng làm gì vội.' },
      { id: 'tat-may', accept: ['tắt máy', 'cúp máy', 'dập máy'], why: 'Ngắt cuộc gọi ra khỏi tai mình.' },
      {
        id: 'ai',
        accept: ['người thật', 'người thân', 'người nhà'],
        why: 'Hỏi người mình gặp được, không phải người trong máy.',
      },
    ],
    explanation: 'Ba việc này dùng cho mọi cuộc gọi lạ.',
  },
  startsWithGap: {
    id: 'mau-dien-dau',
    type: 'gap-fill',
    prompt: 'Điền tên số.',
    sentence: '{so} là số bảo vệ trẻ em',
    gaps: [{ id: 'so', accept: ['111'], why: 'Ba chữ số giống nhau.' }],
    explanation: 'Gọi 111 không mất tiền.',
  },
};
