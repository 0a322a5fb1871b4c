/**
 * Keeping paths and lessons for learning without network. Files are fetched one by one and stay even when the rest is cut off; a
 * pack is listed as kept only when all of it is there (core/offline/kept.ts).
 */
import { atom, type ReadableAtom } from 'nanostores';
import { isRecord } from '../core/json.ts';
import {
  begin,
  decodeKept,
  drop,
  encodeKept,
  finish,
  nameOf,
  namesKept,
  nothingKept,
  type Kept,
  type KeptPack,
} from '../core/offline/kept.ts';
import {
  chosenParts,
  COMMON_LIST,
  decodePackList,
  decodeSizes,
  filesOf,
  isNamedByHash,
  PACK_FOLDER,
  pagePath,
  sentOf,
  type PackChoice,
  type PackFile,
  type PackList,
  type PackSizes,
} from '../core/offline/packs.ts';
import type { Clock } from '../ports/clock.ts';
import { NoRoomError, type FileStore } from '../ports/file-store.ts';
import type { SiteFile } from '../ports/site-file.ts';

/** What is being fetched: `slow` = the network fails and it is tried again; `cut`, `full`, `stopped` = it ended before the end. */
export interface Job {
  /** What the learner asked for; undefined when all that is kept is brought up to date. */
  readonly choice: PackChoice | undefined;
  /** Bytes over the network: what has come, and all. */
  readonly done: number;
  readonly all: number;
  readonly step: 'running' | 'slow' | 'cut' | 'full' | 'stopped' | 'ready';
}

/** What it stands on. */
export interface DownloadsDeps {
  /** The site's base, as an absolute path. */
  readonly base: string;
  readonly store: FileStore;
  readonly fetchFile: (address: string, isNamedByHash: boolean, signal: AbortSignal) => Promise<SiteFile>;
  readonly clock: Clock;
}

/** Everything about keeping; each promise resolves when the stores say how it went, none is refused. */
export interface DownloadsState {
  readonly $kept: ReadableAtom<Kept>;
  /** Sizes of all paths; empty until they have come, or when there is no network. */
  readonly $sizes: ReadableAtom<Readonly<Record<string, PackSizes>>>;
  readonly $job: ReadableAtom<Job | undefined>;
  /** Bytes that an update of what is kept would fetch; 0 when there is nothing new. */
  readonly $news: ReadableAtom<number>;
  /** Reads the list, then the sizes and whether the host has something newer. */
  open(): Promise<void>;
  /** Fetches a pack, or goes on with it. */
  start(choice: PackChoice): Promise<void>;
  /** Stops what is being fetched; what has come stays for the next time. */
  stop(): void;
  /** Takes a pack off the device. */
  remove(choice: Pick<PackChoice, 'audience' | 'lesson'>): Promise<void>;
  /** Brings everything that is kept to the host's version, all at once. */
  update(): Promise<void>;
}

/** How often a file is asked for: a network that fails every third time must get through a thousand files, so the first wait is short. */
const TRIES = 13;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 4_000;
const AT_ONCE = 3;

/** Opens the store of what is kept. */
export function createDownloads({ base, store, fetchFile, clock }: DownloadsDeps): DownloadsState {
  const $kept = atom<Kept>(nothingKept);
  const $sizes = atom<Readonly<Record<string, PackSizes>>>({});
  const $job = atom<Job | undefined>();
  const $news = atom(0);
  let stopper = new AbortController();

  const readList = async () => $kept.set(decodeKept(await store.readList()));
  const writeList = async (next: Kept) => {
    await store.writeList(encodeKept(next));
    $kept.set(next);
  };
  /** Takes away what no pack needs; what has come for packs that are begun stays. */
  const tidy = async () => {
    if ($kept.get().started.length > 0) return;
    const wanted = namesKept($kept.get());
    for (const name of await store.names()) if (!wanted.has(name)) await store.remove(name);
  };
  const wait = (milliseconds: number) => new Promise<void>((resolve) => void clock.after(milliseconds, resolve));

  const fetchFirm = async (path: string, signal: AbortSignal): Promise<SiteFile> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const file = await fetchFile(base + path, isNamedByHash(path), signal);
        setStep('running');
        return file;
      } catch (error) {
        if (signal.aborted || attempt === TRIES) throw error;
        setStep('slow');
        await wait(Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT));
        signal.throwIfAborted();
      }
    }
  };
  const setStep = (step: Job['step']) => {
    const job = $job.get();
    if (job && job.step !== step) $job.set({ ...job, step });
  };
  const fetchJson = async (name: string, signal: AbortSignal): Promise<unknown> => {
    const { body } = await fetchFirm(`${PACK_FOLDER}/${name}.json`, signal);
    return JSON.parse(new TextDecoder().decode(body));
  };
  const fetchList = async (name: string, signal: AbortSignal): Promise<PackList> => {
    const list = decodePackList(await fetchJson(name, signal));
    if (!list) throw new Error(`${name}: not a list of files`);
    return list;
  };
  /** What the choices mean on the host now; a lesson that is no longer there is left out. */
  const planPacks = async (choices: readonly PackChoice[], signal: AbortSignal): Promise<KeptPack[]> => {
    const common = await fetchList(COMMON_LIST, signal);
    const lists = new Map<string, PackList>();
    for (const { audience } of choices)
      if (!lists.has(audience)) lists.set(audience, await fetchList(audience, signal));
    const at = new Date(clock.now()).toISOString().slice(0, 10);
    return choices.flatMap((choice) => {
      const list = lists.get(choice.audience);
      const parts = list ? chosenParts(list, choice) : [];
      if (!list || parts.length === 0) return [];
      const files = filesOf([...common.parts, ...parts], choice.sound);
      const pages = parts.map(({ id, title }) => ({ path: pagePath(choice.audience, id), title }));
      return [{ choice, title: choice.lesson === undefined ? list.title : (pages[0]?.title ?? ''), at, files, pages }];
    });
  };
  /** Fetches one file under its name. False when the host has another version of it than the list says. */
  const bring = async (file: PackFile, isFirm: boolean, signal: AbortSignal): Promise<boolean> => {
    const { body, type, hash } = await fetchFirm(file[0], signal);
    if (hash !== file[1] && !isFirm) return false;
    await store.write(nameOf(file), new Response(body, { headers: { 'content-type': type } }));
    const job = $job.get();
    if (job) $job.set({ ...job, done: job.done + file[3] });
    return true;
  };
  /** Fetches what is missing. False when the host's version changed meanwhile: everything is then planned anew. */
  const bringAll = async (packs: readonly KeptPack[], isFirm: boolean, signal: AbortSignal): Promise<boolean> => {
    const here = new Set(await store.names());
    const all = new Map(packs.flatMap((pack) => pack.files.map((file) => [nameOf(file), file] as const)));
    const missing = [...all.values()].filter((file) => !here.has(nameOf(file)));
    const sent = sentOf([...all.values()]);
    const job = $job.get();
    if (job) $job.set({ ...job, done: sent - sentOf(missing), all: sent });
    let isSame = true;
    const take = async () => {
      for (let file = missing.shift(); file && isSame; file = missing.shift())
        isSame = (await bring(file, isFirm, signal)) && isSame;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, take));
    return isSame;
  };
  const run = async (choice: PackChoice | undefined): Promise<void> => {
    const choices = choice ? [choice] : $kept.get().packs.map((pack) => pack.choice);
    stopper.abort();
    stopper = new AbortController();
    const { signal } = stopper;
    $job.set({ choice, done: 0, all: 0, step: 'running' });
    try {
      let packs = await planPacks(choices, signal);
      let isWhole = await bringAll(packs, false, signal);
      // A host that rewrites its files never gives what the build counted: the second time its word is taken.
      if (!isWhole) {
        packs = await planPacks(choices, signal);
        isWhole = await bringAll(packs, true, signal);
      }
      await writeList(finish($kept.get(), packs));
      setStep('ready');
      $news.set(0);
      await tidy();
    } catch (error) {
      if (stopper.signal !== signal) return;
      setStep(error instanceof NoRoomError ? 'full' : signal.aborted ? 'stopped' : 'cut');
      // The other requests of this job end with it.
      stopper.abort();
    }
  };
  const readSizes = async (signal: AbortSignal) => {
    const file = await fetchFile(`${base}${PACK_FOLDER}/goi.json`, false, signal);
    const value: unknown = JSON.parse(new TextDecoder().decode(file.body));
    $sizes.set(decodeSizes(isRecord(value) ? value.sizes : undefined));
  };
  const lookForNews = async (signal: AbortSignal) => {
    const kept = $kept.get();
    if (kept.packs.length === 0) return;
    const packs = await planPacks(
      kept.packs.map(({ choice }) => choice),
      signal,
    );
    const here = namesKept(kept);
    const fresh = new Map(packs.flatMap(({ files }) => files.map((file) => [nameOf(file), file] as const)));
    $news.set(sentOf([...fresh.values()].filter((file) => !here.has(nameOf(file)))));
  };

  return {
    $kept,
    $sizes,
    $job,
    $news,
    async open() {
      const { signal } = stopper;
      try {
        await readList();
        await readSizes(signal);
        await lookForNews(signal);
      } catch {
        // No network, or a store that cannot be read: what is known so far is shown.
      }
    },
    async start(choice) {
      try {
        await writeList(begin($kept.get(), choice));
      } catch (error) {
        $job.set({ choice, done: 0, all: 0, step: error instanceof NoRoomError ? 'full' : 'cut' });
        return;
      }
      await run(choice);
    },
    stop: () => stopper.abort(),
    async remove(choice) {
      try {
        await writeList(drop($kept.get(), choice));
        await tidy();
      } catch {
        // The store refuses to be changed: the list on the page still says what is there.
        await readList();
      }
    },
    update: () => run(undefined),
  };
}
