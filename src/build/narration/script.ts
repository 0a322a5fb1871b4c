import type { SiteTrack } from './site-tracks.ts';

/** Characters a line of an A4 page takes in a type that can be read at arm's length. */
const LINE = 64;

/** A script to record from: every passage once, numbered, as it is written, wrapped for A4. */
export function scriptLines(tracks: readonly SiteTrack[]): string[] {
  const said = new Set<string>();
  let number = 0;
  return tracks.flatMap(({ plan }) => {
    const lines = plan.blocks.flatMap(({ text }) => {
      if (said.has(text)) return [];
      said.add(text);
      number += 1;
      return ['', ...wrap(text).map((line, index) => `${index === 0 ? String(number).padStart(4) : '    '}  ${line}`)];
    });
    return lines.length === 0 ? [] : ['', `=== ${plan.id}`, ...lines];
  });
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
