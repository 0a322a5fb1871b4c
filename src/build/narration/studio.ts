import { loadReadings } from './pages.ts';
import { findRecordings, makeTakeFinder } from './recordings/library.ts';
import { loadVoices } from './voices.ts';
import type { Readings } from '../../core/spoken/token.ts';
import type { TakeFinder } from './recordings/library.ts';
import type { Voices } from './voices.ts';

/** All that decides how a text of the course sounds: how words are said, who says them, and what people have recorded. */
export interface Studio {
  readonly readings: Readings;
  readonly voiceFor: Voices;
  readonly takeOf: TakeFinder;
}

/** The studio of the project in `root`. */
export function openStudio(root: string): Studio {
  return {
    readings: loadReadings(root),
    voiceFor: loadVoices(root),
    takeOf: makeTakeFinder(findRecordings(root)),
  };
}
