import type { MultipleChoice } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'longOptions' | 'withFeedback', MultipleChoice>> = {
  plain: {
    id: 'mau-nhieu-y',
    type: 'multiple-choice',
    prompt: 'Số nào là số chẵn?',
    options: [
      { id: 'hai', text: '2', why: '2 chia đều cho 2.' },
      { id: 'ba', text: '3', why: '3 chia 2 còn dư 1.' },
      { id: 'bon', text: '4', why: '4 chia đều cho 2.' },
    ],
    answers: ['hai', 'bon'],
    explanation: 'Số chẵn chia đều được cho 2.',
  },
  vietnamese: {
    id: 'dau-hieu-lua',
    type: 'multiple-choice',
    prompt: 'Những câu nào cho thấy đây là cuộc gọi lừa?',
    options: [
      { id: 'bi-mat', text: '“Không được kể cho ai biết”', why: 'Bắt giữ bí mật là để không ai can kịp.' },
      { id: 'gap', text: '“Chuyển tiền ngay trong mười phút”', why: 'Giục gấp là để mình không kịp nghĩ.' },
      {
        id: 'hen',
        text: '“Mời tới trụ sở xã lúc 8 giờ sáng mai”',
        why: 'Hẹn gặp ở trụ sở, có thời gian hỏi lại, là việc thường.',
      },
      { id: 'otp', text: '“Đọc mã vừa nhắn tới máy”', why: 'Ai hỏi mã là muốn vào tài khoản của mình.' },
    ],
    answers: ['bi-mat', 'gap', 'otp'],
    explanation: 'Dọa, giục, bắt giấu: gặp một trong ba là tắt máy.',
  },
  longOptions: {
    id: 'mau-nhieu-y-dai',
    type: 'multiple-choice',
    prompt: 'Việc nào nên làm trước khi quét mã vuông (mã QR) để trả tiền?',
    options: [
      {
        id: 'nhin-ma',
        text: 'Nhìn kỹ tờ mã có bị dán đè một tờ khác lên trên hay không, nhất là ở nơi đông người qua lại như cổng chợ',
        why: 'Kẻ gian hay dán mã của họ đè lên mã của cửa hàng.',
      },
      {
        id: 'doc-ten',
        text: 'Đọc to tên người nhận tiền hiện trên màn hình và hỏi lại người bán xem có đúng tên đó hay không rồi mới bấm',
        why: 'Tên đúng thì tiền mới tới đúng người.',
      },
      {
        id: 'dua-may',
        text: 'Đưa điện thoại cho người đứng cạnh quét hộ',
        why: 'Điện thoại đang mở ngân hàng thì không rời tay.',
      },
    ],
    answers: ['nhin-ma', 'doc-ten'],
    explanation: 'Nhìn mã, đọc tên, rồi mới bấm.',
  },
  withFeedback: {
    id: 'mau-mot-dap-an',
    type: 'multiple-choice',
    prompt: 'Mật khẩu nào khó đoán?',
    options: [
      {
        id: 'ngay-sinh',
        text: 'Ngày sinh của mình',
        why: 'Người quen biết ngày sinh, kẻ gian xem trên mạng cũng biết.',
      },
      {
        id: 'bon-tu',
        text: 'Bốn từ không liên quan, thêm một con số',
        why: 'Dài và không theo nghĩa nên rất khó đoán.',
      },
    ],
    answers: ['bon-tu'],
    explanation: 'Mật khẩu dài, mỗi nơi một mật khẩu.',
  },
};
