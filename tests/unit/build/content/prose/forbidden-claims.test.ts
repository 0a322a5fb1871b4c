import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../../src/build/content/passage.ts';
import { forbiddenClaims } from '../../../../../src/build/content/prose/forbidden-claims.ts';
import { proseRules } from '../../../../../src/build/content/prose/rules.ts';

const rule = proseRules.find(({ id }) => id === 'dieu-cam-noi');
const faults = (text: string, kind: Run['kind'] = 'plain') =>
  rule?.find({ file: 'x.mdx', line: 1, runs: [{ text, kind }], kind: 'body', group: 'x' }) ?? [];

// cspell:ignore ntrust etax vietcombank agribank bidv ispeed cnkd bkhcn
/** What must not be said, by the number of the claim in the list of claims that must not be made. */
const forbidden: Readonly<Record<number, readonly string[]>> = {
  1: [
    'Đây là sáu nhóm chính thức của tỉnh.',
    'Tỉnh chia người dân thành 6 nhóm.',
    'Sáu nhóm này theo quy định của bộ.',
    'Khung theo Quyết định 757.',
    'Bài này dạy kỹ năng 2.1 của QĐ 757/QĐ-BKHCN.',
    'Xem Phụ lục II để biết cách đánh giá.',
    'Phụ lục 1.4 dành cho công nhân.',
    'Theo khung 757, ai cũng phải biết dùng AI.',
    'Bài này luyện kỹ năng K2.1.',
    'Mã K1.4 là kỹ năng chia sẻ.',
    'Kỹ năng số 3.2 là giữ an toàn.',
    'Công văn 3139 có nhóm 4 về an toàn.',
    'Nhóm kỹ năng thứ ba là giao tiếp.',
  ],
  2: [
    'Học xong được chứng nhận phổ cập.',
    'Không cần thi, học xong là có chứng nhận.',
    'Xong mười bài thì được chứng chỉ.',
    'Bài thi gồm 30 câu.',
    'Đề kiểm tra có hai mươi câu hỏi.',
    'Phải làm 20 câu trong bài đánh giá.',
    'Điểm đạt là 7.',
    'Đúng 80 % là đạt.',
    'Làm đúng 4 trên 5 câu thì qua.',
    'Trả lời đúng tám câu mới được đạt.',
    'Học kỹ để thi đỗ nhé.',
    'Công an xã sẽ xác nhận kết quả học.',
    'Ủy ban phường cấp giấy hoàn thành khóa này.',
    'Tổ công nghệ số của thôn xác nhận bác đã đạt.',
    'Học xong, bác được xác nhận trên VNeID.',
    'Hoàn thành chặng này là được công nhận.',
    'Khóa học này xác nhận kỹ năng của bác.',
    'Trang này công nhận bác đã xong.',
  ],
  3: [
    'Gọi 156 để báo cuộc gọi rác.',
    'Nhắn tin đến 5656 là xong.',
    'Bấm một năm sáu rồi làm theo lời.',
    'Soạn LD, rồi gửi đi.',
    'Báo cuộc gọi lừa qua đầu số 156, không mất tiền.',
  ],
  4: [
    'Tổng đài 1900 0368 giúp ngay.',
    'Gọi 19000368 khi quên mật khẩu.',
    'Hỏi số 1800-1096 về hồ sơ.',
    'Gọi 1022 khi cần hỏi việc của tỉnh.',
    'Gọi 113 khi gặp kẻ lừa.',
    'Bấm một một ba là có người đến.',
    'Có cháy thì gọi 114, có người ốm thì gọi 115.',
  ],
  5: [
    'Vào mục tố giác tội phạm.',
    'Mở VNeID để báo tội phạm.',
    'Báo kẻ lừa ngay trong VNeID.',
    'VNeID có chỗ gửi tin báo tội phạm.',
    'Cài nTrust cho chắc.',
    'Kiểm số bằng ứng dụng N-Trust.',
  ],
  6: [
    'Mở eTax để khai.',
    'Cài e-Tax Mobile trên điện thoại.',
    'Điền bảng kê hàng hóa.',
    'Nộp thuế 1,5 % tiền bán.',
    'Thuế là năm phần trăm.',
    'Hạn nộp là cuối tháng.',
    'Nộp tờ khai trước ngày 30.',
    'Chậm nhất ngày 20 phải khai thuế.',
    'Chậm thì bị phạt 2 triệu đồng.',
    'Phạt từ một triệu trở lên.',
    'Điền mẫu số 01/CNKD.',
  ],
  7: [
    'Bật VoiceOver lên.',
    'Mở Voice Over trong máy.',
    'Với VoiceOver, vuốt bốn ngón để đổi ứng dụng.',
    'Với VoiceOver, chạm hai ngón để mở.',
    'VoiceOver đã được nghe thử trên mọi trang.',
    'Máy đọc màn hình của iPhone nói tiếng Việt.',
    'Vào Cài đặt > Trợ năng.',
    'Mở Ví giấy tờ › Thẻ bảo hiểm.',
    'Cài đặt → Màn hình → Cỡ chữ.',
  ],
  8: [
    'Mở Vietcombank ra xem.',
    'Thẻ Agribank có số ở mặt sau.',
    'Ra ngân hàng Nông nghiệp mà hỏi.',
    'Lãi suất cao lắm.',
    'Gửi tiền lãi 6 phần trăm.',
    'Phí chuyển khoản là 0 đồng.',
    'Gói mạng tháng này 70 nghìn.',
    'Pha 20 ml cho một bình.',
    'Phun cho mỗi sào hai gói một lần, mỗi ngày.',
    'Uống 2 viên sau bữa ăn.',
    'Thuốc này chữa khỏi bệnh mắt.',
  ],
  9: [
    'Cài i-Speed để đo mạng.',
    'Mở iSpeed xem mạng nhanh chậm.',
    'Dùng I Speed của nhà nước.',
    'Đo bằng i-speed, mất một phút.',
    'Vào Speedtest để đo.',
  ],
  10: [
    'Cả tỉnh có 2 triệu tài khoản VNeID.',
    'Tỉnh có 600 sản phẩm OCOP.',
    'Nay đã có hơn hai triệu thuê bao.',
    'Trong tỉnh có 5.000 trạm BTS.',
    'Có mười triệu người dùng VNeID.',
  ],
  11: [
    'Làm vậy là lấy lại được tiền.',
    'Tiền ấy đòi lại được ngay.',
    'Gọi sớm thì ngân hàng trả lại tiền.',
    'Báo ngay thì tiền chắc chắn về.',
    'Công an sẽ thu hồi lại tiền cho bác.',
    'Quét khuôn mặt giúp đòi được tiền.',
  ],
};

const allowed = [
  'Dùng VoiceOver trên iPhone',
  'Với VoiceOver, chạm hai ngón để dừng hoặc nói tiếp, vuốt ba ngón để cuộn một trang.',
  'Với NVDA, VoiceOver và TalkBack thì chưa ai nghe thử.',
  'Chưa nghe thử bằng NVDA, VoiceOver và TalkBack.',
  'Trang này chia sáu nhóm.',
  'Sáu nhóm này là đề xuất, chưa phải của tỉnh.',
  'Bán được 757 nghìn đồng.',
  'Kỹ năng K1.3 là cất và tìm lại tài liệu.',
  'Bài này có mã kỹ năng T2.1 của khung cho người học.',
  'Xem phần 2 và phần 3.',
  'Trang này không cấp giấy chứng nhận.',
  'Trang này không xác nhận cho ai.',
  'Muốn được xác nhận chính thức: vào binhdanhocvuso.gov.vn hoặc hỏi tổ công nghệ số của thôn, phố.',
  'Học xong có được xác nhận không?',
  'Làm đúng 4 trên 5 câu. Đây chỉ là luyện tập.',
  'Bấm nút Xác nhận để chuyển tiền.',
  'Giá 156 nghìn đồng một đôi.',
  'Đi 113 km nữa là tới.',
  'Gọi 111 khi cần.',
  'Báo công an xã, phường.',
  'Từ ngày 1 tháng 1 năm 2026, hộ kinh doanh không còn nộp thuế khoán.',
  'Kẻ lừa dọa: “Không làm hôm nay thì bị phạt.”',
  'Mở Cài đặt, tìm mục Màn hình.',
  'Ra ngân hàng của mình mà hỏi.',
  'Mua hai gói mì và ba viên gạch.',
  'Đến ngày 1 tháng 7 năm 2025, tỉnh có 2 triệu tài khoản VNeID.',
  'Mỗi người có một tài khoản VNeID riêng.',
  'Không ai chắc lấy lại được tiền.',
  'Đừng tin người hứa lấy lại tiền.',
  'Không hứa trước được là tiền sẽ về.',
];

describe('the claims that must not be made', () => {
  it.each(Object.values(forbidden).flat())('forbid "%s"', (sentence) => {
    expect(faults(sentence)).not.toEqual([]);
  });

  it.each(allowed)('leave "%s" alone', (sentence) => {
    expect(faults(sentence)).toEqual([]);
  });

  it('are tried in at least five wordings each', () => {
    expect([...new Set(forbiddenClaims.map(({ claim }) => claim))]).toEqual(Object.keys(forbidden).map(Number));
    for (const sentences of Object.values(forbidden)) expect(sentences.length).toBeGreaterThanOrEqual(5);
  });

  it('have a sentence above for each of their patterns', () => {
    const untried = forbiddenClaims.filter(
      ({ claim, found }) => !forbidden[claim]?.some((sentence) => found.test(sentence)),
    );
    expect(untried).toEqual([]);
  });

  it('are looked for in facts as well', () => {
    expect(faults('Gọi 156 nhé.', 'fact')).toHaveLength(1);
  });
});
