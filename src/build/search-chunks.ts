/**
 * Cuts the word lists of a Pagefind index smaller. Pagefind has no setting for it and sends about 29 kB for each syllable asked
 * for: Vietnamese has few syllables, each in many pages, so its lists are long. The files stay Pagefind's own format (gzip
 * around CBOR), only with fewer words in each and more lines in the table of contents that says which file has which words.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** One file of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What stands before the data in each file. */
const SIGNATURE = 'pagefind_dcd';

/** The first file that a search asks for: it names the tables of contents. */
const ENTRY = 'pagefind-entry.json';

/** Words of one file, in bytes before compression: about half of it is sent. A word that needs more has a file of its own. */
const CHUNK = 7_000;

/** Where the table of contents keeps the list of word files: `[[first word, last word, name], …]`. */
const CHUNK_LIST = 2;

/**
 * The same index with its words in smaller files.
 * @throws when a file is not in the format that this knows.
 */
export function cutChunks(files: readonly IndexFile[]): readonly IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const put = (path: string, content: Uint8Array) => byPath.set(path, { path, content });
  for (const { path, content } of files.filter((file) => file.path.endsWith('.pf_meta'))) {
    const table = partsOf(unpack(content));
    const words: Uint8Array[] = [];
    const [, name = '', language = ''] = /^pagefind\.((.*)_.*)\.pf_meta$/.exec(path) ?? [];
    for (const entry of partsOf(table[CHUNK_LIST])) {
      const old = `index/${textOf(partsOf(entry)[2])}.pf_index`;
      const [list] = partsOf(unpack(byPath.get(old)?.content));
      words.push(...partsOf(list));
      byPath.delete(old);
    }
    const chunks = groups(words).map((group) => {
      const chunk = named(language, array([array(group)]));
      put(`index/${chunk.name}.pf_index`, chunk.content);
      return array([wordOf(group[0]), wordOf(group.at(-1)), text(chunk.name)]);
    });
    const cut = named(language, array(table.map((part, index) => (index === CHUNK_LIST ? array(chunks) : part))));
    byPath.delete(path);
    put(`pagefind.${cut.name}.pf_meta`, cut.content);
    // Browsers keep these files for ever, so a new table needs a new name, which the first file asked for says.
    const entry = Buffer.from(byPath.get(ENTRY)?.content ?? []).toString();
    if (!entry.includes(`"${name}"`)) throw new Error(`${ENTRY} does not name ${path}.`);
    put(ENTRY, Buffer.from(entry.replace(`"${name}"`, `"${cut.name}"`)));
  }
  return [...byPath.values()];
}

/** Neighbours together, as many as a file may hold. */
function groups(words: readonly Uint8Array[]): Uint8Array[][] {
  const all: Uint8Array[][] = [];
  let room = 0;
  for (const word of words) {
    if (word.length > room) {
      all.push([]);
      room = CHUNK;
    }
    all.at(-1)?.push(word);
    room -= word.length;
  }
  return all;
}

/** A file as it is sent, and its name by what is in it. */
function named(language: string, data: Uint8Array): { name: string; content: Uint8Array } {
  const content = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), data]), { level: 9 });
  return { name: `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`, content };
}

function unpack(content: Uint8Array | undefined): Uint8Array {
  const data = gunzipSync(content ?? new Uint8Array());
  if (data.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${SIGNATURE} is missing.`);
  return data.subarray(SIGNATURE.length);
}

// CBOR (RFC 8949), as much as is needed to take lists apart and put them together.

const TEXT = 3;
const LIST = 4;
const TABLE = 5;

/** The kind of a value, its number (or how long it is) and where what follows begins. */
function headOf(data: Uint8Array, at: number): { kind: number; count: number; next: number } {
  const first = data[at] ?? 0xff;
  const [kind, short] = [first >> 5, first & 0x1f];
  if (short < 24) return { kind, count: short, next: at + 1 };
  const size = 2 ** (short - 24);
  if (size > 8) throw new Error(`Byte ${at} is of a kind that the index did not have.`);
  let count = 0;
  for (const byte of data.subarray(at + 1, at + 1 + size)) count = count * 256 + byte;
  return { kind, count, next: at + 1 + size };
}

/** Where the value that begins at `at` ends. */
function endOf(data: Uint8Array, at: number): number {
  const { kind, count, next } = headOf(data, at);
  if (kind === TEXT || kind === 2) return next + count;
  let end = next;
  for (let left = kind === LIST ? count : kind === TABLE ? 2 * count : 0; left > 0; left -= 1) end = endOf(data, end);
  return end;
}

/** The values of a list, each still encoded. */
function partsOf(data: Uint8Array | undefined): Uint8Array[] {
  if (!data) return [];
  const { kind, count, next } = headOf(data, 0);
  if (kind !== LIST) throw new Error('A list was expected in the index.');
  let at = next;
  return Array.from({ length: count }, () => {
    const begin = at;
    at = endOf(data, at);
    return data.subarray(begin, at);
  });
}

function wordOf(entry: Uint8Array | undefined): Uint8Array {
  return partsOf(entry)[0] ?? text('');
}

function textOf(data: Uint8Array | undefined): string {
  return data ? Buffer.from(data.subarray(headOf(data, 0).next)).toString() : '';
}

function array(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([head(LIST, parts.length), ...parts]);
}

function text(value: string): Uint8Array {
  const body = Buffer.from(value);
  return Buffer.concat([head(TEXT, body.length), body]);
}

function head(kind: number, count: number): Uint8Array {
  if (count < 24) return Uint8Array.of((kind << 5) | count);
  if (count < 2 ** 8) return Uint8Array.of((kind << 5) | 24, count);
  if (count < 2 ** 16) return Uint8Array.of((kind << 5) | 25, count >> 8, count & 0xff);
  return Uint8Array.of((kind << 5) | 26, count >>> 24, (count >> 16) & 0xff, (count >> 8) & 0xff, count & 0xff);
}
