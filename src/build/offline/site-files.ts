/** The files of the built site as the lists for learning without network count them. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackFile } from '../../core/offline/packs.ts';

/** Kinds that hosts send compressed. */
const TEXT = /\.(?:html|css|js|json|svg|webmanifest)$/;

/** Reads files below `outDir`, each once. */
export function openSiteFiles(outDir: string) {
  const known = new Map<string, Promise<PackFile>>();
  const read = async (file: string): Promise<PackFile> => {
    const body = await readFile(join(outDir, file));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const sent = TEXT.test(file) ? gzipSync(body).length : body.length;
    // A page is asked for by its folder.
    return [file.replace(/(^|\/)index\.html$/, '$1'), hash, body.length, sent];
  };
  return {
    has: (file: string) => existsSync(join(outDir, file)),
    /** @throws when there is no such file. */
    count(file: string): Promise<PackFile> {
      const found = known.get(file) ?? read(file);
      known.set(file, found);
      return found;
    },
    text: (file: string) => readFile(join(outDir, file), 'utf8'),
  };
}

/** What `openSiteFiles` gives. */
export type SiteFiles = ReturnType<typeof openSiteFiles>;
