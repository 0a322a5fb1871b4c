import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReading } from '../../../../src/islands/reading/open.ts';
import { startRuler } from '../../../../src/islands/reading/ruler.ts';
import { startReading } from '../../../../src/islands/reading/start.ts';

type Seen = (entries: { isIntersecting: boolean }[]) => void;
let see: Seen[] = [];

beforeEach(() => {
  see = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: Seen) {
        see.push(seen);
      }
      observe() {
        return undefined;
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
  for (const name of ['steps', 'ruler']) document.documentElement.removeAttribute(`data-${name}`);
});

const styles = () => document.head.querySelectorAll('link[rel="stylesheet"]');

describe('the aids to reading', () => {
  it('are fetched when the first picture comes near, and only then', async () => {
    document.body.innerHTML = '<article class="lesson"><div class="picture"><svg></svg></div></article>';
    startReading(document);
    see[0]?.([{ isIntersecting: false }]);
    await vi.dynamicImportSettled();
    expect(styles()).toHaveLength(0);
    see[0]?.([{ isIntersecting: true }]);
    see[0]?.([{ isIntersecting: true }]);
    await vi.waitFor(() => expect(styles()).toHaveLength(1));
  });

  it.each(['steps', 'ruler'] as const)('are fetched at once for who chose %s', async (name) => {
    document.body.innerHTML = '<main></main>';
    document.documentElement.dataset[name] = 'on';
    startReading(document);
    await vi.waitFor(() => expect(styles()).toHaveLength(1));
  });

  it('put nothing on the page before their styles are there', () => {
    document.body.innerHTML = '<main></main>';
    openReading(document, { hasSteps: false, hasRuler: true });
    expect(document.querySelector('.ruler')).toBeNull();
    styles()[0]?.dispatchEvent(new Event('load'));
    expect(document.querySelector('.ruler')).not.toBeNull();
  });
});

describe('the reading ruler', () => {
  it('follows the mouse and the focus, and nobody hears of it', () => {
    document.body.innerHTML = '<main><button>Kiểm tra</button></main>';
    startRuler(document);
    const ruler = document.querySelector<HTMLElement>('.ruler');
    const at = () => ruler?.style.getPropertyValue('--ruler-y');
    expect(ruler?.getAttribute('aria-hidden')).toBe('true');
    const rest = at();
    const move = (pointerType: string, clientY: number) =>
      document.dispatchEvent(Object.assign(new Event('pointermove'), { pointerType, clientY }));
    move('touch', 99);
    expect(at()).toBe(rest);
    move('mouse', 99);
    expect(at()).toBe('99px');
    const button = document.querySelector('button');
    if (button) button.getBoundingClientRect = () => ({ top: 200, height: 40 }) as DOMRect;
    button?.focus();
    expect(at()).toBe('220px');
  });
});
