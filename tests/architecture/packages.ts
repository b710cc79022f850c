interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** Looks a package up as Node does: beside the one that needs it, then in each folder above. */
function isResolved(packages: LockFile["packages"], from: string, name: string): boolean {
  for (let folder = from; ;) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
    folder = folder.includes("/node_modules/")
      ? folder.slice(0, folder.lastIndexOf("/node_modules/"))
      : "";
  }
}

/**
 * Packages that the lock file needs but does not list. npm drops the platform bindings that a
 * registry lacks without a word, and `npm ci` fails on the next machine.
 */
export function findMissingPackages({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isResolved(packages, path, name))
      .map((name) => `${path === "" ? "package.json" : path} needs ${name}`),
  );
}

/** Entries without a checksum, and entries tied to one registry's address. */
export function findUnsafeEntries({ packages }: LockFile): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .filter(([, entry]) => entry.integrity === undefined || entry.resolved !== undefined)
    .map(([path]) => path);
}

/** Versions in `package.json` that are a range instead of one version. */
export function findLooseVersions(
  manifest: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
): string[] {
  return ["dependencies", "devDependencies", "overrides"].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}: ${version}`),
  );
}
