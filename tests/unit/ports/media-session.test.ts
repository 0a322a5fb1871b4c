import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserMediaSession } from '../../../src/ports/media-session.ts';

function stubSession(extra: object = {}) {
  const handlers = new Map<string, unknown>();
  const session = {
    metadata: null as unknown,
    playbackState: 'none',
    setActionHandler: vi.fn((action: string, handler: unknown) => void handlers.set(action, handler)),
    setPositionState: vi.fn(),
    ...extra,
  };
  vi.stubGlobal('navigator', { mediaSession: session });
  return { session, handlers };
}

beforeEach(() => {
  vi.stubGlobal(
    'MediaMetadata',
    class {
      readonly names: unknown;
      constructor(names: unknown) {
        this.names = names;
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

const names = { title: 'Cuộc gọi lừa', artist: 'Phần 1', album: 'Học vụ số' };
const now = { playing: true, at: 21_000, length: 20_000, speed: 1.5 };

describe('the lock screen', () => {
  it('shows the names and the place, never a place past the end', () => {
    const { session } = stubSession();
    const port = browserMediaSession();
    port.show(names);
    port.update(now);
    expect(session.metadata).toMatchObject({ names });
    expect(session.playbackState).toBe('playing');
    expect(session.setPositionState).toHaveBeenCalledWith({ duration: 20, position: 20, playbackRate: 1.5 });
  });

  it('works with the keys a browser knows when it refuses others', () => {
    const { session, handlers } = stubSession();
    session.setActionHandler.mockImplementation((action, handler) => {
      if (action === 'seekto') throw new TypeError('unknown action');
      handlers.set(action, handler);
    });
    const play = vi.fn();
    browserMediaSession().onAction({ seekto: vi.fn(), play });
    expect(handlers.get('play')).toBe(play);
  });

  it('is given back empty', () => {
    const { session, handlers } = stubSession();
    const port = browserMediaSession();
    port.show(names);
    port.onAction({ play: vi.fn() });
    port.clear();
    expect([session.metadata, session.playbackState, handlers.get('play')]).toEqual([null, 'none', null]);
  });

  it('is left alone by browsers that have none, or no position on it', () => {
    vi.stubGlobal('navigator', {});
    const none = browserMediaSession();
    none.show(names);
    none.update(now);
    none.clear();
    const { session } = stubSession();
    Reflect.deleteProperty(session, 'setPositionState');
    browserMediaSession().update(now);
    expect(session.playbackState).toBe('playing');
  });
});
