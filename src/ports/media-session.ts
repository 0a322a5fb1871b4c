/** The lock screen, the headset's buttons and the media keys. Absent in some browsers: then nothing happens. */
export interface MediaSessionPort {
  show(names: { readonly title: string; readonly artist: string; readonly album: string }): void;
  /** Which buttons do what; one listener for the life of the player. */
  onAction(actions: Partial<Record<MediaSessionAction, (details: MediaSessionActionDetails) => void>>): void;
  /** Where the track is; times in ms. */
  update(now: {
    readonly playing: boolean;
    readonly at: number;
    readonly length: number;
    readonly speed: number;
  }): void;
  clear(): void;
}

/** The browser's media session. */
export function browserMediaSession(): MediaSessionPort {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  const taken: MediaSessionAction[] = [];
  const handle = (action: MediaSessionAction, handler: MediaSessionActionHandler | null): void => {
    try {
      session?.setActionHandler(action, handler);
    } catch {
      // An older browser throws for an action it does not know; the others still work.
    }
  };
  return {
    show(names) {
      if (session) session.metadata = new MediaMetadata(names);
    },
    onAction(actions) {
      for (const [action, handler] of Object.entries(actions) as [MediaSessionAction, MediaSessionActionHandler][]) {
        taken.push(action);
        handle(action, handler);
      }
    },
    update({ playing, at, length, speed }) {
      if (!session) return;
      session.playbackState = playing ? 'playing' : 'paused';
      // Old Safari has no setPositionState; a position past the end throws.
      if (length <= 0 || !('setPositionState' in session)) return;
      session.setPositionState({ duration: length / 1000, position: Math.min(at, length) / 1000, playbackRate: speed });
    },
    clear() {
      if (!session) return;
      for (const action of taken.splice(0)) handle(action, null);
      session.metadata = null;
      session.playbackState = 'none';
    },
  };
}
