/**
 * Builds the program when its sources are newer than the last build, serves it on this machine
 * and opens the browser.
 *
 * Usage: npm start [-- --port 4173] [-- --no-open]     (or PORT=4173 npm start)
 * A port that is taken falls to the next free one.
 */
import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { serveFolder } from "./static-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = [
  "content",
  "index.html",
  "package-lock.json",
  "public",
  "src",
  "tsconfig.json",
  "vite.config.ts",
];

function modifiedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, modifiedAt(join(path, name))),
    stat.mtimeMs,
  );
}

function isBuilt(): boolean {
  const built = modifiedAt(join(root, "dist", "index.html"));
  return built > 0 && sources.every((source) => modifiedAt(join(root, source)) < built);
}

function readPort(text: string): number | undefined {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

/** Asks the desktop to open an address. A machine without a desktop simply does not. */
function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open", url],
    win32: ["cmd", "/c", "start", "", url],
  };
  const hasDesktop = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  const [command, ...args] =
    commands[process.platform] ?? (hasDesktop === undefined ? [] : ["xdg-open", url]);
  if (command === undefined) return;
  const child = spawn(command, args, { detached: true, stdio: "ignore" });
  child.once("error", () => undefined);
  child.unref();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } },
  });
  const port = readPort(values.port ?? process.env["PORT"] ?? "4173");
  if (port === undefined) {
    console.error(`"${values.port ?? process.env["PORT"]}" is no port: give a number up to 65535.`);
    process.exitCode = 1;
    return;
  }
  if (!isBuilt()) {
    console.log("Building Chart to Claim …");
    await build({ root, logLevel: "warn" });
  }
  const server = await serveFolder({ folder: join(root, "dist"), port, base: "/", attempts: 50 });
  console.log(`\n  Chart to Claim is running at ${server.url}\n  Press Ctrl+C to stop.\n`);
  if (!values["no-open"] && process.env["CI"] === undefined) openBrowser(server.url);
}

await main();
