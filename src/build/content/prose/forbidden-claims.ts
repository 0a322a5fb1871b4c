/** Something the course must not say, because nobody could confirm it or because it changes too fast. */
interface ForbiddenClaim {
  /** What gives the claim away; matched in one sentence, capitals ignored. */
  readonly found: RegExp;
  /** Words that turn the same sentence into something else ("không cấp chứng nhận"). */
  readonly unless?: RegExp;
  readonly reason: string;
  readonly write: string;
}

const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
const claim = (pattern: string) => new RegExp(`${B}(?:${pattern})${E}`, 'iu');

// cspell:ignore vietcombank agribank bidv vietinbank techcombank sacombank vpbank tpbank hdbank lpbank ntrust etax ocop
const banks =
  'vietcombank|agribank|bidv|vietinbank|techcombank|mb ?bank|sacombank|vpbank|tpbank|acb|shb|hdbank|lpbank|vib';

/** Every claim has been asked for or seen on other pages, which is why it is listed. */
export const forbiddenClaims: readonly ForbiddenClaim[] = [
  {
    found: claim('(?:sáu|6) nhóm[^.]*(?:chính thức|theo quy định)'),
    reason: 'cách chia nhóm là do ban biên soạn đề xuất',
    write: 'Hãy bỏ chữ "chính thức"',
  },
  {
    found: claim('(?:quyết định|qđ|số) 757'),
    reason: 'chưa xem được bảng kỹ năng của quyết định này',
    write: 'Hãy bỏ câu này',
  },
  {
    found: claim('chứng nhận|đạt chuẩn|phổ cập'),
    unless: claim('không (?:cấp|phải|thay|là)'),
    reason: 'khóa học này không xác nhận gì cho ai',
    write: 'Hãy viết "học xong", "làm đúng 4 trên 5 câu"',
  },
  {
    found: claim('156|5656|1022|(?:1800|1900)[ .]?\\d{3,4}(?:[ .]?\\d+)?'),
    reason: 'số này chưa ai gọi thử',
    write: 'Hãy viết "báo nhà mạng hoặc công an"',
  },
  {
    found: claim('11[345]'),
    reason: 'số này chưa tra lại nguồn',
    write: 'Hãy viết "báo công an xã, phường", hoặc thêm số vào content/facts sau khi tra',
  },
  {
    found: claim('tố giác tội phạm'),
    reason: 'chưa thấy trang nào nói rõ chỗ này trong VNeID',
    write: 'Hãy viết "báo công an xã, phường"',
  },
  { found: claim('ntrust'), reason: 'chưa biết ứng dụng này nay ra sao', write: 'Hãy bỏ tên ứng dụng' },
  { found: claim('etax|bảng kê'), reason: 'chưa xem được các bước', write: 'Hãy viết "hỏi cơ quan thuế"' },
  {
    found: claim(
      '(?:thuế suất|tỷ lệ thuế|mức thuế|nộp thuế|đóng thuế)[^.]*\\d+(?:,\\d+)? ?%|\\d+(?:,\\d+)? ?%[^.]*thuế',
    ),
    reason: 'tỷ lệ thuế hay đổi',
    write: 'Hãy bỏ con số, viết "hỏi cơ quan thuế"',
  },
  {
    found: claim('hạn (?:nộp|kê khai)|(?:phạt|tiền phạt)[^.]*\\d+ ?(?:đồng|nghìn|triệu)'),
    reason: 'hạn nộp và mức phạt hay đổi',
    write: 'Hãy viết "hỏi cơ quan thuế"',
  },
  { found: claim('voiceover'), reason: 'chưa thử máy đọc màn hình này', write: 'Hãy chỉ nói về TalkBack' },
  { found: claim(banks), reason: 'bài không nêu tên ngân hàng', write: 'Hãy viết "ngân hàng"' },
  { found: claim('lãi suất|phí chuyển tiền'), reason: 'mức phí và lãi hay đổi', write: 'Hãy bỏ câu này' },
  {
    found: claim(
      '\\d+ ?(?:ml|cc|g|gam|mg|viên|lọ|gói)[^.]*(?:mỗi ngày|một lít|bình|sào|lần uống)|liều lượng|liều dùng',
    ),
    reason: 'bài không chỉ liều thuốc',
    write: 'Hãy viết "hỏi bác sĩ" hoặc "hỏi cán bộ khuyến nông"',
  },
  { found: claim('i-?speed'), reason: 'chưa thử ứng dụng này', write: 'Hãy bỏ tên ứng dụng' },
  {
    found: claim(
      '\\d[\\d.,]* ?(?:nghìn|ngàn|triệu|tỷ)? ?(?:tài khoản vneid|thuê bao|trạm phát sóng|sản phẩm ocop|người dùng)',
    ),
    unless: claim('(?:ngày|tháng|năm) \\d+'),
    reason: 'con số này mau cũ',
    write: 'Hãy bỏ con số, hoặc ghi rõ ngày',
  },
  {
    found: claim(
      '(?:lấy|đòi|nhận|thu hồi) lại(?: được)?(?: hết| toàn bộ| ngay)?(?: số)? tiền|tiền[^.]{0,20}(?:lấy|đòi|nhận) lại được',
    ),
    unless: claim('không|chưa|đừng|khó|hứa|lừa|giả'),
    reason: 'không ai chắc lấy lại được tiền đã mất',
    write: 'Hãy viết "gọi ngân hàng ngay, rồi báo công an"',
  },
];
