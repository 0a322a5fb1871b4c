import { matchesGlob } from 'node:path';
import type { Room } from '../rooms.ts';
import { isCode } from './files.ts';

const topLevel = new Set([
  ...['src', 'content', 'public', 'hosting', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'README.md'],
  ...['package-lock.json', 'LICENSE'],
]);

/** What is wrong with the names at the top of the project: strangers, and things that are missing. */
export function topLevelFaults(names: readonly string[]): string[] {
  const strangers = names.filter((name) => !topLevel.has(name) && !name.startsWith('.'));
  const missing = [...topLevel].filter((name) => !names.includes(name));
  return [
    ...strangers.map(
      (name) => `${name}: does not belong at the top; put it into src, content, public, hosting or tests.`,
    ),
    ...missing.map((name) => `${name}: is missing at the top.`),
  ];
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const component = /^[A-Z][A-Za-z0-9]*$/;
const placeholder = /^\[[a-z]+\]$/;
const ours = /^(?:src|tests|content|public)\//;

/** What is wrong with the names of files and folders. */
export function nameFaults(paths: readonly string[]): string[] {
  return paths
    .filter((path) => ours.test(path))
    .flatMap((path) => {
      const reason = nameFault(path);
      return reason === undefined ? [] : [`${path}: ${reason}`];
    });
}

function nameFault(path: string): string | undefined {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const folder = parts.find((part) => !kebab.test(part.replace(/^_/, '')) && !placeholder.test(part));
  if (folder !== undefined) return `the folder "${folder}" is not kebab-case.`;
  if (file === 'README.md' || !isCode(path)) return undefined;
  const stem = file.slice(0, file.indexOf('.'));
  if (stem === 'index' && /\.tsx?$/.test(file) && !/^src\/quiz\/[^/]+\/index\.ts$/.test(path)) {
    return 'only a quiz type has a door named index.ts; name the file after what it holds.';
  }
  if (kebab.test(stem) || placeholder.test(stem)) return undefined;
  if (/\.(tsx|astro)$/.test(file) && component.test(stem)) return undefined;
  return "is neither kebab-case nor, for one component, the component's name.";
}

const testNames: readonly (readonly [string, RegExp])[] = [
  ['tests/unit/', /\.test\.ts$/],
  ['tests/dom/', /\.dom\.test\.tsx?$/],
  ['tests/content/', /\.test\.ts$/],
  ['tests/e2e/', /\.spec\.ts$/],
];

/** Tests in folders that no room answers to, and test files that no runner would find. */
export function mirrorFaults(paths: readonly string[]): string[] {
  const folders = new Set(paths.map(folderOf));
  const isRoom = (folder: string) => [...folders].some((known) => known === folder || known.startsWith(`${folder}/`));
  return paths.flatMap((path) => {
    const faults: string[] = [];
    const kind = testNames.find(([start]) => path.startsWith(start));
    if (kind && /\.(?:test|spec)\./.test(path) && !kind[1].test(path))
      faults.push(`${path}: no test runner finds a file of this name in ${kind[0]}.`);
    const mirrored = /^tests\/(?:unit|dom)\/(.+?)\/(?:fixtures\/)?[^/]+$/.exec(path)?.[1];
    if (mirrored !== undefined && !isRoom(`src/${mirrored}`))
      faults.push(`${path}: there is no folder src/${mirrored} for it to test.`);
    return faults;
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Files of `src` that lie in no room, and rooms that hold no file. */
export function roomFaults(paths: readonly string[], rooms: readonly Room[]): string[] {
  const isIn = (path: string, { files }: Room) => files.some((glob) => matchesGlob(path, glob));
  const homeless = paths.filter(
    (path) => path.startsWith('src/') && isCode(path) && !rooms.some((room) => isIn(path, room)),
  );
  const empty = rooms.filter((room) => !paths.some((path) => isIn(path, room)));
  return [
    ...homeless.map((path) => `${path}: lies in no room of tests/house/rooms.ts.`),
    ...empty.map(({ name }) => `the room "${name}" of tests/house/rooms.ts is empty.`),
  ];
}
