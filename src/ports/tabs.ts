/** Our other tabs. Where the browser has no BroadcastChannel (before Safari 15.4) each tab keeps to itself. */
export interface TabsPort {
  /** Tells the others that this one begins to sound. */
  sayPlaying(): void;
  onOtherPlaying(stop: () => void): void;
  close(): void;
}

/** Joins the tabs of this site that may sound. */
export function openTabs(): TabsPort {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('course.player') : undefined;
  return {
    sayPlaying: () => channel?.postMessage('playing'),
    onOtherPlaying: (stop) => channel?.addEventListener('message', (event) => event.data === 'playing' && stop()),
    close: () => channel?.close(),
  };
}

/** The windows of one lesson in a room: the one on the wall and the one of whoever leads. */
export interface RoomPort {
  say(message: unknown): void;
  /** What another window said, unchecked: it may be of another version of this page. */
  onHear(listener: (message: unknown) => void): void;
}

/** Joins the windows that show this lesson. Where the browser has no BroadcastChannel each keeps to itself. */
export function openRoom(lesson: string): RoomPort {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`course.room.${lesson}`) : undefined;
  return {
    say: (message) => channel?.postMessage(message),
    onHear: (listener) => channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
  };
}
