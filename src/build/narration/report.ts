import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readTiming } from '../../core/narration/timing.ts';
import { SOUND_FOLDER } from './track-name.ts';
import type { Timing } from '../../core/narration/timing.ts';
import type { Recording } from './recordings/library.ts';
import type { SiteTrack } from './site-tracks.ts';

/**
 * One line a track: minutes, MB of both formats, who is heard and how much of it is recorded; under each lesson what its
 * recordings no longer say. Then the sum. A track without sound yet says so.
 */
export async function reportLines(
  tracks: readonly SiteTrack[],
  recordings: readonly Recording[],
  outDir: string,
): Promise<string[]> {
  const timings = await Promise.all(tracks.map(({ name }) => timingOf(join(outDir, SOUND_FOLDER, `${name}.json`))));
  const width = Math.max(...tracks.map(({ plan }) => plan.id.length));
  const lessons = [...new Set(tracks.map(({ lesson }) => lesson))];
  const lines = lessons.flatMap((lesson) => [
    ...tracks.flatMap((track, index) =>
      track.lesson === lesson ? [`${track.plan.id.padEnd(width)}  ${describe(track, timings[index])}`] : [],
    ),
    ...staleLines(lesson, tracks, recordings),
  ]);
  return [...lines, '', sum(timings)];
}

function describe({ orders }: SiteTrack, timing: Timing | undefined): string {
  const recorded = orders.filter(({ take }) => take !== undefined).length;
  const source =
    recorded === 0 ? 'made' : recorded === orders.length ? 'recorded' : `${recorded}/${orders.length} recorded`;
  if (timing === undefined) return `not made yet (${source})`;
  const [webm, mp3] = timing.files.map(({ bytes }) => megabytes(bytes));
  return `${(timing.dur / 60_000).toFixed(1).padStart(5)} min  ${webm ?? ''}  ${mp3 ?? ''}  ${source.padEnd(15)} ${timing.voice}`;
}

/** Passages of the lesson's recordings that are not heard: refused ones, and those whose words have changed since. */
function staleLines(lesson: string, tracks: readonly SiteTrack[], recordings: readonly Recording[]): string[] {
  const now = new Set(
    tracks.filter((track) => track.lesson === lesson).flatMap(({ plan }) => plan.blocks.map(({ text }) => text)),
  );
  return recordings
    .filter((recording) => recording.lesson === lesson)
    .flatMap(({ file, said }) => {
      if (said === undefined) return [`  ${basename(file)}: not listened to yet; npm run build does it`];
      return said.passages.flatMap(({ text, refused }) => {
        if (!now.has(text))
          return [`  ${basename(file)}: stale, the text has changed, the made voice reads it: "${text}"`];
        return refused === undefined ? [] : [`  ${basename(file)}: refused (${refused}): "${text}"`];
      });
    });
}

function sum(timings: readonly (Timing | undefined)[]): string {
  const made = timings.filter((timing) => timing !== undefined);
  const minutes = made.reduce((total, { dur }) => total + dur / 60_000, 0);
  const size = (index: number): string =>
    megabytes(made.reduce((total, { files }) => total + (files[index]?.bytes ?? 0), 0)).trim();
  return `${made.length} of ${timings.length} tracks, ${minutes.toFixed(1)} min, WebM ${size(0)}, MP3 ${size(1)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`.padStart(8);
}

async function timingOf(file: string): Promise<Timing | undefined> {
  const json = await readFile(file, 'utf8').catch(() => undefined); // not made yet: the report says so
  return json === undefined ? undefined : readTiming(JSON.parse(json));
}
