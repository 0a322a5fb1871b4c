import type { TrueFalse } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'withReasons', TrueFalse>> = {
  plain: {
    id: 'mau-dung-sai',
    type: 'true-false',
    prompt: '2 lớn hơn 1.',
    answer: true,
    whyTrue: 'Hai đứng sau một khi đếm.',
    whyFalse: 'Đếm một, hai: hai đứng sau.',
    explanation: 'Số đứng sau thì lớn hơn.',
  },
  vietnamese: {
    id: 'ngan-hang-hoi-ma',
    type: 'true-false',
    prompt: 'Nhân viên ngân hàng được hỏi mã vừa nhắn tới máy.',
    answer: false,
    whyTrue: 'Ai hỏi mã này, dù xưng là ngân hàng, đều là lừa.',
    whyFalse: 'Mã chỉ để tự tay nhập.',
    explanation: 'Ngân hàng thật không bao giờ hỏi mã.',
  },
  withReasons: {
    id: 'bat-giu-bi-mat',
    type: 'true-false',
    prompt: 'Người gọi bảo giữ bí mật với bố mẹ thì nên nghe theo.',
    answer: false,
    whyTrue: 'Bắt giấu bố mẹ là để không ai giúp kịp.',
    whyFalse: 'Kể ngay với người lớn tin cậy.',
    reasons: [
      { id: 'khong-ai-giup', text: 'Vì giấu thì không ai giúp kịp', why: 'Kẻ lừa cần nạn nhân ở một mình.' },
      { id: 'ton-tien', text: 'Vì gọi điện tốn tiền', why: 'Tiền cước không phải điều đáng lo ở đây.' },
    ],
    reason: 'khong-ai-giup',
    explanation: 'Bí mật với bố mẹ là dấu hiệu lừa.',
  },
};
