import { err, type Result } from "../../lib/result.ts";
import { LARGEST_BACKUP, type Backup } from "./format.ts";
import { backupProblem, type BackupProblem } from "./problem.ts";

/** The part of a Worker that is used here. */
export interface ReadingWorker {
  postMessage(file: Blob): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  terminate(): void;
}

const LONGEST_READING = 30_000;

function startWorker(): ReadingWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/** Reads and verifies a file in a worker, which is ended when it takes too long or is cancelled. */
export function openBackup(
  file: Blob,
  {
    signal,
    start = startWorker,
    timeout = LONGEST_READING,
  }: {
    readonly signal?: AbortSignal;
    readonly start?: () => ReadingWorker;
    readonly timeout?: number;
  } = {},
): Promise<Result<Backup, BackupProblem>> {
  if (file.size > LARGEST_BACKUP) return Promise.resolve(err(backupProblem("too-large")));
  if (signal?.aborted) return Promise.resolve(err(backupProblem("cancelled")));
  return new Promise((resolve) => {
    const worker = start();
    const finish = (result: Result<Backup, BackupProblem>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => {
      finish(err(backupProblem("too-slow")));
    }, timeout);
    signal?.addEventListener("abort", () => {
      finish(err(backupProblem("cancelled")));
    });
    worker.onmessage = (event) => {
      finish(event.data as Result<Backup, BackupProblem>);
    };
    worker.onerror = () => {
      finish(err(backupProblem("unreadable")));
    };
    worker.postMessage(file);
  });
}
