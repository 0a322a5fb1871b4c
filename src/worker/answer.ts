/** How the worker answers a request; everything it needs is handed in, so that tests can do without a browser. */
import { applyDelta, deltaName, hasDelta } from '../core/offline/delta.ts';
import { keptFile, nameOf, type Kept } from '../core/offline/kept.ts';
import { readRange } from '../core/offline/range.ts';
import type { FileReading } from '../ports/file-store.ts';

/** What has been visited, page by page; `path` is below the base. */
export interface VisitedStore {
  read(path: string): Promise<Response | undefined>;
  write(path: string, file: Response): Promise<void>;
}

/** What an answer is made from. */
export interface AnswerDeps {
  readonly kept: () => Promise<Kept>;
  readonly files: Pick<FileReading, 'read'>;
  readonly visited: VisitedStore;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Resolves when a page has waited long enough for the network. */
  readonly patience: () => Promise<void>;
  /** What came with the worker: the page that says what can be read without network, and its files. */
  readonly shell: (path: string) => Promise<Response | undefined>;
  /** Path of that page. */
  readonly offlinePage: string;
}

/**
 * Answers a request of this site.
 * - What is kept comes from the device alone: it costs nothing, and all of it is of one version.
 * - Pages and data come from the network, else as they were last visited, else (pages) the page that lists what there is. Of a
 *   lesson only that comes which the page for no network does not have (core/offline/delta.ts).
 * - Files named after their content never change: once here, they are not asked for again.
 * - Sound passes through: what was heard once is not kept without the learner's wish.
 */
export async function answer(request: Request, path: string, deps: AnswerDeps): Promise<Response> {
  const file = keptFile(await deps.kept(), path);
  const kept = file && (await deps.files.read(nameOf(file)));
  if (kept) return slice(kept, request.headers.get('range'));
  if (path.startsWith('am-thanh/') || path.startsWith('pagefind/')) return deps.fetch(request);
  if (path.startsWith('tep/'))
    return (await deps.visited.read(path)) ?? (await deps.shell(path)) ?? fetchAndKeep(request, path, deps);
  return request.mode === 'navigate' ? answerPage(request, path, deps) : answerData(request, path, deps);
}

async function answerPage(request: Request, path: string, deps: AnswerDeps): Promise<Response> {
  const network = fetchPage(request, path, deps);
  const late = deps.patience().then(() => deps.visited.read(path));
  try {
    // A slow network may take its time where there is nothing else to show.
    return (await Promise.race([network, late])) ?? (await network);
  } catch {
    const page = (await deps.visited.read(path)) ?? (await deps.shell(deps.offlinePage));
    return page ?? Response.error();
  }
}

async function fetchPage(request: Request, path: string, deps: AnswerDeps): Promise<Response> {
  const shell = hasDelta(path) ? await deps.shell(deps.offlinePage) : undefined;
  if (shell) {
    const base = await shell.clone().text();
    const file = new URL(deltaName(base), request.url);
    const delta = await deps.fetch(new Request(file, { cache: request.cache, mode: 'same-origin' }));
    // Some hosts send a page of theirs for whatever they do not have.
    const isDelta = isWhole(delta) && !delta.headers.get('content-type')?.includes('html');
    if (isDelta) return keep(path, pageLike(shell, applyDelta(base, await delta.text())), deps);
  }
  return fetchAndKeep(request, path, deps);
}

/** A page as the host sends its pages: of the same type, with the same rules of security. */
function pageLike(other: Response, html: string): Response {
  const headers = new Headers(other.headers);
  for (const ofBody of ['content-length', 'content-encoding', 'etag', 'last-modified']) headers.delete(ofBody);
  return new Response(html, { headers });
}

async function answerData(request: Request, path: string, deps: AnswerDeps): Promise<Response> {
  try {
    return await fetchAndKeep(request, path, deps);
  } catch {
    return (await deps.visited.read(path)) ?? (await deps.shell(path)) ?? Response.error();
  }
}

async function fetchAndKeep(request: Request, path: string, deps: AnswerDeps): Promise<Response> {
  const response = await deps.fetch(request);
  return isWhole(response) ? keep(path, response, deps) : response;
}

/** Only whole files of ours: no error page, no redirect, no part of a file. */
function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

async function keep(path: string, response: Response, deps: AnswerDeps): Promise<Response> {
  // A device without room still gets its page.
  await deps.visited.write(path, response.clone()).catch(() => undefined);
  return response;
}

/** The part of a kept file that a player asks for; Safari plays nothing without it. */
export async function slice(file: Response, range: string | null): Promise<Response> {
  if (range === null) return file;
  const body = await file.blob();
  const part = readRange(range, body.size);
  const type = file.headers.get('content-type') ?? '';
  if (part === undefined) return new Response(body, { headers: { 'content-type': type } });
  if (part === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${String(body.size)}` } });
  const { first, last } = part;
  return new Response(body.slice(first, last + 1, type), {
    status: 206,
    headers: {
      'content-type': type,
      'content-length': String(last - first + 1),
      'content-range': `bytes ${String(first)}-${String(last)}/${String(body.size)}`,
      'accept-ranges': 'bytes',
    },
  });
}
