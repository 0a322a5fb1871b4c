import { basename } from 'node:path';
import { SAMPLE_RATE } from '../audio/format.ts';
import { writeWhole } from '../cache.ts';
import { startEspeak } from '../espeak.ts';
import { makeFinder } from '../reference.ts';
import { readPages, siteTracks } from '../site-tracks.ts';
import { openStudio } from '../studio.ts';
import { VOICE } from '../voice.ts';
import { judge, judgement } from './judge.ts';
import { findRecordings } from './library.ts';
import { formatSaid } from './said.ts';
import { passagesFor, scriptParts } from './script-parts.ts';
import { openRecording } from './take.ts';
import type { Finder, FoundSentence } from '../reference.ts';
import type { SiteTrack } from '../site-tracks.ts';
import type { FoundPassage } from './judge.ts';
import type { Recording } from './library.ts';
import type { ScriptPassage } from './script-parts.ts';

/** Kept before and behind a passage, in s, unless the neighbour is nearer. */
const BEFORE = 0.1;
const BEHIND = 0.25;

/**
 * Listens to recordings that nobody has listened to yet: finds their passages and writes a file beside each that says where
 * they are. Later builds only read that file.
 * @throws Error naming the recording when it cannot be read or belongs to no part of its lesson.
 */
export async function learnRecordings(options: {
  readonly outDir: string;
  readonly base: string;
  readonly root: string;
  readonly log: (line: string) => void;
}): Promise<void> {
  const { outDir, base, root, log } = options;
  const fresh = findRecordings(root).filter(({ said }) => said === undefined);
  if (fresh.length === 0) return;
  const tracks = siteTracks(await readPages(outDir, base), openStudio(root));
  const find = makeFinder(await startEspeak(VOICE));
  for (const recording of fresh) {
    try {
      await learn(recording, tracks, find, log);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Bài ${recording.lesson}, bản thu ${basename(recording.file)}: ${reason}`, { cause: error });
    }
  }
}

async function learn(
  { lesson, name, file, saidFile, sound }: Recording,
  tracks: readonly SiteTrack[],
  find: Finder,
  log: (line: string) => void,
): Promise<void> {
  const passages = passagesFor(name, scriptParts(tracks.filter((track) => track.lesson === lesson)));
  const { pcm } = await openRecording(file);
  const sentences = await find(
    { pcm, sampleRate: SAMPLE_RATE },
    passages.flatMap((passage) => passage.sentences),
  );
  const found = joinPassages(passages, sentences);
  const said = judge(found);
  await writeWhole(saidFile, formatSaid({ v: 1, sound, passages: said }));
  for (const line of judgement(lesson, basename(file), found, said)) log(line);
}

/** Sentences back to passages; each begins a little early and ends a little late, as far as its neighbours allow. */
function joinPassages(passages: readonly ScriptPassage[], sentences: readonly FoundSentence[]): FoundPassage[] {
  let at = 0;
  return passages.map((passage) => {
    const own = sentences.slice(at, (at += passage.sentences.length));
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? start;
    const before = sentences[at - own.length - 1]?.end ?? 0;
    const behind = sentences[at]?.start ?? end + 2 * BEHIND;
    return {
      passage,
      from: Math.max(0, start - Math.min(BEFORE, (start - before) / 2)),
      to: end + Math.min(BEHIND, (behind - end) / 2),
      cost: weighed(own, ({ cost }) => cost),
      tempo: weighed(own, ({ tempo }) => tempo),
    };
  });
}

/** A long sentence counts more than a short one. */
function weighed(sentences: readonly FoundSentence[], value: (sentence: FoundSentence) => number): number {
  const weight = ({ start, end }: FoundSentence): number => end - start + 0.1;
  const total = sentences.reduce((sum, sentence) => sum + weight(sentence), 0);
  return sentences.reduce((sum, sentence) => sum + value(sentence) * weight(sentence), 0) / total;
}
