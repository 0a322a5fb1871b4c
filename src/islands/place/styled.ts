import type { ProgressState } from '../../state/progress.ts';
import styles from '../../ui/place/open.css?url';
import { addStyles } from '../add-styles.ts';
import { startPlace as start } from './place.ts';

/** As `startPlace` of place.ts, with the styles of its panel: whoever only hears the answer does not wait for them. */
export function startPlace(page: Document, progress: ProgressState): void {
  void addStyles(page, styles);
  start(page, progress);
}
