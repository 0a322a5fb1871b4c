import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { RECORDED } from '../audio/decode.ts';
import { readSaid } from './said.ts';
import type { Said } from './said.ts';
import type { Take } from './take.ts';

/** A recording in a lesson's audio folder. `name` says which part it reads; `said` is unknown until it has been listened to. */
export interface Recording {
  readonly lesson: string;
  readonly name: string;
  readonly file: string;
  readonly saidFile: string;
  readonly sound: string;
  readonly said: Said | undefined;
}

/** A recording of a whole lesson; one of a part is newer or better, and wins. */
export const WHOLE = 'lesson';

/** All recordings under content/lessons, those of whole lessons first. */
export function findRecordings(root: string): Recording[] {
  const files = globSync('content/lessons/*/audio/*', { cwd: root }).filter((file) => RECORDED.test(file));
  const whole = (file: string): number => (basename(file).startsWith(`${WHOLE}.`) ? 0 : 1);
  return files.sort((a, b) => whole(a) - whole(b) || (a < b ? -1 : 1)).map((file) => readRecording(root, file));
}

function readRecording(root: string, path: string): Recording {
  const file = join(root, path);
  const name = basename(path, extname(path));
  const saidFile = join(dirname(file), `${name}.said.json`);
  const sound = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  const said = readSaid(saidFile);
  const lesson = path.split(sep).at(-3) ?? '';
  return { lesson, name, file, saidFile, sound, said: said?.sound === sound ? said : undefined };
}

/** Finds the take of a passage: only words that were recorded exactly as they are written now. */
export type TakeFinder = (lesson: string, text: string) => Take | undefined;

/** A finder for all passages of all recordings. */
export function makeTakeFinder(recordings: readonly Recording[]): TakeFinder {
  const takes = new Map<string, Take>();
  for (const { lesson, file, sound, said } of recordings) {
    for (const { text, from, to, refused } of said?.passages ?? [])
      if (refused === undefined) takes.set(`${lesson}\n${text}`, { file, sound, from, to });
  }
  return (lesson, text) => takes.get(`${lesson}\n${text}`);
}
