import { describe, expect, it } from 'vitest';
import { controlOf, everyKind, renderAfter, renderTask, use } from '../../../support/practice.tsx';
import { spokenBy } from '../../../support/spoken.ts';

describe('the practice phone, read from top to end', () => {
  it('says its first screen like this', async () => {
    const { container } = renderTask(everyKind);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "region, Bài",
        "paragraph",
        "Bước 1 trên 6.",
        "paragraph",
        "Bấm Cài đặt.",
        "group, Máy tập",
        "heading, Màn hình đầu, Bước 1 trên 6. Bấm Cài đặt., level 4",
        "list",
        "listitem, level 1, position 1, set size 5",
        "paragraph",
        "Thứ hai",
        "listitem, level 1, position 2, set size 5",
        "paragraph",
        "strong",
        "Số lạ:",
        "Bấm mua ngay.",
        "listitem, level 1, position 3, set size 5",
        "button, Cài đặt",
        "listitem, level 1, position 4, set size 5",
        "button, Mua ngay",
        "listitem, level 1, position 5, set size 5",
        "button, Đi vòng",
        "button, Gợi ý",
        "button, Quay lại một bước",
        "button, Làm lại từ đầu",
      ]
    `);
  });

  it('says a level, a switch and a choice like this', async () => {
    const { container, user } = await renderAfter(1);
    const log = [await spokenBy(container)];
    await use(user, controlOf(1), true);
    log.push(await spokenBy(container));
    await use(user, controlOf(2), true);
    log.push(await spokenBy(container));
    expect(
      log.map((screen) =>
        screen.slice(
          screen.findIndex((line) => line.includes('level 4')),
          screen.findIndex((line) => line.includes('Gợi ý')),
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          "heading, Mạng, Bước 2 trên 6. Bật Wi-Fi., level 4",
          "list",
          "listitem, level 1, position 1, set size 2",
          "switch, Wi-Fi, not checked",
          "listitem, level 1, position 2, set size 2",
          "switch, Rung, checked",
        ],
        [
          "heading, Chọn mạng, Bước 3 trên 6. Chọn Nhà văn hóa, rồi bấm Xong., level 4",
          "list",
          "listitem, level 1, position 1, set size 1",
          "form",
          "group, Mạng nào?",
          "Mạng nào?",
          "radio, Mạng lạ, not checked, position 1, set size 2",
          "Mạng lạ",
          "radio, Nhà văn hóa, not checked, position 2, set size 2",
          "Nhà văn hóa",
          "button, Xong",
        ],
        [
          "heading, Cỡ chữ, Bước 4 trên 6. Cho chữ To, rồi bấm Xong., level 4",
          "list",
          "listitem, level 1, position 1, set size 1",
          "group, Cỡ chữ",
          "paragraph",
          "Cỡ chữ: Nhỏ, nấc 1 trên 3.",
          "paragraph",
          "Chữ mẫu",
          "button, Nhỏ hơn",
          "button, To hơn",
          "button, Xong",
        ],
      ]
    `);
  });

  it('says a field that looks like a password, a wrong move in it, and the end like this', async () => {
    const { container, user } = await renderAfter(5);
    await use(user, controlOf(5), false);
    const wrong = await spokenBy(container);
    await use(user, controlOf(5), true);
    expect([wrong, await spokenBy(container)]).toMatchInlineSnapshot(`
      [
        [
          "region, Bài",
          "paragraph",
          "Bước 6 trên 6.",
          "paragraph",
          "Gõ số tập 135790, rồi bấm Mở.",
          "group, Máy tập",
          "heading, Nhập số, Bước 6 trên 6. Gõ số tập 135790, rồi bấm Mở., level 4",
          "list",
          "listitem, level 1, position 1, set size 1",
          "form",
          "Số bí mật",
          "textbox, Số bí mật, Chỉ gõ số tập này: 135790. Không gõ mật khẩu thật.",
          "paragraph",
          "Chỉ gõ số tập này: 135790. Không gõ mật khẩu thật.",
          "button, Mở",
          "paragraph",
          "Chưa đúng.",
          "paragraph",
          "Không phải số tập.",
          "paragraph",
          "Máy tập đã xóa những gì vừa gõ.",
          "paragraph",
          "Gợi ý: Sáu số ở trên.",
          "button, Gợi ý",
          "button, Quay lại một bước",
          "button, Làm lại từ đầu",
        ],
        [
          "region, Bài",
          "paragraph",
          "Đã xong việc.",
          "paragraph",
          "Xong rồi. Làm được cả.",
          "group, Máy tập",
          "heading, Xong, Đã xong việc. Xong rồi. Làm được cả., level 4",
          "list",
          "listitem, level 1, position 1, set size 1",
          "paragraph",
          "Đã mở.",
          "button, Quay lại một bước",
          "button, Làm lại từ đầu",
        ],
      ]
    `);
  });
});
