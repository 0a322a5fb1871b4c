import type { SingleChoice } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'longOptions' | 'withFeedback', SingleChoice>> = {
  plain: {
    id: 'mau-mot-y',
    type: 'single-choice',
    prompt: '1 + 1 = ?',
    options: [
      { id: 'hai', text: '2', why: 'Một thêm một là hai.' },
      { id: 'ba', text: '3', why: 'Ba là một thêm hai.' },
    ],
    answer: 'hai',
    explanation: 'Đếm trên ngón tay cũng ra.',
  },
  vietnamese: {
    id: 'ai-goi',
    type: 'single-choice',
    prompt: 'Người gọi xưng là công an, bảo chuyển tiền ngay. Nên làm gì?',
    options: [
      { id: 'tat-may', text: 'Tắt máy, hỏi lại người thật', why: 'Tắt máy là cắt ngay lời dọa.' },
      { id: 'chuyen', text: 'Chuyển tiền cho xong việc', why: 'Tiền đã chuyển thì rất khó lấy lại.' },
      { id: 'nghe-tiep', text: 'Nghe tiếp xem họ nói gì', why: 'Nghe càng lâu càng dễ bị cuốn theo.' },
    ],
    answer: 'tat-may',
    explanation: 'Công an không làm việc qua điện thoại, không bảo ai chuyển tiền.',
  },
  longOptions: {
    id: 'mau-y-dai',
    type: 'single-choice',
    prompt: 'Có tin nhắn báo trúng thưởng, kèm một đường dẫn lạ. Cách nào an toàn nhất?',
    options: [
      {
        id: 'xoa',
        text: 'Không bấm vào đường dẫn, xóa tin nhắn, rồi kể cho người nhà biết để cả nhà cùng tránh những tin giống như thế',
        why: 'Không bấm thì kẻ gian không làm gì được.',
      },
      {
        id: 'bam-thu',
        text: 'Bấm thử vào đường dẫn để xem quà là gì, nếu thấy trang hỏi số tài khoản thì lúc ấy hãy thoát ra cũng chưa muộn',
        why: 'Có đường dẫn chỉ cần mở ra là máy đã tải về tệp cài đặt.',
      },
    ],
    answer: 'xoa',
    explanation: 'Không ai trúng thưởng khi chưa từng tham gia.',
  },
  withFeedback: {
    id: 'mau-giai-thich',
    type: 'single-choice',
    prompt: 'Mã ngân hàng nhắn tới (OTP) thì đọc cho ai?',
    options: [
      { id: 'khong-ai', text: 'Không đọc cho ai', why: 'Mã này như chìa khóa nhà, chỉ chủ nhà cầm.' },
      {
        id: 'ngan-hang',
        text: 'Nhân viên ngân hàng gọi tới',
        why: 'Ngân hàng thật không bao giờ hỏi mã này. Ai hỏi là lừa.',
      },
      {
        id: 'nguoi-nha',
        text: 'Người nhà nhắn qua mạng',
        why: 'Tài khoản của người nhà có thể đã bị lấy mất. Gọi điện nghe giọng đã.',
      },
    ],
    answer: 'khong-ai',
    explanation: 'Mã chỉ để tự tay nhập vào máy của mình.',
  },
};
