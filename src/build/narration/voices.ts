import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitCommand } from './command-engine.ts';
import { VOICE } from './voice.ts';
import type { Voice } from './engine.ts';

/** The part of content/audiences/<id>.yaml that is about sound. */
interface AudienceVoice {
  readonly id: string;
  readonly voice?: { readonly rate?: number; readonly pitch?: number };
}

/** The voice for one audience; pages that belong to none have the course's own. */
export type Voices = (audience: string | undefined) => Voice;

/**
 * The voices of a course. HOCVUSO_VOICE_COMMAND names a program that reads instead of the built-in voice, for everybody;
 * HOCVUSO_VOICE_NAME is what it is called, with a version: a new name makes all sound again.
 */
export function loadVoices(root: string, env: NodeJS.ProcessEnv = process.env): Voices {
  const command = splitCommand(env.HOCVUSO_VOICE_COMMAND ?? '');
  const [program] = command;
  if (program !== undefined) return () => ({ engine: env.HOCVUSO_VOICE_NAME ?? program, command });
  const own = new Map(
    globSync('content/audiences/*.yaml', { cwd: root }).map((file) => {
      const { id, voice } = parse(readFileSync(join(root, file), 'utf8')) as AudienceVoice;
      return [id, { ...VOICE, ...voice }] as const;
    }),
  );
  return (audience) => own.get(audience ?? '') ?? VOICE;
}
