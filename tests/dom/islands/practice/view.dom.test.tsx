import { screen as page } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { ControlPart } from '../../../../src/core/practice/shape.ts';
import {
  everyKind,
  heading,
  helpButton,
  instruction,
  renderTask,
  rightControls,
  use,
} from '../../../support/practice.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const controls = rightControls(everyKind).map(({ control }) => control);

/** The task with its first `count` steps done. */
async function renderAfter(count: number) {
  const shown = renderTask(everyKind);
  for (const control of controls.slice(0, count)) await use(shown.user, control, true);
  return shown;
}

const control = (index: number): ControlPart => controls[index] as ControlPart;
const press = (name: string) => page.getByRole('button', { name });

describe('the practice phone', () => {
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
    await use(user, control(1), true);
    log.push(await spokenBy(container));
    await use(user, control(2), true);
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
    await use(user, control(5), false);
    const wrong = await spokenBy(container);
    await use(user, control(5), true);
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

  it('gives the hint when asked, once for each press', async () => {
    const { user, live } = renderTask(everyKind);
    await user.click(helpButton('Gợi ý'));
    await vi.waitFor(() => expect(live.said).toEqual(['Gợi ý: Cài đặt là nút đầu.']));
    await user.click(helpButton('Gợi ý'));
    await vi.waitFor(() => expect(live.said).toHaveLength(2));
    expect(document.activeElement).toBe(helpButton('Gợi ý'));
  });

  it('goes one step back, to the heading of the screen before', async () => {
    const { user } = await renderAfter(2);
    await user.click(helpButton('Quay lại một bước'));
    expect(heading().textContent).toBe('Mạng');
    expect(document.activeElement).toBe(heading());
  });

  it('says so when there is no step before, and keeps the focus', async () => {
    const { user, live } = renderTask(everyKind);
    await user.click(helpButton('Quay lại một bước'));
    await vi.waitFor(() => expect(live.said).toEqual(['Đây là bước đầu rồi.']));
    expect(document.activeElement).toBe(helpButton('Quay lại một bước'));
  });

  it('starts again from any screen, also from the first and from the end', async () => {
    const { user, done } = await renderAfter(6);
    expect(done).toEqual(['mau-du-loai']);
    for (const _ of [1, 2]) {
      await user.click(helpButton('Làm lại từ đầu'));
      expect(heading().textContent).toBe('Màn hình đầu');
      expect(document.activeElement).toBe(heading());
    }
    expect(instruction()).toBe('Bước 1 trên 6. Bấm Cài đặt.');
  });

  it('lets a learner walk a detour without counting it on', async () => {
    const { user } = renderTask(everyKind);
    await user.click(press('Đi vòng'));
    expect(instruction()).toBe('Bước 1 trên 6. Bấm Trở về.');
    await user.click(press('Trở về'));
    expect(instruction()).toBe('Bước 1 trên 6. Bấm Cài đặt.');
  });

  it('takes away what it said when a new screen comes', async () => {
    const { user, container } = renderTask(everyKind);
    await user.click(press('Mua ngay'));
    await user.click(press('Cài đặt'));
    expect(container.querySelector('.practice__live')?.textContent).toBe('');
  });

  it('says each step of a level once, and stays at its ends', async () => {
    const { user, live } = await renderAfter(3);
    const before = live.said.length;
    for (const name of ['Nhỏ hơn', 'To hơn', 'To hơn', 'To hơn']) {
      await user.click(press(name));
      expect(document.activeElement).toBe(press(name));
    }
    await vi.waitFor(() =>
      expect(live.said.slice(before)).toEqual([
        'Cỡ chữ: Nhỏ, nấc 1 trên 3.',
        'Cỡ chữ: Vừa, nấc 2 trên 3.',
        'Cỡ chữ: To, nấc 3 trên 3.',
        'Cỡ chữ: To, nấc 3 trên 3.',
      ]),
    );
  });

  it('asks for an option before it goes on', async () => {
    const { user, live } = await renderAfter(2);
    await user.click(press('Xong'));
    await vi.waitFor(() => expect(live.said).toEqual(['Chưa chọn ý nào.']));
    expect(heading().textContent).toBe('Chọn mạng');
  });

  it('goes on with Enter in a field', async () => {
    const { user } = await renderAfter(4);
    await user.type(page.getByRole('textbox', { name: 'Tìm gì?' }), 'khai sinh{Enter}');
    expect(heading().textContent).toBe('Nhập số');
  });

  it('tells in words that the task was done on an earlier visit', async () => {
    const { container } = renderTask(everyKind, { wasDone: true });
    await vi.waitFor(() => expect(container.textContent).toContain('Lần trước đã làm xong việc này.'));
  });
});

describe('a field that looks like a password', () => {
  const secret = () => page.getByRole<HTMLInputElement>('textbox', { name: 'Số bí mật' });

  it('says what to type and that no real password belongs there', async () => {
    await renderAfter(5);
    const described = document.getElementById(secret().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('Chỉ gõ số tập này: 135790. Không gõ mật khẩu thật.');
  });

  it('refuses and erases anything else, and says so once', async () => {
    const { user, live } = await renderAfter(5);
    const before = live.said.length;
    await user.type(secret(), 'mat khau that{Enter}');
    expect(secret().value).toBe('');
    await vi.waitFor(() =>
      expect(live.said.slice(before)).toEqual([
        'Chưa đúng.Không phải số tập.Máy tập đã xóa những gì vừa gõ.Gợi ý: Sáu số ở trên.',
      ]),
    );
    expect(document.activeElement).toBe(secret());
  });

  it('says what to type when nothing was typed', async () => {
    const { user, live } = await renderAfter(5);
    const before = live.said.length;
    await user.click(press('Mở'));
    await vi.waitFor(() =>
      expect(live.said.slice(before)).toEqual(['Chưa gõ gì. Chỉ gõ số tập này: 135790. Không gõ mật khẩu thật.']),
    );
  });

  it('cannot be kept or sent by the browser: no name, no password type', async () => {
    await renderAfter(5);
    const { form } = secret();
    expect(secret().type).toBe('text');
    expect(secret().hasAttribute('name')).toBe(false);
    expect(secret().autocomplete).toBe('off');
    expect(form && [...new FormData(form)]).toEqual([]);
    expect(form?.method).toBe('dialog');
  });

  it('has forgotten what was typed when the learner comes back to it', async () => {
    const { user } = await renderAfter(5);
    await user.type(secret(), '1357');
    await user.click(helpButton('Quay lại một bước'));
    await use(user, control(4), true);
    expect(secret().value).toBe('');
  });
});

describe('what a learner types', () => {
  it('is put into no storage, no address and no message', async () => {
    const touched = [
      vi.spyOn(Storage.prototype, 'setItem'),
      vi.spyOn(Storage.prototype, 'getItem'),
      vi.spyOn(history, 'pushState'),
      vi.spyOn(history, 'replaceState'),
      vi.spyOn(window, 'postMessage'),
      vi.spyOn(XMLHttpRequest.prototype, 'open'),
    ];
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const { user, done } = await renderAfter(5);
    await use(user, control(5), false);
    await use(user, control(5), true);
    expect(done).toEqual(['mau-du-loai']);
    for (const spy of [...touched, fetched]) expect(spy).not.toHaveBeenCalled();
    expect(document.cookie).toBe('');
    vi.unstubAllGlobals();
  });
});
