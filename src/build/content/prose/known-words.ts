/** A word that is no Vietnamese syllable, or is written in capitals, and may stand in a lesson all the same. */
interface KnownWord {
  readonly word: string;
  readonly reason: string;
  /** The only folder in which it may stand; anywhere when left out. */
  readonly only?: string;
}

const people = 'ai cũng gọi như vậy';
const name = 'tên riêng';
const key = 'chữ in trên phím của máy tính';

/** Words that need no <En>: people already say them, or they are names a learner sees on the phone. */
export const knownWords: readonly KnownWord[] = [
  { word: 'AI', reason: people },
  { word: 'Android', reason: name },
  { word: 'BY', reason: 'chữ trong tên giấy phép CC BY' },
  { word: 'CC', reason: 'chữ trong tên giấy phép CC BY' },
  { word: 'Down', reason: key, only: 'content/strings/' },
  { word: 'End', reason: key, only: 'content/strings/' },
  { word: 'Facebook', reason: name },
  { word: 'Google', reason: name },
  { word: 'Home', reason: key, only: 'content/strings/' },
  { word: 'hoc-vu-so-tien-do', reason: 'tên tệp tiến độ', only: 'content/strings/' },
  { word: 'JavaScript', reason: 'tên mục phải bật trong phần Cài đặt của trình duyệt', only: 'content/strings/' },
  { word: 'mat', reason: 'ví dụ gõ không dấu trong ô tìm bài', only: 'content/strings/' },
  { word: 'MB', reason: 'đơn vị ghi trong mọi gói dữ liệu' },
  { word: 'MP', reason: 'phần chữ của MP3, tên loại tệp tiếng', only: 'content/strings/' },
  { word: 'Messenger', reason: name },
  { word: 'micrô', reason: 'từ mượn đã quen, từ điển tiếng Việt có ghi' },
  { word: 'OTP', reason: 'ngân hàng nào cũng viết như vậy trong tin nhắn' },
  { word: 'Page', reason: key, only: 'content/strings/' },
  { word: 'PIN', reason: 'máy rút tiền và điện thoại đều viết như vậy' },
  { word: 'podcast', reason: 'tên loại ứng dụng nghe, không có từ thay', only: 'content/strings/' },
  { word: 'QR', reason: people },
  { word: 'SIM', reason: people },
  { word: 'TalkBack', reason: 'tên máy đọc màn hình, viết như vậy trong phần Cài đặt' },
  { word: 'Up', reason: key, only: 'content/strings/' },
  { word: 'VNeID', reason: 'tên ứng dụng' },
  { word: 'VssID', reason: 'tên ứng dụng' },
  { word: 'Wi-Fi', reason: people },
  { word: 'YouTube', reason: name },
  { word: 'Zalo', reason: people },
];

/** Whether the word may stand in the file as it is, without <En>. */
export function isKnownWord(word: string, file: string): boolean {
  return knownWords.some((known) => known.word === word && file.startsWith(known.only ?? ''));
}
