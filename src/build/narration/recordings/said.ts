import { existsSync, readFileSync } from 'node:fs';

/**
 * A passage found in a recording: its text on the day it was recorded, where it sounds (s), and how sure that is (see
 * `unlikeness`). `refused` says why it is not used; a person who has listened to it may take that away, or set the times.
 */
export interface SaidPassage {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly refused?: string;
}

/** What a recording says. `sound` is the hash of its file: for another file nothing here holds. */
export interface Said {
  readonly v: 1;
  readonly sound: string;
  readonly passages: readonly SaidPassage[];
}

/**
 * Reads the file beside a recording; nothing when there is none yet.
 * @throws Error naming the file when a hand has broken it.
 */
export function readSaid(file: string): Said | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const said = JSON.parse(readFileSync(file, 'utf8')) as Partial<Said>;
    if (said.v === 1 && Array.isArray(said.passages) && said.passages.every(isPassage)) return said as Said;
  } catch {
    // Said below, in one sentence for both.
  }
  throw new Error(`${file}: tệp này bị hỏng. Hãy xóa nó đi, máy sẽ nghe lại bản thu và viết tệp mới.`);
}

function isPassage({ text, from, to }: SaidPassage): boolean {
  return typeof text === 'string' && typeof from === 'number' && typeof to === 'number' && from <= to;
}

/** The file as text: one passage a line, so that people can compare and correct it. */
export function formatSaid({ v, sound, passages }: Said): string {
  const lines = passages.map((passage) => `    ${JSON.stringify(passage)}`);
  return `{\n  "v": ${v},\n  "sound": "${sound}",\n  "passages": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
