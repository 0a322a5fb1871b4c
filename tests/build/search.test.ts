import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../support/dist.ts';
import { openBuiltSearch, type BuiltSearch } from '../support/search-dist.ts';

// cspell:ignore xyzxyz

/** What people type, and the page that should come first: with marks and without, with and without đ, words and sentences. */
const first: readonly [query: string, page: string][] = [
  ['mật khẩu', 'mat-khau-ma-otp'],
  ['mat khau', 'mat-khau-ma-otp'],
  ['MẬT KHẨU', 'mat-khau-ma-otp'],
  ['dat mat khau', 'mat-khau-ma-otp'],
  ['ma otp', 'mat-khau-ma-otp'],
  ['mã OTP là gì', 'mat-khau-ma-otp'],
  ['có người hỏi mã otp', 'mat-khau-ma-otp'],
  ['khóa màn hình điện thoại', 'mat-khau-ma-otp'],
  ['khoa man hinh', 'mat-khau-ma-otp'],
  ['cuộc gọi lừa', 'cuoc-goi-lua'],
  ['cuoc goi lua dao', 'cuoc-goi-lua'],
  ['giả công an gọi điện', 'cuoc-goi-lua'],
  ['tắt máy hỏi lại', 'cuoc-goi-lua'],
  ['tat may hoi lai', 'cuoc-goi-lua'],
  ['bị lừa mất tiền', 'lo-bi-lua'],
  ['lo bi lua', 'lo-bi-lua'],
  ['lỡ chuyển tiền cho kẻ lừa', 'lo-bi-lua'],
  ['bi lua thi lam gi', 'lo-bi-lua'],
  ['trợ lý AI', 'hoi-tro-ly-ai'],
  ['tro ly ai', 'hoi-tro-ly-ai'],
  ['bắt cóc qua mạng', 'giu-bi-mat-voi-bo-me'],
  ['bat coc online', 'giu-bi-mat-voi-bo-me'],
  ['giữ bí mật với bố mẹ', 'giu-bi-mat-voi-bo-me'],
  ['giu bi mat', 'giu-bi-mat-voi-bo-me'],
  ['gọi 111', 'giu-bi-mat-voi-bo-me'],
  ['tiền đã về chưa', 'tien-da-ve-that-chua'],
  ['tien da ve that chua', 'tien-da-ve-that-chua'],
  ['ảnh chuyển khoản giả', 'tien-da-ve-that-chua'],
  ['khach chuyen khoan', 'tien-da-ve-that-chua'],
  ['máy đọc màn hình', 'may-doc-man-hinh'],
  ['chạm hai lần', 'may-doc-man-hinh'],
  ['làm quen điện thoại', 'lam-quen-dien-thoai'],
  ['lam quen dien thoai', 'lam-quen-dien-thoai'],
  ['chữ to', 'lam-quen-dien-thoai'],
  ['chu to tieng to', 'lam-quen-dien-thoai'],
  ['vneid', 'vneid-mo-giay-to'],
  ['cài ứng dụng', 'cai-ung-dung-dung-cho'],
  ['tin gia', 'tin-that-tin-gia'],
  ['nộp hồ sơ', 'nop-ho-so-tren-mang'],
  ['goi hinh cho con chau', 'nhan-tin-goi-hinh'],
  ['talkback', 'hoc-bang-tai'],
];

/** Questions that more than one lesson answers: the page must be among the first three. */
const amongFirst: readonly [query: string, page: string][] = [
  ['lừa đảo qua điện thoại', 'cuoc-goi-lua'],
  ['số lạ gọi đến dọa bắt', 'cuoc-goi-lua'],
  ['cong an goi video', 'cuoc-goi-lua'],
  ['gọi ngân hàng khóa tài khoản', 'lo-bi-lua'],
  ['giữ bằng chứng', 'lo-bi-lua'],
  ['quên mật khẩu', 'mat-khau-ma-otp'],
  ['người mù dùng điện thoại', 'may-doc-man-hinh'],
  // Two lessons bear this in their titles.
  ['may doc man hinh', 'may-doc-man-hinh'],
  // Written without a mark, "AI" is also the word for "who".
  ['hỏi AI', 'hoi-tro-ly-ai'],
  ['AI nói sai', 'hoi-tro-ly-ai'],
  ['tổng đài 111', 'giu-bi-mat-voi-bo-me'],
];

describe('searching the built course', () => {
  let search: BuiltSearch;
  const pages = async (query: string) => {
    const { paths } = await search.find(query);
    return paths.map((path) => path.split('/').at(-2));
  };

  beforeAll(async () => {
    search = await openBuiltSearch(distFolder);
  });
  afterAll(() => search.close());

  it('is tried with at least 40 real queries', () => {
    expect(first.length).toBeGreaterThanOrEqual(40);
  });

  it.each(first)('finds for "%s" first the page %s', async (query, page) => {
    expect((await pages(query))[0]).toBe(page);
  });

  it.each(amongFirst)('finds for "%s" among the first three the page %s', async (query, page) => {
    expect((await pages(query)).slice(0, 3)).toContain(page);
  });

  it('finds each lesson once, in its canonical page', async () => {
    const found = await pages('mật khẩu');
    expect(new Set(found).size).toBe(found.length);
  });

  it('finds only lessons of the audience that was chosen', async () => {
    const { paths } = await search.find('màn hình', 'hoc-sinh');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => path.includes('may-doc-man-hinh'))).toEqual([]);
  });

  it('finds nothing for what the course does not have', async () => {
    expect(await pages('kwkwkw')).toEqual([]);
  });
});
