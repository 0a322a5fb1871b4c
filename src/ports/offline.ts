import { orderFiles, soundFiles } from '../core/player/sound.ts';
import { isApplePhone } from './apple-phone.ts';

/** What the browser offers for learning without network. */
export interface OfflinePort {
  /** False where nothing can be kept: plain http, some apps' built-in browsers, old browsers. */
  readonly isSupported: boolean;
  /** The format of sound that the player will take here. */
  soundFormat(): 'webm' | 'mp3';
  /** Asks the browser not to clear what is kept when it needs room; whether it agreed. */
  askToKeep(): Promise<boolean>;
}

/** The formats are the same for every track. */
const anyTrack = { url: '', id: '', key: '', length: 0 };

/** The browser's own. */
export const deviceOffline: OfflinePort = {
  get isSupported() {
    return 'serviceWorker' in navigator && 'caches' in globalThis && 'subtle' in crypto;
  },
  soundFormat() {
    const node = document.createElement('audio');
    const browser = { isApplePhone: isApplePhone(), canPlay: (type: string) => node.canPlayType(type) };
    const [first] = orderFiles(soundFiles(anyTrack), browser);
    return first?.src.endsWith('webm') ? 'webm' : 'mp3';
  },
  async askToKeep() {
    try {
      return (await navigator.storage.persisted()) || (await navigator.storage.persist());
    } catch {
      // Not offered here: files then stay for as long as the browser likes.
      return false;
    }
  },
};
