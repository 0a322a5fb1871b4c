import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { unchangedKeys } from '../../../../src/core/listening/keys.ts';
import { listeningWords as words } from '../../../../src/i18n/listening-words.ts';
import { KeyPanel } from '../../../../src/islands/listening/KeyPanel.tsx';
import { pressKey } from '../../../../src/islands/listening/keys.ts';
import { axeFaults } from '../../../support/axe.ts';

function open({ canBind = true } = {}) {
  const onBind = vi.fn(() => canBind);
  const onTurn = vi.fn();
  const onReset = vi.fn();
  const onPage = vi.fn();
  const { container } = render(
    <KeyPanel keys={unchangedKeys} areOn words={words} onTurn={onTurn} onBind={onBind} onReset={onReset} />,
  );
  for (const details of container.querySelectorAll('details')) details.open = true;
  container.addEventListener('keydown', () => {
    onPage();
  });
  const button = screen.getByRole('button', { name: 'Đổi phím: Trợ giúp' });
  const said = () => screen.getByRole('status').textContent;
  return { user: userEvent.setup(), container, button, onBind, onTurn, onReset, onPage, said };
}

describe('the list of keys', () => {
  it('names every key and what it does', () => {
    open();
    const lines = screen.getAllByRole('listitem').map(({ firstChild }) => firstChild?.textContent);
    expect(lines).toEqual([
      'Trả lời: phím số từ 1 đến 9 (không đổi)',
      'Nghe lại: mũi tên trái',
      'Dừng hoặc nghe tiếp: phím cách',
      'Sang chỗ sau: mũi tên phải',
      'Trợ giúp: phím H',
      'Chọn xong: phím 0',
      'Nói lệnh: phím N',
    ]);
  });

  it('takes the next key pressed, which does nothing else, and keeps the focus', async () => {
    const { user, button, onBind, onPage, said } = open();
    await user.click(button);
    expect(said()).toBe('Bấm phím mới. Bấm phím Esc để thôi.');
    await user.keyboard('t');
    expect(onBind).toHaveBeenCalledWith('help', 't');
    expect(onPage).not.toHaveBeenCalled();
    expect(said()).toBe('Trợ giúp: phím T. Đã đổi.');
    expect(document.activeElement).toBe(button);
    await user.keyboard('x');
    expect(onBind).toHaveBeenCalledTimes(1);
  });

  it('says when a key cannot be had', async () => {
    const { user, button, said } = open({ canBind: false });
    await user.click(button);
    await user.keyboard('{F2}');
    expect(said()).toContain('Phím này có việc khác rồi.');
  });

  it('is left by Escape and by Tab with nothing changed', async () => {
    const { user, button, onBind, said } = open();
    await user.click(button);
    await user.keyboard('[Escape]');
    expect(said()).toBe('Chưa đổi gì.');
    await user.click(button);
    await user.tab();
    expect(document.activeElement).not.toBe(button);
    expect(onBind).not.toHaveBeenCalled();
  });

  it('turns all keys off, and gives the first ones back', async () => {
    const { user, onTurn, onReset } = open();
    await user.click(screen.getByRole('checkbox'));
    expect(onTurn).toHaveBeenCalledWith(false);
    await user.click(screen.getByRole('button', { name: 'Dùng lại các phím ban đầu' }));
    expect(onReset).toHaveBeenCalledTimes(1);
  });

  it('has no axe violation', async () => {
    const { container } = open();
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a key in the listening mode', () => {
  const actions = () => ({
    onAgain: vi.fn(),
    onToggle: vi.fn(),
    onNext: vi.fn(),
    onHelp: vi.fn(),
    onNumber: vi.fn(),
    onDone: vi.fn(),
    onTalk: vi.fn(),
  });
  const press = (key: string, more: KeyboardEventInit = {}, keys = unchangedKeys) => {
    const done = actions();
    const isUsed = pressKey(new KeyboardEvent('keydown', { key, ...more }), keys, done);
    const called = Object.entries(done).flatMap(([name, fn]) => (fn.mock.calls.length > 0 ? [name] : []));
    return isUsed ? called.join() : 'nothing';
  };

  it('does what the list says', () => {
    expect(['ArrowLeft', ' ', 'ArrowRight', 'h', '0', 'n', '4', 'q'].map((key) => press(key))).toEqual([
      'onAgain',
      'onToggle',
      'onNext',
      'onHelp',
      'onDone',
      'onTalk',
      'onNumber',
      'nothing',
    ]);
  });

  it('does what the learner chose', () => {
    const keys = { areOn: true, keys: { ...unchangedKeys.keys, help: 't' } };
    expect([press('t', {}, keys), press('h', {}, keys)]).toEqual(['onHelp', 'nothing']);
  });

  it('keeps its own meaning with a modifier', () => {
    expect(press('h', { ctrlKey: true })).toBe('nothing');
  });
});
