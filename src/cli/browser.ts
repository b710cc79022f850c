import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** What a headless Chromium needs to run anywhere, also as root, without asking the network. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
] as const;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function desktopPaths(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== "win32") return [];
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
  return programs.flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  });
}

/**
 * The browser to test with, without installing one: `CHROMIUM_PATH`, else an installed Chromium,
 * Chrome or Edge, else the one that Playwright keeps.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names no program that can be run: ${chosen}`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = process.platform === "win32" ? desktopPaths() : [...onPath, ...desktopPaths()];
  return [...candidates, chromium.executablePath()].find(isExecutable);
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`  ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", timeout: 300_000 }).status === 0;
}

function isDebianRoot(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  if (!existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Finds a browser, or installs one. Tells in plain words what to do when neither works. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log("No Chromium, Chrome or Edge found; installing one for the browser tests …");
  const playwright = join("node_modules", "@playwright", "test", "cli.js");
  run(process.execPath, [playwright, "install", "chromium"]);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (isDebianRoot() && run("apt-get", ["update"])) {
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge, and none could be installed.\n" +
      "Install one of them, or set CHROMIUM_PATH to its program file, and run the tests again.",
  );
}
