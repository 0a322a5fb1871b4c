import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTiming } from '../../core/narration/timing.ts';
import { SOUND_FOLDER } from './track-name.ts';
import type { Timing } from '../../core/narration/timing.ts';
import type { SiteTrack } from './site-tracks.ts';

/** One line a track: id, voice, minutes, MB of both formats; then the sum. A track without sound yet says so. */
export async function reportLines(tracks: readonly SiteTrack[], outDir: string): Promise<string[]> {
  const timings = await Promise.all(tracks.map(({ name }) => timingOf(join(outDir, SOUND_FOLDER, `${name}.json`))));
  const width = Math.max(...tracks.map(({ plan }) => plan.id.length));
  const lines = tracks.map(({ plan }, index) => `${plan.id.padEnd(width)}  ${describe(timings[index])}`);
  const made = timings.filter((timing) => timing !== undefined);
  const minutes = made.reduce((sum, { dur }) => sum + dur / 60_000, 0);
  const size = (index: number): string =>
    megabytes(made.reduce((sum, { files }) => sum + (files[index]?.bytes ?? 0), 0));
  return [
    ...lines,
    '',
    `${made.length} of ${tracks.length} tracks, ${minutes.toFixed(1)} min, WebM ${size(0)}, MP3 ${size(1)}`,
  ];
}

function describe(timing: Timing | undefined): string {
  if (timing === undefined) return 'not made yet';
  const [webm, mp3] = timing.files.map(({ bytes }) => megabytes(bytes));
  return `${(timing.dur / 60_000).toFixed(1).padStart(5)} min  ${webm ?? ''}  ${mp3 ?? ''}  made by ${timing.voice}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`.padStart(8);
}

async function timingOf(file: string): Promise<Timing | undefined> {
  const json = await readFile(file, 'utf8').catch(() => undefined); // not made yet: the report says so
  return json === undefined ? undefined : readTiming(JSON.parse(json));
}
