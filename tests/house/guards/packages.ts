/** The parts of package.json that the guard reads. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** One of `package-lock.json`'s packages. */
export interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every package that we name, with its version. */
export function named({ dependencies, devDependencies, optionalDependencies }: Manifest): [string, string][] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
}

/** Versions that are not exact: on an old Node npm then quietly takes an old release. */
export function pinFaults(manifest: Manifest): string[] {
  return named(manifest)
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name}: write one exact version instead of "${version}".`);
}

/**
 * Things in the lock file that stop a clean `npm ci`: an optional platform package that the lock names but does not hold
 * (its release was never made), or an address of one machine's own registry.
 */
export function lockFaults(packages: Readonly<Record<string, Locked>>): string[] {
  const held = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
  );
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {}, version }]) => [
    ...(resolved === undefined
      ? []
      : [`${path}: is fetched from ${resolved}; leave the registry to the person who installs.`]),
    ...(version === '' ? [`${path}: has no version; pick a release whose platform packages all exist.`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !held.has(name))
      .map(
        (name) => `${path}: wants ${name}, which is not in the lock; pick a release whose platform packages all exist.`,
      ),
  ]);
}
