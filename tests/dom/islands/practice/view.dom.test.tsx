import { screen as page } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import {
  controlOf,
  everyKind,
  heading,
  helpButton,
  instruction,
  renderAfter,
  renderTask,
  use,
} from '../../../support/practice.tsx';

const press = (name: string) => page.getByRole('button', { name });

describe('the practice phone', () => {
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
    await use(user, controlOf(4), true);
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
    await use(user, controlOf(5), false);
    await use(user, controlOf(5), true);
    expect(done).toEqual(['mau-du-loai']);
    for (const spy of [...touched, fetched]) expect(spy).not.toHaveBeenCalled();
    expect(document.cookie).toBe('');
    vi.unstubAllGlobals();
  });
});
