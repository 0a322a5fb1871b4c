import type { Scenario } from './schema.ts';

/** Named items that the tests, the README and the page of examples share. */
export const examples: Readonly<Record<'plain' | 'vietnamese' | 'withLoop', Scenario>> = {
  plain: {
    id: 'mau-tinh-huong',
    type: 'scenario',
    prompt: 'Máy reo, số lạ.',
    steps: [
      {
        id: 'reo',
        says: 'Người gọi: “Đọc cho tôi mã vừa nhắn tới.”',
        choices: [
          { id: 'tat-may', text: 'Tắt máy', good: true, then: 'Cuộc gọi ngắt.', next: 'an-toan' },
          { id: 'doc-ma', text: 'Đọc mã', good: false, then: 'Người gọi vào được tài khoản.', next: 'mat-tien' },
        ],
      },
    ],
    endings: [
      { id: 'an-toan', says: 'Không mất gì.', safe: true },
      { id: 'mat-tien', says: 'Tiền bị rút hết.', safe: false },
    ],
    explanation: 'Ai hỏi mã thì tắt máy.',
  },
  vietnamese: {
    id: 'cong-an-gia-goi',
    type: 'scenario',
    prompt: 'Có người xưng là công an gọi tới. Thử xem nên đáp thế nào.',
    steps: [
      {
        id: 'bat-may',
        says: 'Người gọi: “Tôi là công an. Có người dùng tên của nhà mình để rửa tiền.”',
        choices: [
          {
            id: 'hoi-ten',
            text: 'Hỏi người gọi tên gì, ở đâu',
            good: false,
            then: 'Người gọi đáp trơn tru, nghe càng giống thật.',
            next: 'doa',
          },
          {
            id: 'tat-ngay',
            text: 'Tắt máy',
            good: true,
            then: 'Cuộc gọi ngắt. Một lúc sau máy lại reo.',
            next: 'goi-lai',
          },
        ],
      },
      {
        id: 'doa',
        says: 'Người gọi: “Chuyển tiền để chứng minh trong sạch. Không được kể với ai.”',
        choices: [
          { id: 'chuyen', text: 'Chuyển tiền cho yên', good: false, then: 'Tiền sang tài khoản lạ.', next: 'mat-tien' },
          {
            id: 'dung-lai',
            text: 'Tắt máy, kể với người nhà',
            good: true,
            then: 'Người nhà nhận ra ngay đây là trò lừa.',
            next: 'an-toan',
          },
        ],
      },
      {
        id: 'goi-lai',
        says: 'Vẫn số ấy: “Không nghe là bị bắt!”',
        choices: [
          { id: 'nghe-tiep', text: 'Sợ quá, nghe tiếp', good: false, then: 'Lời dọa mỗi lúc một gắt.', next: 'doa' },
          {
            id: 'hoi-cong-an',
            text: 'Không nghe, hỏi công an xã',
            good: true,
            then: 'Công an xã nói không ai gọi như thế.',
            next: 'an-toan',
          },
        ],
      },
    ],
    endings: [
      { id: 'an-toan', says: 'Không mất đồng nào. Cả xóm được nhắc để cùng tránh.', safe: true },
      { id: 'mat-tien', says: 'Tiền đã mất. Gọi ngân hàng ngay để còn cơ hội giữ lại.', safe: false },
    ],
    explanation: 'Dừng lại, tắt máy, hỏi lại người thật.',
  },
  withLoop: {
    id: 'mau-vong-lai',
    type: 'scenario',
    prompt: 'Người bán giục chuyển tiền cọc.',
    steps: [
      {
        id: 'giuc',
        says: 'Người bán: “Không cọc bây giờ là hết hàng.”',
        choices: [
          { id: 'xin-them-gio', text: 'Xin thêm ít phút', good: false, then: 'Người bán lại giục.', next: 'giuc' },
          { id: 'khong-mua', text: 'Không mua nữa', good: true, then: 'Người bán thôi nhắn.', next: 'yen' },
          { id: 'coc', text: 'Chuyển tiền cọc', good: false, then: 'Người bán chặn số.', next: 'mat-coc' },
        ],
      },
    ],
    endings: [
      { id: 'yen', says: 'Tiền còn nguyên.', safe: true },
      { id: 'mat-coc', says: 'Mất tiền cọc.', safe: false },
    ],
    explanation: 'Giục gấp là dấu hiệu nên dừng.',
  },
};
