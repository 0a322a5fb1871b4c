import { afterEach, describe, expect, it, vi } from 'vitest';
import { yieldToReader } from '../../../../src/islands/reader/yield.ts';

let end = (): void => undefined;
afterEach(() => end());

function page() {
  document.body.innerHTML = '<div id="player"><button>Tạm dừng</button></div><a href="#x">Bài</a>';
  const pause = vi.fn();
  const own = document.getElementById('player') ?? document.body;
  end = yieldToReader(own, pause);
  const [button, link] = [document.querySelector('button'), document.querySelector('a')];
  return { pause, button, link };
}
const press = (element: Element | null, key: string) =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

describe('the sound of a page that a screen reader reads', () => {
  it('stops when the focus, a key or a touch goes elsewhere', () => {
    const { pause, link } = page();
    link?.focus();
    expect(pause).toHaveBeenCalledTimes(1);
    press(document.body, 'ArrowDown');
    expect(pause).toHaveBeenCalledTimes(2);
    link?.dispatchEvent(new Event('touchstart', { bubbles: true }));
    expect(pause).toHaveBeenCalledTimes(3);
  });

  it('does not stop for what is done to the player itself', () => {
    const { pause, button } = page();
    button?.focus();
    press(button, ' ');
    press(button, 'Enter');
    expect(pause).not.toHaveBeenCalled();
  });

  it('stops for the key that silences a screen reader, wherever it is pressed', () => {
    const { pause, button } = page();
    press(button, 'Control');
    expect(pause).toHaveBeenCalledOnce();
  });

  it('is left alone afterwards', () => {
    const { pause, link } = page();
    end();
    link?.focus();
    expect(pause).not.toHaveBeenCalled();
  });
});
