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
