/** Something the course must not say, because nobody could confirm it or because it changes too fast. */
interface ForbiddenClaim {
  /** Number of the claim in the list of claims that must not be made. */
  readonly claim: number;
  /** What gives the claim away; matched in one sentence, capitals ignored. */
  readonly found: RegExp;
  /** Words that turn the same sentence into something else ("không cấp chứng nhận"). */
  readonly unless?: RegExp;
  readonly reason: string;
  readonly write: string;
}

const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
const words = (...patterns: string[]) => new RegExp(`${B}(?:${patterns.join('|')})${E}`, 'iu');

/** A number in digits or words. */
const N =
  '(?:\\d[\\d.,]*|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm)(?: (?:mươi|mười|trăm|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín))*)';
/** After a number that is asked for: no more digits, and no unit that makes it an amount. */
const NO_AMOUNT = '(?![.,]?\\d| ?(?:nghìn|ngàn|triệu|tỷ|đồng|người|trang|câu|bài|cân|tạ|mét|cm|km))';
const AUTHORITY =
  '(?:công an|ủy ban|xã|phường|tỉnh|sở|bộ|trường|trưởng thôn|thầy cô|tổ công nghệ(?: số)?|cơ quan|vneid|hội|trung tâm|cán bộ|nhà nước|chủ tịch|giám đốc)';
const LEARNING = '(?:học|kỹ năng|hoàn thành|đạt|kết quả|trình độ|khóa|chặng)';
const CERTIFICATE = '(?:chứng nhận|chứng chỉ|đạt chuẩn|phổ cập|văn bằng|bằng cấp)';
const CONFIRM = '(?:xác nhận|công nhận)';

// cspell:ignore vietcombank agribank bidv vietinbank techcombank sacombank vpbank tpbank hdbank lpbank ntrust etax ocop bkhcn
// cspell:ignore binhdanhocvuso vssid eximbank seabank abbank pvcombank ncb msb ocb kienlongbank speedtest
const BANKS = [
  'vietcombank|agribank|bidv|vietinbank|techcombank|mb ?bank|sacombank|vpbank|tpbank|acb|shb|hdbank|lpbank|vib',
  'eximbank|seabank|abbank|pvcombank|ncb|msb|ocb|kienlongbank',
  'ngân hàng (?:nông nghiệp|quân đội|ngoại thương|công thương|đầu tư và phát triển|chính sách xã hội|bưu điện|á châu)',
];

const noneConfirms = {
  unless: words(
    'binhdanhocvuso',
    `(?:không|chưa|chẳng) (?:ai |phải (?:là )?|được )?${CONFIRM}`,
    `có được ${CONFIRM}(?: gì)? không`,
    `${CONFIRM} chính thức`,
  ),
  reason: 'chưa biết ai xác nhận, và khóa học này không xác nhận gì',
  write: 'Hãy viết "Muốn được xác nhận chính thức: vào binhdanhocvuso.gov.vn hoặc hỏi tổ công nghệ số của thôn, phố"',
};

/** Every claim has been asked for or seen on other pages, which is why it is listed. */
export const forbiddenClaims: readonly ForbiddenClaim[] = [
  {
    claim: 1,
    found: words(
      '(?:sáu|6) nhóm[^.]*(?:chính thức|quy định|quyết định|(?:của|do|theo) (?:tỉnh|bộ|sở|nhà nước|chính phủ))',
      '(?:chính thức|quy định|quyết định|tỉnh|bộ|sở|nhà nước)[^.]*(?:chia|xếp|phân|gồm|nêu|có)[^.]*(?:sáu|6) nhóm',
    ),
    unless: words('không (?:phải|chính thức)|chưa|đề xuất'),
    reason: 'cách chia nhóm là do ban biên soạn đề xuất',
    write: 'Hãy bỏ chữ "chính thức"',
  },
  {
    claim: 1,
    found: words(`757${NO_AMOUNT}`, 'qđ-bkhcn', 'phụ lục (?:[ivx]+|\\d(?:\\.\\d)?)'),
    reason: 'chưa xem được bảng kỹ năng của quyết định này',
    write: 'Hãy bỏ câu này',
  },
  {
    claim: 1,
    found: words(
      'K ?(?:0\\.[3-9]|1\\.[4-9]|[2-9](?:\\.\\d)?)',
      '(?:mã|mục|kỹ năng)(?: số)? (?:0\\.[3-9]|1\\.[4-9]|[2-9]\\.\\d)',
      'nhóm kỹ năng (?:số |thứ )?(?:[2-9]|hai|ba|bốn|tư|năm)',
      '3139[^.]*(?:nhóm|mã) [2-9]',
      '(?:nhóm|mã) [2-9][^.]*3139',
    ),
    reason: 'văn bản ấy chỉ xem được đến mã K1.3',
    write: 'Hãy bỏ mã này; chỉ nêu mã từ K0.1 đến K1.3',
  },
  {
    claim: 2,
    found: words(CERTIFICATE),
    unless: words(
      `(?:không|chưa|chẳng)(?: (?:cấp|phải|thay|thay cho|là|có|cho|được|ai|nhận))+(?: (?:giấy|bản|tờ|bằng))? ${CERTIFICATE}`,
    ),
    reason: 'khóa học này không xác nhận gì cho ai',
    write: 'Hãy viết "học xong", "làm đúng 4 trên 5 câu"',
  },
  {
    claim: 2,
    found: words(
      `(?:bài|đề|kỳ) (?:thi|kiểm tra|đánh giá|sát hạch)[^.]*${N} câu`,
      `${N} câu[^.]*(?:bài thi|đề thi|kỳ thi|sát hạch|bài đánh giá)`,
      '(?:điểm|mức|tỷ lệ|số câu)(?: tối thiểu)?(?: để| cần)? (?:đạt|đỗ|đậu|qua)',
      `(?:đúng|trả lời|được|từ|đủ|ít nhất)[^.]*(?:câu|điểm|%|phần trăm)[^.]*(?:thì|là|mới|sẽ|coi là|coi như|được) (?:được )?(?:đạt|đỗ|đậu|qua)`,
      'thi (?:đỗ|đậu|đạt|trượt|rớt)',
      '(?:đỗ|đậu|trượt|rớt) (?:bài|kỳ|khóa)',
    ),
    reason: 'chưa biết bài đánh giá chính thức có mấy câu, bao nhiêu là đạt',
    write: 'Hãy viết "làm đúng 4 trên 5 câu", nói rõ đó là luyện tập',
  },
  {
    claim: 2,
    found: words(
      `${AUTHORITY}[^.]{0,30}(?:${CONFIRM}|ký giấy|cấp (?:giấy|bằng))[^.]{0,40}${LEARNING}`,
      `(?:học xong|hoàn thành|xong khóa|xong chặng|kết quả)[^.]*(?:${CONFIRM}|cấp (?:giấy|bằng)|ghi vào vneid)`,
    ),
    ...noneConfirms,
  },
  {
    claim: 2,
    found: words(`(?:trang này|khóa học(?: này)?|học vụ số|chúng tôi|ban biên soạn)[^.]{0,30}${CONFIRM}`),
    ...noneConfirms,
  },
  {
    claim: 3,
    found: words(
      `156${NO_AMOUNT}`,
      '5656|56 56',
      'một năm sáu|năm sáu năm sáu',
      'soạn (?:tin )?["“]?(?:V|LD|S)["”]?',
      'nhắn (?:tin )?(?:tới|đến|cho|vào) (?:số |đầu số )?\\d{3,5}',
    ),
    reason: 'số này chưa ai gọi thử, mỗi nơi nói một cách',
    write: 'Hãy viết "báo nhà mạng hoặc công an"',
  },
  {
    claim: 4,
    found: words(
      `1022${NO_AMOUNT}`,
      '(?:1800|1900)[ .-]?\\d{3,4}(?:[ .-]?\\d+)?',
      'một không hai hai',
      'tổng đài (?:vneid|dịch vụ công|hỗ trợ|thanh hóa)[^.]*\\d{3,}',
    ),
    reason: 'số này chưa ai gọi thử',
    write: 'Hãy viết "hỏi công an xã, phường" hoặc "hỏi nơi làm giấy tờ của xã, phường"',
  },
  {
    claim: 4,
    found: words(`11[345]${NO_AMOUNT}`, 'một một (?:ba|bốn|tư|năm)'),
    reason: 'số này chưa tra lại nguồn',
    write: 'Hãy viết "báo công an xã, phường", hoặc thêm số vào content/facts sau khi tra',
  },
  {
    claim: 5,
    found: words(
      'tố giác',
      'tin báo tội phạm',
      'vneid[^.]*báo (?:tội phạm|kẻ lừa|lừa đảo)',
      'báo[^.]*(?:qua|trên|trong) vneid',
    ),
    reason: 'chưa thấy trang nào nói rõ chỗ này trong VNeID',
    write: 'Hãy viết "báo công an xã, phường"',
  },
  { claim: 5, found: words('n[ -]?trust'), reason: 'chưa biết ứng dụng này nay ra sao', write: 'Hãy bỏ tên ứng dụng' },
  {
    claim: 6,
    found: words('e[ -]?tax', 'thuế điện tử', 'bảng kê', 'tờ khai (?:thuế )?mẫu', 'mẫu (?:số )?\\d+[/-]\\p{L}+'),
    reason: 'chưa xem được các bước và các mẫu giấy',
    write: 'Hãy viết "hỏi cơ quan thuế"',
  },
  {
    claim: 6,
    found: words(`thuế[^.]*${N} ?(?:%|phần trăm)`, `${N} ?(?:%|phần trăm)[^.]*thuế`, 'thuế suất'),
    reason: 'tỷ lệ thuế hay đổi',
    write: 'Hãy bỏ con số, viết "hỏi cơ quan thuế"',
  },
  {
    claim: 6,
    found: words(
      'hạn (?:chót |cuối )?(?:nộp|kê khai|khai)',
      '(?:nộp|khai) (?:thuế|tờ khai)[^.]*(?:trước|chậm nhất|muộn nhất|hằng tháng|hằng quý|mỗi quý|mỗi tháng)',
      '(?:trước|chậm nhất|muộn nhất)[^.]*(?:nộp|khai) (?:thuế|tờ khai)',
      `(?:phạt|tiền phạt)[^.]*${N} ?(?:đồng|nghìn|ngàn|triệu)`,
      'mức phạt',
    ),
    reason: 'hạn nộp và mức phạt hay đổi',
    write: 'Hãy viết "hỏi cơ quan thuế"',
  },
  {
    claim: 7,
    found: words('voice ?over', 'máy đọc(?: màn hình)? (?:của|trên) (?:máy )?iphone'),
    // Said as the facts `voiceover-*` have it, as the title over it, as untried, or as whose word it is.
    unless: new RegExp(
      '^với voiceover, (?:rê ngón tay để nghe, vuốt phải sang mục sau, vuốt trái về mục trước|chạm hai ngón để dừng hoặc nói tiếp, vuốt ba ngón để cuộn một trang|xoay hai ngón để chọn đi theo tiêu đề hay liên kết, rồi vuốt một ngón lên hoặc xuống)\\.?$|^dùng voiceover trên iphone$|^[^.]*(?:chưa (?:ai )?nghe thử[^.]*voiceover|voiceover[^.]*chưa (?:ai )?nghe thử)[^.]*\\.?$|^[^.]*lấy từ[^.]*lời người dùng voiceover\\.?$',
      'iu',
    ),
    reason: 'chưa ai nghe thử máy đọc màn hình này; chỉ động tác có nguồn mới được nêu',
    write: 'Hãy viết đúng như content/facts/voiceover-*.yaml, hoặc chỉ nói về TalkBack',
  },
  {
    claim: 7,
    found: /\p{L}+ ?[>›»→] ?\p{L}+/u,
    reason: 'các mục trong máy hay đổi chỗ, mỗi hãng một khác',
    write: 'Hãy viết việc phải làm: "Mở Cài đặt, tìm mục có chữ …"',
  },
  { claim: 8, found: words(...BANKS), reason: 'bài không nêu tên ngân hàng', write: 'Hãy viết "ngân hàng"' },
  {
    claim: 8,
    found: words(
      'lãi suất',
      'phí chuyển (?:tiền|khoản)',
      `lãi[^.]{0,20}${N} ?(?:%|phần trăm)`,
      `gói (?:mạng|cước|dữ liệu)[^.]*${N} ?(?:đồng|nghìn|ngàn)`,
    ),
    reason: 'giá, mức phí và lãi hay đổi',
    write: 'Hãy bỏ câu này',
  },
  {
    claim: 8,
    found: words(
      `${N} ?(?:ml|cc|g|gam|mg|viên|lọ|gói)[^.]*(?:mỗi ngày|một ngày|một lít|bình|sào|lần uống|mỗi lần)`,
      `(?:pha|phun)[^.]*${N} ?(?:ml|cc|gam|mg)`,
      `uống (?:mỗi (?:lần|ngày|sáng|tối) )?${N} ?(?:ml|cc|gam|mg|viên|gói)`,
      'liều (?:lượng|dùng)',
      'ngày uống',
      'thuốc[^.]*chữa (?:được|khỏi)',
    ),
    reason: 'bài không chỉ liều thuốc, không chữa bệnh',
    write: 'Hãy viết "hỏi bác sĩ" hoặc "hỏi cán bộ khuyến nông"',
  },
  {
    claim: 9,
    found: words('i[ -]?speed', 'speed ?test'),
    reason: 'chưa thử ứng dụng này',
    write: 'Hãy bỏ tên ứng dụng',
  },
  {
    claim: 10,
    found: words(
      `(?:\\d[\\d.,]*|${N} ?(?:nghìn|ngàn|triệu|tỷ|vạn)) ?(?:tài khoản (?:vneid|điện tử)|thuê bao|trạm (?:phát sóng|bts)|sản phẩm ocop|người dùng (?:vneid|vssid|zalo|mạng|điện thoại))`,
    ),
    unless: words('(?:ngày|tháng|năm) \\d+'),
    reason: 'con số này mau cũ',
    write: 'Hãy bỏ con số, hoặc ghi rõ ngày',
  },
  {
    claim: 11,
    found: words(
      '(?:lấy|đòi|nhận|thu hồi|tìm) lại(?: được)?(?: hết| toàn bộ| ngay| đủ)?(?: số)? tiền',
      'đòi được (?:tiền|lại)',
      'tiền[^.]{0,20}(?:lấy|đòi|nhận) lại được',
      'tiền[^.]{0,30}(?:sẽ|chắc chắn|thế nào cũng) (?:về|quay lại|được (?:hoàn|trả))',
      '(?:hoàn|trả) lại(?: hết| đủ)?(?: số)? tiền (?:đã mất|bị lừa|cho người bị lừa)',
      '(?:ngân hàng|công an)[^.]{0,20}(?:hoàn|trả)(?: lại)?(?: hết| đủ)?(?: số)? tiền',
    ),
    unless: words('(?:không|chưa|chẳng) (?:ai |có )?(?:chắc|hứa|dám|biết)|không tự|đừng|khó|hứa|lừa lần|giả'),
    reason: 'không ai chắc lấy lại được tiền đã mất',
    write: 'Hãy viết "gọi ngân hàng ngay, rồi báo công an"',
  },
];
