/** The player with its styles: before the press nobody needs either. */
import styles from '../../ui/player/open.css?url';
import { addStyles } from '../add-styles.ts';
import { openPlayer } from './open.tsx';

/** As `openPlayer`, when the styles are there. A player without them is better than none: they are not waited for in vain. */
export async function openStyledPlayer(host: HTMLElement, audio: HTMLAudioElement): Promise<void> {
  await addStyles(host.ownerDocument, styles);
  await openPlayer(host, audio);
}
