/**
 * Makes a bare clone ready: checks the Node version and installs the packages when they are
 * missing or differ from the lock file. Runs before `npm start` and `npm test`, so it uses
 * nothing but Node itself.
 *
 * Usage: node src/cli/bootstrap.mjs
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const minimum = { major: 20, minor: 19 };

/** @param {string} version */
function isSupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > minimum.major || (major === minimum.major && minor >= minimum.minor);
}

/**
 * @typedef {{ version?: string, optional?: boolean }} Entry
 * @param {string} path
 * @returns {Record<string, Entry> | undefined} what a lock file lists, by folder
 */
function readPackages(path) {
  try {
    const text = readFileSync(join(root, path), "utf8");
    const lock = /** @type {{ packages?: Record<string, Entry> }} */ (JSON.parse(text));
    return lock.packages;
  } catch {
    return undefined;
  }
}

/** Compares what npm says it installed with the lock file. Optional packages depend on the platform. */
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional === true || installed[path]?.version === entry.version,
  );
}

if (!isSupported(process.versions.node)) {
  console.error(
    `Chart to Claim needs Node ${minimum.major}.${minimum.minor} or newer; this is Node ${process.versions.node}.\n` +
      "Install a current version from nodejs.org, open a new terminal and try again.",
  );
  process.exit(1);
}

if (!isInstalled()) {
  console.log("Installing packages (once; about a minute) …");
  const result = spawnSync("npm ci --no-audit --no-fund --loglevel=error", {
    cwd: root,
    stdio: "inherit",
    shell: true,
  });
  if (result.status !== 0) {
    console.error(
      "\nThe packages could not be installed. Check the network connection, then try again.\n" +
        "If it fails again, delete the node_modules folder first.",
    );
    process.exit(1);
  }
}
