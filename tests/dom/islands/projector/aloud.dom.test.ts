import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Screen } from '../../../../src/core/projector/screens.ts';
import { makeAloud } from '../../../../src/islands/projector/aloud.ts';
import { readPage } from '../../../../src/islands/projector/read-page.ts';
import { soundsOf } from '../../../../src/islands/projector/sounds.ts';
import { yieldToReader } from '../../../../src/islands/reader/yield.ts';

const lesson = readPage(
  new DOMParser().parseFromString('<article><section id="s"><h2>Vì sao</h2></section></article>', 'text/html').body,
);
const screenOf = (place: string): Screen => ({
  place,
  slide: { place, kind: 'text', section: 's', texts: [{ id: '0', sentences: 1 }] },
  bits: [{ id: '0', from: 0, to: 1 }],
});
const first = screenOf('s-1');

beforeEach(() => {
  // jsdom has no sound.
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue(undefined);
});

function open({ hasReader }: { readonly hasReader: boolean }) {
  document.body.innerHTML = '<button id="read">Đọc to</button><button id="next">Trang sau</button>';
  const own = document.getElementById('read') ?? document.body;
  const voice = { say: vi.fn(() => Promise.resolve()), stop: vi.fn() };
  const aloud = makeAloud({
    lesson,
    address: '/bai/',
    yieldTo: (pause) => (hasReader ? yieldToReader(own, pause) : () => undefined),
    onChange: () => undefined,
    open: () => Promise.resolve({ voice, sounds: soundsOf(document) }),
  });
  aloud.toggle(first);
  return { aloud, voice, own };
}
const goOn = () => document.getElementById('next')?.focus();

describe('a wall that reads aloud', () => {
  it('goes silent, and waits to be asked again, once the user of a screen reader turns elsewhere', async () => {
    const { aloud, voice } = open({ hasReader: true });
    await vi.waitFor(() => expect(voice.say).toHaveBeenCalledOnce());
    goOn();
    expect(aloud.state).toBe('off');
    await vi.waitFor(() => expect(voice.stop).toHaveBeenCalledOnce());
    aloud.turned(screenOf('s-2'));
    aloud.toggle(screenOf('s-2'));
    expect(aloud.state).toBe('on');
    await vi.waitFor(() => expect(voice.say).toHaveBeenCalledTimes(2));
    goOn();
    document.getElementById('read')?.focus();
    goOn();
    expect(aloud.state).toBe('off');
    await vi.waitFor(() => expect(voice.stop).toHaveBeenCalledTimes(2));
  });

  it('does not stop for its own button', () => {
    const { aloud, own } = open({ hasReader: true });
    own.focus();
    own.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(aloud.state).toBe('on');
  });

  it('listens to nobody once it is off', async () => {
    const { aloud, voice } = open({ hasReader: true });
    aloud.toggle(first);
    await vi.waitFor(() => expect(voice.stop).toHaveBeenCalledOnce());
    goOn();
    await Promise.resolve();
    expect(voice.stop).toHaveBeenCalledOnce();
  });

  it('goes on from screen to screen for everybody else', async () => {
    const { aloud, voice } = open({ hasReader: false });
    await vi.waitFor(() => expect(voice.say).toHaveBeenCalledOnce());
    goOn();
    expect(aloud.state).toBe('on');
    aloud.turned(screenOf('s-2'));
    await vi.waitFor(() => expect(voice.say).toHaveBeenCalledTimes(2));
    expect(voice.stop).not.toHaveBeenCalled();
  });
});
