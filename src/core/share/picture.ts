/** The picture that a messenger shows beside a shared lesson: pages name it, the build draws what they name. */
import { hashText } from '../text/hash.ts';

/** Counts up when the pictures are drawn in another way, so that no messenger keeps an old one. */
const DESIGN = 1;

/** Path of the picture inside the site; another title gives another name, so a file under it never changes. */
export function picturePath(lessonId: string, title: string): string {
  return `/tep/${lessonId}.${hashText(`${DESIGN} ${title}`)}.png`;
}
