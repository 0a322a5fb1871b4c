import { beforeEach, describe, expect, it, vi } from 'vitest';
import strings from '../../../../content/strings/vi/player.json' with { type: 'json' };
import type { SoundState } from '../../../../src/core/player/sound.ts';
import { readWords } from '../../../../src/i18n/words.ts';
import { showDeviceVoice } from '../../../../src/islands/player/DeviceVoice.tsx';
import { findVoice, rememberVoice } from '../../../../src/state/device-voice.ts';
import { axeFaults } from '../../../support/axe.ts';

vi.mock('../../../../src/state/device-voice.ts', () => ({ findVoice: vi.fn(), rememberVoice: vi.fn() }));

let tell: (state: SoundState) => void;
const tryOn = vi.fn((_: string, listener: (state: SoundState) => void) => {
  tell = listener;
});

beforeEach(() => {
  vi.mocked(rememberVoice).mockReset();
  document.body.innerHTML = `<script type="application/json" id="words">${JSON.stringify(strings)}</script><main></main>`;
  vi.mocked(findVoice).mockResolvedValue({ name: 'Linh', tryOn, read: vi.fn() });
});

function show({ inUse = false } = {}) {
  const main = document.querySelector('main') ?? document.body;
  const [onTry, onChange] = [vi.fn(), vi.fn()];
  showDeviceVoice(main, { words: readWords(), inUse, onTry, onChange });
  return { main, onTry, onChange };
}

const says = (text: string) =>
  vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).toContain(text));

function button(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
}

async function tryIt(): Promise<void> {
  await says('Bấm “Nghe thử”');
  button('Nghe thử')?.click();
  await says('Máy đang đọc thử');
}

describe('the choice of voice', () => {
  it('says plainly when the device has none, and how to add one', async () => {
    vi.mocked(findVoice).mockResolvedValue(undefined);
    const { main } = show();
    await says('Máy này chưa có giọng tiếng Việt. Muốn thêm, mở Cài đặt');
    expect(button('Nghe thử')).toBeUndefined();
    expect(await axeFaults(main)).toEqual([]);
  });

  it("silences the course's voice before the other is tried", async () => {
    const { onTry } = show();
    await tryIt();
    expect(onTry).toHaveBeenCalledOnce();
    expect(tryOn).toHaveBeenCalledWith('Đây là giọng của máy. Hôm nay trời nắng đẹp.', expect.any(Function));
  });

  it('is offered only after the learner has heard it', async () => {
    const { main, onChange } = show();
    await tryIt();
    expect(button('Nghe rõ, dùng giọng này')).toBeUndefined();
    tell('ended');
    await says('Vừa rồi có nghe rõ tiếng Việt không?');
    expect(await axeFaults(main)).toEqual([]);
    button('Nghe rõ, dùng giọng này')?.click();
    expect(rememberVoice).toHaveBeenCalledWith('Linh');
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('stays as it was when the voice was not clear, and so does the focus', async () => {
    const { onChange } = show();
    await tryIt();
    tell('ended');
    await says('Vừa rồi');
    button('Không rõ')?.focus();
    button('Không rõ')?.click();
    await says('Vậy cứ nghe giọng của bài');
    expect(document.activeElement).toBe(button('Không rõ'));
    expect(rememberVoice).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says so when the voice cannot speak', async () => {
    show();
    await tryIt();
    tell('failed');
    await says('Máy không đọc được bằng giọng này');
  });

  it("leads back to the course's own voice", () => {
    const { onChange } = show({ inUse: true });
    button('Dùng lại giọng của bài')?.click();
    expect(rememberVoice).toHaveBeenCalledWith(undefined);
    expect(onChange).toHaveBeenCalledOnce();
  });
});
