import type { Ordering } from './schema.ts';

/** Named items that the tests, the README and the page of examples share; options stand in the right order. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'longOptions', Ordering>> = {
  plain: {
    id: 'mau-thu-tu',
    type: 'ordering',
    prompt: 'Xếp các số từ nhỏ tới lớn.',
    options: [
      { id: 'mot', text: 'Số 1', why: '1 nhỏ nhất.' },
      { id: 'hai', text: 'Số 2', why: '2 ở giữa.' },
      { id: 'ba', text: 'Số 3', why: '3 lớn nhất.' },
    ],
    explanation: 'Đếm lần lượt là ra.',
  },
  vietnamese: {
    id: 'lo-bi-lua',
    type: 'ordering',
    prompt: 'Lỡ chuyển tiền cho kẻ lừa. Làm việc nào trước?',
    options: [
      { id: 'dung', text: 'Dừng lại, không chuyển thêm', why: 'Chuyển thêm chỉ mất thêm.' },
      { id: 'ngan-hang', text: 'Gọi ngân hàng', why: 'Gọi càng sớm càng có cơ hội giữ lại tiền.' },
      { id: 'giu-tin', text: 'Giữ lại tin nhắn, số điện thoại', why: 'Đây là bằng chứng để trình báo.' },
      { id: 'cong-an', text: 'Tới công an xã, phường', why: 'Mang theo bằng chứng đã giữ.' },
    ],
    explanation: 'Ngân hàng trước, vì tiền đi rất nhanh.',
  },
  longOptions: {
    id: 'mau-thu-tu-dai',
    type: 'ordering',
    prompt: 'Xếp các bước cài một ứng dụng cho an toàn.',
    options: [
      {
        id: 'mo-kho',
        text: 'Mở kho ứng dụng có sẵn trên điện thoại, không mở đường dẫn do người lạ gửi tới',
        why: 'Kho có sẵn đã kiểm tra ứng dụng.',
      },
      {
        id: 'tim',
        text: 'Gõ đúng tên ứng dụng vào ô tìm, rồi xem tên nơi làm ra ứng dụng',
        why: 'Ứng dụng giả hay có tên gần giống.',
      },
      { id: 'cai', text: 'Bấm Cài đặt và chờ cho tới khi có chữ Mở', why: 'Xem kỹ rồi mới cài.' },
      {
        id: 'quyen',
        text: 'Mở lần đầu, đọc từng quyền ứng dụng xin, chỗ nào chưa rõ thì bấm Không cho phép',
        why: 'Quyền chỉ được hỏi sau khi mở.',
      },
    ],
    explanation: 'Xem kỹ trước khi cài, đọc kỹ khi cho quyền.',
  },
};
