import { render } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import strings from '../../../../content/strings/vi/player.json' with { type: 'json' };
import { beginning, type PlayerState } from '../../../../src/core/player/machine.ts';
import { formatText, type TextTemplate } from '../../../../src/core/text/format.ts';
import type { Words } from '../../../../src/i18n/words.ts';
import { PartView, PlayerView } from '../../../../src/islands/player/PlayerView.tsx';
import { axeFaults } from '../../../support/axe.ts';

const words: Words = (key, params) => {
  const template = (strings as Record<string, TextTemplate>)[key];
  if (template === undefined) throw new Error(`The player says "${key}", which does not travel with it.`);
  return formatText(template, params);
};

const playing: PlayerState = {
  ...beginning(350_000, 0, 1),
  sound: 'playing',
  notice: 'none',
  at: 65,
  hasSentences: true,
};

const sections = [
  { id: '', title: 'Mở đầu bài', s: 0, sentences: [{ text: 'Cuộc gọi lừa.', s: 100 }] },
  {
    id: 'nghe',
    title: 'Phần 1 trên 2 Nghe thử',
    s: 60_000,
    sentences: [
      { text: 'Máy đổ chuông.', s: 61_000 },
      { text: 'Một người lạ.', s: 64_000 },
    ],
  },
  { id: 'lam', title: 'Phần 2 trên 2 Làm thử', s: 200_000, sentences: [] },
];

function show(state: Partial<PlayerState> = {}) {
  const actions = {
    onToggle: vi.fn(),
    onSeekBy: vi.fn(),
    onPreviousSentence: vi.fn(),
    onNextSentence: vi.fn(),
    onSeek: vi.fn(),
    onReadFrom: vi.fn(),
    onSpeed: vi.fn(),
    onVoice: vi.fn(),
    onClose: vi.fn(),
  };
  const view = (change: Partial<PlayerState>) => (
    <PlayerView
      state={{ ...playing, ...change }}
      sections={sections}
      file="/am-thanh/bai.abc.mp3"
      actions={actions}
      words={words}
    />
  );
  const screen = render(view(state));
  return {
    ...screen,
    actions,
    user: userEvent.setup(),
    change: (next: Partial<PlayerState>) => screen.rerender(view(next)),
  };
}

function more({ getByRole }: ReturnType<typeof show>): HTMLElement {
  return getByRole('button', { name: /^Thêm/ });
}

async function showAll(state: Partial<PlayerState> = {}) {
  const shown = show(state);
  await shown.user.click(more(shown));
  return shown;
}

describe('the player view', () => {
  it('is a region named in words', () => {
    expect(show().getByRole('region', { name: 'Nghe bài' })).toBeTruthy();
  });

  it.each(['playing', 'paused', 'failed', 'ended'] as const)(
    'has no fault that axe can see while %s',
    async (sound) => {
      const { container } = await showAll({ sound, resumedFrom: 20 });
      expect(await axeFaults(container)).toEqual([]);
    },
  );

  it('has one row of three buttons named in words, and all else behind the third', async () => {
    const shown = show();
    const names = () => shown.getAllByRole('button').map((el) => el.textContent);
    expect(names()).toEqual(['Tạm dừng', 'Lùi 10 giây', 'Thêm: tốc độ, các phần của bài, tải tiếng']);
    await shown.user.click(more(shown));
    expect(names()).toEqual(expect.arrayContaining(['Tua tới thêm 10 giây', 'Câu trước', 'Câu sau', 'Đóng phần nghe']));
  });

  it('closes what is behind the third button by Escape, and gives the focus back', async () => {
    const shown = await showAll();
    expect(more(shown).getAttribute('aria-expanded')).toBe('true');
    shown.getByRole('button', { name: 'Câu sau' }).focus();
    await shown.user.keyboard('{Escape}');
    expect(shown.queryByRole('button', { name: 'Câu sau' })).toBeNull();
    expect(more(shown).getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more(shown));
  });

  it('leaves the focus where it is when Escape is pressed in the text', async () => {
    const shown = await showAll();
    more(shown).blur();
    await shown.user.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
  });

  it('offers the sound as a file, with its size', async () => {
    const link = (await showAll()).getByRole('link', { name: 'Tải tiếng (MP3, 1,4 MB)' });
    expect(link.getAttribute('href')).toBe('/am-thanh/bai.abc.mp3');
    expect(link.hasAttribute('download')).toBe(true);
  });

  it.each([
    ['loading', 'Tạm dừng'],
    ['stalled', 'Tạm dừng'],
    ['paused', 'Nghe tiếp'],
    ['ready', 'Nghe tiếp'],
    ['ended', 'Nghe lại'],
    ['failed', 'Thử lại'],
  ] as const)('names the big button for what it does: while %s it is "%s"', (sound, name) => {
    expect(show({ sound }).getByRole('button', { name })).toBeTruthy();
  });

  it('keeps the focus on the same button through all states', async () => {
    const { getByRole, user, change } = show();
    await user.click(getByRole('button', { name: 'Tạm dừng' }));
    const focused = document.activeElement;
    change({ sound: 'paused' });
    change({ sound: 'failed' });
    change({ sound: 'playing', at: 90 });
    expect(document.activeElement).toBe(focused);
    expect(focused?.textContent).toBe('Tạm dừng');
  });

  it('does everything by keyboard, in reading order', async () => {
    const { user, actions } = show();
    // Toggle, back, "Thêm", and in it forward, the sentence before, the sentence after.
    for (let n = 0; n < 6; n += 1) {
      await user.tab();
      await user.keyboard('{Enter}');
    }
    expect(actions.onToggle).toHaveBeenCalledOnce();
    expect(actions.onSeekBy.mock.calls).toEqual([[-10_000], [10_000]]);
    expect(actions.onPreviousSentence).toHaveBeenCalledOnce();
    expect(actions.onNextSentence).toHaveBeenCalledOnce();
  });

  it('has no sentence buttons when the sentences are not known', async () => {
    expect((await showAll({ hasSentences: false })).queryByRole('button', { name: 'Câu sau' })).toBeNull();
  });

  it('offers the start again when it went on from an earlier visit', async () => {
    const { getByRole, user, actions } = await showAll({ resumedFrom: 61 });
    await user.click(getByRole('button', { name: 'Nghe lại từ đầu' }));
    expect(actions.onReadFrom).toHaveBeenCalledWith(0);
  });

  it('says the speed in words', async () => {
    const { getByLabelText, user, actions } = await showAll();
    const field = getByLabelText('Tốc độ đọc') as HTMLSelectElement;
    expect(field.selectedOptions[0]?.textContent).toBe('1 lần (bình thường)');
    await user.selectOptions(field, '1,25 lần');
    expect(actions.onSpeed).toHaveBeenCalledWith(1.25);
  });

  it('shows the time in numbers and says it in words', async () => {
    const { getByText } = await showAll();
    expect(getByText('1:05 / 5:50').getAttribute('aria-hidden')).toBe('true');
    expect(getByText('Đã nghe 1 phút 5 giây, còn 4 phút 45 giây.')).toBeTruthy();
  });

  it('does not change the value of the range under the focus, so that no second is read aloud', async () => {
    const { getByLabelText, change } = await showAll();
    const range = getByLabelText('Đang nghe tới') as HTMLInputElement;
    range.focus();
    change({ at: 80 });
    expect(range.getAttribute('aria-valuetext')).toBe('1 phút 5 giây, trên tất cả 5 phút 50 giây');
    range.blur();
    change({ at: 81 });
    expect(range.getAttribute('aria-valuetext')).toBe('1 phút 21 giây, trên tất cả 5 phút 50 giây');
  });

  it('goes where the range is moved to', async () => {
    const { getByLabelText, actions } = await showAll();
    const range = getByLabelText('Đang nghe tới') as HTMLInputElement;
    range.value = '120';
    range.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.onSeek).toHaveBeenCalledWith(120_000);
  });

  it('marks the section being read and jumps to another', async () => {
    const { getByRole, user, actions } = await showAll();
    expect(getByRole('button', { name: 'Phần 1 trên 2 Nghe thử' }).getAttribute('aria-current')).toBe('true');
    await user.click(getByRole('button', { name: 'Phần 2 trên 2 Làm thử' }));
    expect(actions.onReadFrom).toHaveBeenCalledWith(200_000);
  });

  it('reads from a chosen sentence', async () => {
    const { getByText, findByRole, user, actions } = await showAll();
    await user.click(getByText('Chọn câu trong phần: Phần 1 trên 2 Nghe thử'));
    await user.click(await findByRole('button', { name: 'Một người lạ.' }));
    expect(actions.onReadFrom).toHaveBeenCalledWith(64_000);
  });

  it('can be closed', async () => {
    const { getByRole, user, actions } = await showAll();
    await user.click(getByRole('button', { name: 'Đóng phần nghe' }));
    expect(actions.onClose).toHaveBeenCalledOnce();
  });
});

describe('the view of a part of a lesson', () => {
  it('has no more than two buttons, and no fault that axe can see', async () => {
    const { onToggle, onClose } = { onToggle: vi.fn(), onClose: vi.fn() };
    const { getByRole, getAllByRole, container } = render(
      <PartView state={playing} actions={{ onToggle, onClose }} words={words} />,
    );
    expect(getAllByRole('button').map((el) => el.textContent)).toEqual(['Tạm dừng', 'Đóng phần nghe']);
    expect(getByRole('region', { name: 'Nghe phần này' })).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });
});
