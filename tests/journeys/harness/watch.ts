import type { BrowserContext } from "@playwright/test";

/** What went wrong in a browser context while nobody looked. */
export interface Watch {
  readonly problems: readonly string[];
  /** Lets problems pass that a journey brings about on purpose, such as a file that is not there. */
  readonly allow: (pattern: RegExp) => void;
}

function isOwn(url: string, origin: string): boolean {
  return /^(data|blob|about):/.test(url) || new URL(url).origin === origin;
}

/** Notes every console error, uncaught error and request to another origin in a context. */
export function watchContext(context: BrowserContext, origin: string): Watch {
  const problems: string[] = [];
  const allowed: RegExp[] = [];
  function note(problem: string): void {
    if (!allowed.some((pattern) => pattern.test(problem))) problems.push(problem);
  }
  context.on("console", (message) => {
    if (message.type() === "error") note(`console error: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    note(`uncaught: ${error.error().message}`);
  });
  context.on("request", (request) => {
    if (!isOwn(request.url(), origin)) note(`request to another origin: ${request.url()}`);
  });
  return { problems, allow: (pattern) => void allowed.push(pattern) };
}
