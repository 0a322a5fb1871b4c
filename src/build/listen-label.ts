/**
 * A listen button says how long and how large its sound is, and that is only known when the whole page stands and its
 * blocks are counted: the layout writes `%minutes%`, `%size%` and `%mp3%`, and they are filled here from the attributes
 * of the player they stand in. The size has no other use, so it leaves the page.
 */
import { megabytes, mp3Size } from '../core/player/sound.ts';

const FIGURES = /data-seconds="(\d+)" data-bytes="(\d+)"|%(minutes|size|mp3)%/g;

/** The page with the length (whole minutes) and size (MB, one decimal) of each track written into its listen button. */
export function fillListenLabels(html: string): string {
  let [seconds, bytes] = [0, 0];
  return html.replace(FIGURES, (_found, ofTrack?: string, size?: string, name?: string) => {
    if (name === 'minutes') return String(Math.max(1, Math.round(seconds / 60)));
    if (name === 'size') return megabytes(bytes);
    if (name === 'mp3') return mp3Size(seconds);
    [seconds, bytes] = [Number(ofTrack), Number(size)];
    return `data-seconds="${seconds}"`;
  });
}
