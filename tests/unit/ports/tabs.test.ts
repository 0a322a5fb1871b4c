import { describe, expect, it, vi } from 'vitest';
import { openTabs } from '../../../src/ports/tabs.ts';

describe('the tabs of this site', () => {
  it('hear from each other that one begins to sound, but not from themselves', async () => {
    const [one, other] = [openTabs(), openTabs()];
    const [stopOne, stopOther] = [vi.fn(), vi.fn()];
    one.onOtherPlaying(stopOne);
    other.onOtherPlaying(stopOther);
    one.sayPlaying();
    await vi.waitFor(() => expect(stopOther).toHaveBeenCalledOnce());
    expect(stopOne).not.toHaveBeenCalled();
    one.close();
    other.close();
  });

  it('do without each other in a browser that cannot join them', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const alone = openTabs();
    alone.sayPlaying();
    alone.close();
    vi.unstubAllGlobals();
    expect('BroadcastChannel' in globalThis).toBe(true);
  });
});
