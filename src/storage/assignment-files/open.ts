import {
  LARGEST_FILE,
  type FileProblemKind,
  type OpenedFile,
} from "../../domain/assignments/file.ts";
import type { FieldProblem } from "../../domain/assignments/parts.ts";
import { err, type Result } from "../../lib/result.ts";

/** Why a file could not be opened. */
export interface OpeningProblem {
  readonly kind: FileProblemKind | "unreadable" | "too-slow" | "cancelled";
  readonly fields: readonly FieldProblem[];
}

export type Opened = Result<OpenedFile, OpeningProblem>;

/** The part of a Worker that is used here. */
export interface OpeningWorker {
  postMessage(file: Blob): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  terminate(): void;
}

/** Opens files one at a time; the worker behind it is started with the first and kept for the next. */
export interface FileOpener {
  open(file: Blob, signal?: AbortSignal): Promise<Opened>;
  close(): void;
}

const LONGEST_READING = 20_000;

function startWorker(): OpeningWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/** Sets and hand-ins come from strangers: they are read in a worker, which is ended when one takes too long. */
export function createFileOpener({
  start = startWorker,
  timeout = LONGEST_READING,
}: {
  readonly start?: () => OpeningWorker;
  readonly timeout?: number;
} = {}): FileOpener {
  let worker: OpeningWorker | null = null;
  const close = () => {
    worker?.terminate();
    worker = null;
  };

  function open(file: Blob, signal?: AbortSignal): Promise<Opened> {
    if (signal?.aborted) return refuse("cancelled");
    if (file.size > LARGEST_FILE) return refuse("too-large");
    worker ??= start();
    const used = worker;
    return new Promise((resolve) => {
      const finish = (opened: Opened, isWorkerFit: boolean) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
        used.onmessage = null;
        used.onerror = null;
        if (!isWorkerFit) close();
        resolve(opened);
      };
      const cancel = () => {
        finish(problem("cancelled"), false);
      };
      const timer = setTimeout(() => {
        finish(problem("too-slow"), false);
      }, timeout);
      signal?.addEventListener("abort", cancel);
      used.onmessage = (event) => {
        finish(event.data as Opened, true);
      };
      used.onerror = () => {
        finish(problem("unreadable"), false);
      };
      used.postMessage(file);
    });
  }

  return { open, close };
}

/** Opens one file and ends the worker. */
export async function openAssignmentFile(file: Blob): Promise<Opened> {
  const opener = createFileOpener();
  try {
    return await opener.open(file);
  } finally {
    opener.close();
  }
}

function problem(kind: OpeningProblem["kind"]): Opened {
  return err({ kind, fields: [] });
}

function refuse(kind: OpeningProblem["kind"]): Promise<Opened> {
  return Promise.resolve(problem(kind));
}
