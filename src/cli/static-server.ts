import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { securityHeaders } from "./content-security-policy.ts";

const compress = promisify(gzip);

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const compressible = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"]);

export interface RunningServer {
  /** Address of the first page, with the base path and a closing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** The folder that holds the built `index.html`. */
  readonly folder: string;
  /** `0` takes any free port. */
  readonly port: number;
  /** Path that the folder is served under, such as `/` or `/school/coding/`. */
  readonly base: string;
  /** How many following ports to try when `port` is taken. */
  readonly attempts?: number;
}

/** Path inside the folder for a request address, or `undefined` when it lies outside the base. */
function relativePath(address: string, base: string): string | undefined {
  const pathname = new URL(address, "http://localhost").pathname;
  if (!pathname.startsWith(base)) return undefined;
  try {
    const path = normalize(decodeURIComponent(pathname.slice(base.length)));
    if (path.startsWith("..") || path.startsWith(sep) || path.includes("\0")) return undefined;
    return path === "." || path.endsWith(sep) ? join(path, "index.html") : path;
  } catch {
    return undefined;
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer,
  extra: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders,
    "Content-Type": type,
    "Content-Length": body.byteLength,
    ...extra,
  });
  response.end(body);
}

async function respond(
  options: ServeOptions,
  address: string,
  acceptsGzip: boolean,
  response: ServerResponse,
): Promise<void> {
  const path = relativePath(address, options.base);
  const body = path === undefined ? undefined : await readOrUndefined(join(options.folder, path));
  if (path === undefined || body === undefined) {
    send(response, 404, "text/plain; charset=utf-8", Buffer.from("Not found\n"));
    return;
  }
  const extension = extname(path);
  const hashed = path.startsWith(`assets${sep}`);
  const headers = { "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache" };
  const type = contentTypes[extension] ?? "application/octet-stream";
  if (acceptsGzip && compressible.has(extension)) {
    send(response, 200, type, await compress(body), { ...headers, "Content-Encoding": "gzip" });
  } else {
    send(response, 200, type, body, headers);
  }
}

async function readOrUndefined(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

async function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** Serves a built folder on this machine only, with the headers that a good host would send. */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const acceptsGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    respond(options, request.url ?? "/", acceptsGzip, response).catch(() => {
      response.destroy();
    });
  });
  const last = options.port + (options.attempts ?? 0);
  let port = options.port;
  for (;;) {
    try {
      port = await listen(server, port);
      break;
    } catch (error) {
      if (!isPortTaken(error) || port >= last) throw error;
      port += 1;
    }
  }
  return {
    url: `http://127.0.0.1:${port}${options.base}`,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
