import type { SpotTheScam } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'call', SpotTheScam>> = {
  plain: {
    id: 'mau-dau-hieu',
    type: 'spot-the-scam',
    prompt: 'Câu nào lạ?',
    from: 'Tin nhắn từ số lạ',
    parts: [
      { id: 'chao', text: 'Chào bác.', sign: false, why: 'Chào hỏi là thường.' },
      { id: 'ma', text: 'Bác đọc cho cháu mã vừa nhắn tới.', sign: true, why: 'Không ai cần mã của mình.' },
      { id: 'cam-on', text: 'Cháu cảm ơn bác.', sign: false, why: 'Lời cảm ơn là thường.' },
    ],
    explanation: 'Ai hỏi mã đều là lừa.',
  },
  vietnamese: {
    id: 'tin-dien-luc',
    type: 'spot-the-scam',
    prompt: 'Tìm dấu hiệu lừa trong tin nhắn này.',
    from: 'Tin nhắn từ một số di động lạ, 7 giờ tối',
    parts: [
      { id: 'xung', text: 'Điện lực thông báo.', sign: false, why: 'Câu này chưa nói lên điều gì.' },
      {
        id: 'cat-ngay',
        text: 'Nhà mình còn nợ tiền, cắt điện trong 30 phút nữa.',
        sign: true,
        why: 'Giục gấp để mình không kịp hỏi lại.',
      },
      {
        id: 'duong-dan',
        text: 'Bấm đường dẫn này để trả: dien-luc-vn.example',
        sign: true,
        why: 'Trả tiền điện không cần đường dẫn do số lạ gửi.',
      },
      {
        id: 'cai-tep',
        text: 'Cài tệp gửi kèm để xem hóa đơn.',
        sign: true,
        why: 'Tệp cài đặt người lạ gửi có thể lấy hết tiền.',
      },
      {
        id: 'gio-lam',
        text: 'Giờ làm việc từ 7 giờ 30 đến 17 giờ.',
        sign: false,
        why: 'Kẻ lừa hay kèm câu thật cho giống.',
      },
    ],
    explanation: 'Giục, dọa, đường dẫn lạ: một dấu hiệu là đủ để dừng.',
  },
  call: {
    id: 'loi-goi-gia',
    type: 'spot-the-scam',
    prompt: 'Nghe kỹ cuộc gọi này. Câu nào đáng ngờ?',
    from: 'Cuộc gọi hình, người mặc áo công an',
    parts: [
      {
        id: 'goi-hinh',
        text: '“Tôi gọi hình để bác thấy mặt.”',
        sign: true,
        why: 'Công an không làm việc qua gọi hình.',
      },
      { id: 'ten', text: '“Bác tên là Lan phải không?”', sign: false, why: 'Tên thì nhiều người biết.' },
      {
        id: 'bi-mat',
        text: '“Không được kể với ai, kể cả con cái.”',
        sign: true,
        why: 'Bắt giữ bí mật để không ai can.',
      },
    ],
    explanation: 'Công an thật mời tới trụ sở.',
  },
};
