import type { Sorting } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'threeGroups', Sorting>> = {
  plain: {
    id: 'mau-chia-nhom',
    type: 'sorting',
    prompt: 'Chia số chẵn, số lẻ.',
    groups: [
      { id: 'chan', text: 'Số chẵn' },
      { id: 'le', text: 'Số lẻ' },
    ],
    things: [
      { id: 'so-1', text: '1', answer: 'le', why: '1 chia 2 còn dư.' },
      { id: 'so-2', text: '2', answer: 'chan', why: '2 chia hết cho 2.' },
      { id: 'so-4', text: '4', answer: 'chan', why: '4 chia hết cho 2.' },
    ],
    explanation: 'Số chẵn chia hết cho 2.',
  },
  vietnamese: {
    id: 'dua-cho-may',
    type: 'sorting',
    prompt: 'Thứ nào được đưa cho trợ lý AI, thứ nào không?',
    groups: [
      { id: 'dua-duoc', text: 'Đưa được' },
      { id: 'khong-dua', text: 'Không được đưa' },
    ],
    things: [
      {
        id: 'cau-hoi',
        text: 'Câu hỏi cách trồng rau',
        answer: 'dua-duoc',
        why: 'Câu hỏi chung, không có chuyện riêng.',
      },
      { id: 'can-cuoc', text: 'Ảnh thẻ căn cước', answer: 'khong-dua', why: 'Giấy tờ tùy thân không đưa lên mạng.' },
      {
        id: 'ma-otp',
        text: 'Mã ngân hàng nhắn (OTP)',
        answer: 'khong-dua',
        why: 'Mã này không đưa cho ai, kể cả máy.',
      },
      { id: 'bai-tho', text: 'Bài thơ tự viết', answer: 'dua-duoc', why: 'Của mình viết, muốn đưa thì đưa.' },
    ],
    explanation: 'Chuyện riêng và giấy tờ thì giữ kín.',
  },
  threeGroups: {
    id: 'mau-ba-nhom',
    type: 'sorting',
    prompt: 'Tin này nên làm gì?',
    groups: [
      { id: 'tin', text: 'Tin được' },
      { id: 'hoi-lai', text: 'Hỏi lại đã' },
      { id: 'bo-qua', text: 'Bỏ qua' },
    ],
    things: [
      { id: 'loa-xa', text: 'Loa của xã báo lịch cắt điện', answer: 'tin', why: 'Nguồn rõ ràng, gần mình.' },
      { id: 'ban-nhan', text: 'Bạn cũ nhắn mượn tiền qua mạng', answer: 'hoi-lai', why: 'Gọi điện nghe giọng đã.' },
      {
        id: 'trung-thuong',
        text: 'Số lạ báo trúng thưởng xe máy',
        answer: 'bo-qua',
        why: 'Không ai cho không một cái xe.',
      },
    ],
    explanation: 'Chưa rõ thì hỏi lại người thật.',
  },
};
