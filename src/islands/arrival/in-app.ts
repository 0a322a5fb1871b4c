/** The line about the app on a lesson page, fetched where the page shows the sign of an app. */
import { arrival } from '../../state/arrival.ts';
import { showAppInLesson } from './in-lesson.ts';

/** Puts the line on the page where it is true. */
export function openAppLine(page: Document): void {
  showAppInLesson(page, arrival);
}
