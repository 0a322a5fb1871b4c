import type { SelfCheck } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'withHelper', SelfCheck>> = {
  plain: {
    id: 'mau-tu-lam',
    type: 'self-check',
    prompt: 'Đếm thử tới ba.',
    steps: [
      { id: 'mot', text: 'Đếm một', why: 'Giơ một ngón tay.' },
      { id: 'hai', text: 'Đếm hai', why: 'Giơ thêm một ngón.' },
    ],
    explanation: 'Đếm chậm cũng được.',
  },
  vietnamese: {
    id: 'phong-chu',
    type: 'self-check',
    prompt: 'Thử phóng to chữ trên điện thoại của mình.',
    steps: [
      { id: 'mo-cai-dat', text: 'Mở Cài đặt', why: 'Tìm hình bánh răng.' },
      { id: 'mo-man-hinh', text: 'Vào phần Màn hình', why: 'Kéo xuống, tìm chữ Màn hình.' },
      { id: 'keo-co-chu', text: 'Kéo cỡ chữ cho to lên', why: 'Kéo chấm tròn sang bên phải.' },
    ],
    explanation: 'Chữ to thì đỡ mỏi mắt. Muốn nhỏ lại thì kéo về bên trái.',
  },
  withHelper: {
    id: 'dat-khoa-man-hinh',
    type: 'self-check',
    prompt: 'Đặt khóa màn hình cho điện thoại của mình.',
    steps: [
      { id: 'mo-khoa', text: 'Mở phần Khóa màn hình trong Cài đặt', why: 'Nhờ người kèm chỉ, tự tay bấm.' },
      { id: 'chon-ma', text: 'Chọn mã khóa sáu số', why: 'Không dùng ngày sinh.' },
      { id: 'thu-mo', text: 'Tắt màn hình rồi mở lại bằng mã', why: 'Bấm nút ở cạnh máy.' },
    ],
    helper: true,
    explanation: 'Có khóa thì mất máy cũng bớt lo.',
  },
};
