import { spawn } from 'node:child_process';
import { readWav } from './audio/wav.ts';
import type { CommandVoice, Engine, SaidSentence } from './engine.ts';

/** A program that has said nothing for so long (ms) hangs. */
const PATIENCE = 60_000;

/** Cuts a command line into program and arguments; quotes keep spaces together. */
export function splitCommand(line: string): string[] {
  const words = line.match(/"[^"]*"|'[^']*'|[^\s"']+/gu) ?? [];
  return words.map((word) => (/^["']/u.test(word) ? word.slice(1, -1) : word));
}

/** A voice that is a program of the machine: it is started for each sentence, gets it on stdin and gives WAV on stdout. */
export function commandEngine(voice: CommandVoice): Engine {
  return {
    say: async (text): Promise<SaidSentence> => {
      const wav = await run(voice.command, `${text}\n`);
      try {
        return { ...readWav(wav), marks: [] };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The voice command "${voice.command.join(' ')}" must give WAV on stdout: ${reason}`, {
          cause: error,
        });
      }
    },
  };
}

function run([program = '', ...options]: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'pipe'], timeout: PATIENCE });
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.once('error', (error) => {
      reject(new Error(`The voice command "${program}" cannot be started: ${error.message}.`));
    });
    child.once('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(out));
      else
        reject(
          new Error(`The voice command "${program}" failed (${signal ?? code}): ${String(Buffer.concat(complaints))}`),
        );
    });
    child.stdin.on('error', () => undefined); // it went away without reading: its exit code says why
    child.stdin.end(input);
  });
}
