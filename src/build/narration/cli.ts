/** `npm run narration -- make | say <lesson> | report | script <lesson>`: for authors. Works on the built site (OUT_DIR, else dist). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { makeNarration } from './make.ts';
import { findRecordings } from './recordings/library.ts';
import { scriptParts } from './recordings/script-parts.ts';
import { reportLines } from './report.ts';
import { scriptLines } from './script.ts';
import { readPages, siteTracks } from './site-tracks.ts';
import { openStudio } from './studio.ts';
import type { SiteTrack } from './site-tracks.ts';

const USAGE = `npm run narration -- <command>
  make             make the sound of the built site
  say <lesson>     print what will be said, and the words that have no reading yet
  report           for every track: minutes, size, recorded or made, and what recordings no longer say
  script <lesson>  print a script to record from: A4 pages, numbered passages`;

const outDir = process.env.OUT_DIR ?? 'dist';

async function run([command, lesson]: readonly string[]): Promise<void> {
  if (!existsSync(join(outDir, 'index.html')))
    throw new Error(`There is no built site in ${outDir}. Run "npm run build" first.`);
  if (command === 'make') {
    const { tracks, written, passagesMade, seconds } = await makeNarration({ outDir, log: console.log });
    console.log(
      `${tracks} tracks; ${written} written now (${(seconds / 60).toFixed(1)} min), ${passagesMade} passages made.`,
    );
    return;
  }
  const tracks = siteTracks(await readPages(outDir, '/'), openStudio(process.cwd()));
  if (command === 'report') print(await reportLines(tracks, findRecordings(process.cwd()), outDir));
  else if (command === 'say') print(tracksOfLesson(tracks, lesson).flatMap(sayLines));
  else if (command === 'script') print(scriptLines(lesson ?? '', scriptParts(tracksOfLesson(tracks, lesson))));
  else throw new Error(USAGE);
}

/** A lesson's own tracks and those of its quiz items; also one track by its full id. */
function tracksOfLesson(tracks: readonly SiteTrack[], lesson: string | undefined): SiteTrack[] {
  const found = tracks.filter(({ plan }) => plan.id === lesson || plan.id.startsWith(`${lesson ?? ''}.`));
  if (lesson !== undefined && found.length > 0) return found;
  const lessons = [...new Set(tracks.map(({ plan }) => plan.id.split('.')[0]))].sort().join(', ');
  throw new Error(
    `${lesson === undefined ? 'Which lesson?' : `There is no lesson "${lesson}".`} The site has: ${lessons}.`,
  );
}

function sayLines({ plan }: SiteTrack): string[] {
  const blocks = plan.blocks.flatMap(({ text, sentences }) => [
    styleText('dim', text),
    ...sentences.map((sentence) => `  ${sentence.text}`),
  ]);
  const unknown = plan.unknown.length > 0 ? [styleText('yellow', `No reading for: ${plan.unknown.join(', ')}`)] : [];
  return [styleText('bold', plan.id), ...blocks, ...unknown, ''];
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
