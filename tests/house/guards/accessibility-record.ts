/** What of package.json says which tools there are. */
export interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What a run of the page tests found, as content/accessibility.json keeps it. */
export interface AccessibilityRecord {
  readonly id: 'pages';
  readonly day: string;
  readonly pages: number;
  readonly of: number;
  readonly faulty: readonly string[];
  readonly tools: readonly { readonly name: string; readonly version: string }[];
}

/** The tools that judge the pages. */
const TOOLS = ['axe-core', '@playwright/test'];

/** The page that a test of tests/e2e/pages.spec.ts looks at; undefined for its other tests. */
export function pageOf(title: string): string | undefined {
  return /^(\/\S*) has no fault/.exec(title)?.[1];
}

/** The record of a run: each page with whether all its tests passed. */
export function recordOf({
  pages,
  of,
  day,
  manifest,
}: {
  readonly pages: ReadonlyMap<string, boolean>;
  readonly of: number;
  readonly day: string;
  readonly manifest: Manifest;
}): AccessibilityRecord {
  const faulty = [...pages].flatMap(([path, isGood]) => (isGood ? [] : [path])).sort();
  return { id: 'pages', day, pages: pages.size, of, faulty, tools: toolsOf(manifest) };
}

/** What is no longer true of a record: other versions are installed, or its numbers cannot be. */
export function recordFaults(record: AccessibilityRecord, manifest: Manifest): string[] {
  const now = toolsOf(manifest);
  return [
    ...now
      .filter(({ name, version }) => !record.tools.some((tool) => tool.name === name && tool.version === version))
      .map(({ name, version }) => `the pages were not looked at with ${name} ${version}: npm run record:accessibility`),
    ...(record.pages > record.of || record.faulty.length > record.pages ? ['its numbers cannot be.'] : []),
  ];
}

function toolsOf({ devDependencies }: Manifest): { name: string; version: string }[] {
  return TOOLS.map((name) => ({ name, version: devDependencies[name] ?? 'none' }));
}
