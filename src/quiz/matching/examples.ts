import type { Matching } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'manyOptions', Matching>> = {
  plain: {
    id: 'mau-ghep',
    type: 'matching',
    prompt: 'Ghép số với chữ.',
    options: [
      { id: 'mot', text: 'một' },
      { id: 'hai', text: 'hai' },
    ],
    rows: [
      { id: 'so-1', text: '1', answer: 'mot', why: '1 đọc là một.' },
      { id: 'so-2', text: '2', answer: 'hai', why: '2 đọc là hai.' },
    ],
    explanation: 'Mỗi số có một cách đọc.',
  },
  vietnamese: {
    id: 'so-nao-viec-nay',
    type: 'matching',
    prompt: 'Việc nào gọi ai?',
    options: [
      { id: 'ngan-hang', text: 'Ngân hàng' },
      { id: 'so-111', text: 'Số 111' },
      { id: 'cong-an', text: 'Công an xã, phường' },
    ],
    rows: [
      { id: 'lo-chuyen', text: 'Vừa chuyển tiền nhầm', answer: 'ngan-hang', why: 'Ngân hàng giữ lại tiền nhanh nhất.' },
      { id: 'tre-em', text: 'Trẻ em bị dọa nạt', answer: 'so-111', why: '111 là số bảo vệ trẻ em.' },
      { id: 'trinh-bao', text: 'Nộp bằng chứng bị lừa', answer: 'cong-an', why: 'Công an nhận đơn trình báo.' },
    ],
    explanation: 'Đúng nơi thì được giúp nhanh.',
  },
  manyOptions: {
    id: 'mau-ghep-nhieu',
    type: 'matching',
    prompt: 'Nút nào làm việc gì?',
    options: [
      { id: 'nguon', text: 'Tắt mở màn hình' },
      { id: 'am-luong', text: 'Chỉnh tiếng to nhỏ' },
      { id: 'camera', text: 'Chụp ảnh' },
      { id: 'goi', text: 'Gọi điện' },
      { id: 'tin', text: 'Nhắn tin' },
      { id: 'mang', text: 'Bật tắt mạng' },
    ],
    rows: [
      { id: 'nut-canh', text: 'Nút ở cạnh máy', answer: 'nguon', why: 'Nút này tắt mở màn hình.' },
      { id: 'nut-dai', text: 'Nút dài ở cạnh máy', answer: 'am-luong', why: 'Nút dài có hai đầu, to và nhỏ.' },
      { id: 'hinh-ong-nghe', text: 'Hình ống nghe màu xanh', answer: 'goi', why: 'Ống nghe là để gọi.' },
    ],
    explanation: 'Máy nào cũng có mấy nút này.',
  },
};
