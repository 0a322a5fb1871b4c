/** A word that makes a beginner stop, and what to write instead. */
interface AvoidedWord {
  /** What is looked for, whole words, capitals ignored. */
  readonly avoid: string;
  readonly write: string;
  readonly reason: string;
}

const hard = 'từ trong văn bản, người mới học khó hiểu';
const foreign = 'tiếng nước ngoài';

/** Write the left, avoid the right. */
export const avoidedWords: readonly AvoidedWord[] = [
  { avoid: 'định danh điện tử', write: 'giấy tờ trên điện thoại (VNeID)', reason: hard },
  { avoid: 'xác thực sinh trắc học', write: 'quét khuôn mặt', reason: hard },
  { avoid: 'sinh trắc học', write: 'khuôn mặt, vân tay', reason: hard },
  { avoid: 'tài khoản thụ hưởng', write: 'người nhận tiền', reason: hard },
  { avoid: 'thụ hưởng', write: 'người nhận', reason: hard },
  { avoid: 'mật khẩu dùng một lần', write: 'mã ngân hàng nhắn (OTP)', reason: hard },
  { avoid: 'deepfake', write: 'hình giả, giọng giả do máy làm', reason: foreign },
  { avoid: 'apk', write: 'tệp cài đặt người lạ gửi', reason: foreign },
  { avoid: 'mã phản hồi nhanh', write: 'mã vuông (mã QR)', reason: hard },
  { avoid: 'link|url', write: 'đường dẫn', reason: foreign },
  { avoid: 'truy cập', write: 'mở, vào', reason: hard },
  { avoid: 'cập nhật|đồng bộ', write: 'làm mới', reason: hard },
  { avoid: 'mô hình ngôn ngữ lớn', write: 'hỏi máy (trợ lý AI)', reason: hard },
  { avoid: 'doanh thu tính thuế', write: 'tiền bán được trong năm', reason: hard },
  { avoid: 'trung tâm phục vụ hành chính công', write: 'nơi làm giấy tờ của xã, phường', reason: hard },
  { avoid: 'bảo mật', write: 'giữ kín', reason: hard },
  { avoid: 'trình báo|cơ quan chức năng', write: 'báo công an xã, phường', reason: hard },
  { avoid: 'biện pháp khắc phục', write: 'việc làm ngay', reason: hard },
  { avoid: 'đại bộ phận', write: 'phần lớn', reason: 'từ Hán Việt có từ thường thay được' },
  { avoid: 'internet|online', write: 'mạng, trên mạng', reason: foreign },
  { avoid: 'app', write: 'ứng dụng', reason: foreign },
  { avoid: 'smartphone', write: 'điện thoại thông minh', reason: foreign },
  { avoid: 'click|nhấp chuột|kích chuột', write: 'bấm', reason: 'điện thoại không có chuột' },
  { avoid: 'video call', write: 'gọi hình', reason: foreign },
];
