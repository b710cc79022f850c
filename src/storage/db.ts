import { systemClock, type Clock } from "../lib/clock.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { newId } from "./ids.ts";
import { openIndexedDb } from "./indexeddb-backend.ts";
import { lastRememberedWork, type Marks } from "./marks.ts";
import { createMemoryBackend } from "./memory-backend.ts";
import { problemFrom, storageProblem, type StorageProblem } from "./problem.ts";
import type { Backend, StoreName, Transaction, TransactionMode } from "./stores.ts";

export interface StorageChange {
  readonly stores: readonly StoreName[];
  readonly from: "this-tab" | "other-tab";
}

/**
 * Where rows go: `device` is IndexedDB; `memory` is lost with the tab, because the browser offers no
 * more; `refused` means that nothing can be read or written until the learner acts on the problem.
 */
export type Whereabouts =
  | { readonly where: "unopened" | "device" }
  | { readonly where: "memory" | "refused"; readonly why: StorageProblem };

/** What the browser gives; tests hand in their own. */
export interface Environment {
  /** Absent, or throwing when it is read, where the browser offers no IndexedDB. */
  readonly indexedDB: () => IDBFactory | undefined;
  readonly channel: () => Pick<BroadcastChannel, "postMessage" | "onmessage" | "close"> | null;
  readonly marks: () => Marks | null;
  readonly clock: Clock;
  /** Milliseconds to wait for the database to open. */
  readonly openTimeout: number;
}

export interface Database {
  /**
   * Runs work in one transaction and resolves after it completed, or with the problem, having
   * written nothing. Work may run twice when the first connection turns out to be dead.
   */
  run<T>(
    stores: readonly StoreName[],
    mode: TransactionMode,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<Result<T, StorageProblem>>;
  whereabouts(): Whereabouts;
  /** Called after each completed write, of this tab or another, and when the whereabouts change. */
  onChange(listener: (change: StorageChange) => void): () => void;
  onProblem(listener: (problem: StorageProblem) => void): () => void;
  /** Tells the listeners of a problem that a caller found by itself, and returns it. */
  report<P extends StorageProblem>(problem: P): P;
  /** Tells this tab apart from the others. */
  readonly tab: string;
  readonly clock: Clock;
  readonly marks: Marks | null;
  close(): void;
}

interface Opening {
  readonly opened: Promise<Result<Backend, StorageProblem>>;
  /** Resolves when there is something to tell before the database opened. */
  readonly troubled: Promise<Result<never, StorageProblem>>;
}

export function createDatabase(environment: Environment): Database {
  const changeListeners = new Set<(change: StorageChange) => void>();
  const problemListeners = new Set<(problem: StorageProblem) => void>();
  const channel = environment.channel();
  const marks = environment.marks();
  let whereabouts: Whereabouts = { where: "unopened" };
  let backend: Backend | null = null;
  let opening: Opening | null = null;
  let hasBeenOnDevice = false;
  /** The shell may begin to listen after the first problem. */
  let unheard: StorageProblem[] = [];

  const notify = (change: StorageChange) => {
    for (const listener of changeListeners) listener(change);
  };
  const report = <P extends StorageProblem>(problem: P): P => {
    if (problemListeners.size === 0) unheard.push(problem);
    for (const listener of problemListeners) listener(problem);
    return problem;
  };
  const moveTo = (next: Whereabouts) => {
    const changed = next.where !== whereabouts.where;
    whereabouts = next;
    if (changed) notify({ stores: [], from: "this-tab" });
  };
  const fallBackToMemory = (why: StorageProblem): Result<Backend, StorageProblem> => {
    backend = createMemoryBackend();
    moveTo({ where: "memory", why });
    report(why);
    return ok(backend);
  };

  if (channel) {
    channel.onmessage = (event: MessageEvent) => {
      notify({ stores: event.data as readonly StoreName[], from: "other-tab" });
    };
  }

  function startOpening(): Opening {
    let tell: (problem: StorageProblem) => void = () => undefined;
    const troubled = new Promise<Result<never, StorageProblem>>((resolve) => {
      tell = (problem) => {
        if (backend) return;
        moveTo({ where: "refused", why: problem });
        resolve(err(problem));
      };
    });
    const timer = setTimeout(() => {
      tell(storageProblem("no-answer"));
    }, environment.openTimeout);
    const opened = openBackend((problem) => {
      tell(problem);
    }).finally(() => {
      clearTimeout(timer);
      opening = null;
    });
    return { opened, troubled };
  }

  async function openBackend(
    tell: (problem: StorageProblem) => void,
  ): Promise<Result<Backend, StorageProblem>> {
    try {
      const factory = environment.indexedDB();
      if (!factory) throw new DOMException("This browser has no IndexedDB.", "NotSupportedError");
      const device = await openIndexedDb(factory, {
        onBlocked() {
          tell(storageProblem("blocked"));
        },
        onLost() {
          if (backend === device) backend = null;
        },
      });
      backend = device;
      hasBeenOnDevice = true;
      moveTo({ where: "device" });
      if (device.isNew && lastRememberedWork(marks) !== null) report(storageProblem("lost"));
      return ok(device);
    } catch (error) {
      const problem = problemFrom(error);
      // Memory would look empty to somebody whose work lies here, or was on the screen a moment ago.
      const wouldLookEmpty = hasBeenOnDevice || lastRememberedWork(marks) !== null;
      const isUpgradeTrouble = problem.kind === "newer-version" || problem.kind === "aborted";
      if (!wouldLookEmpty && !isUpgradeTrouble) {
        return fallBackToMemory(storageProblem("unavailable", detailOf(problem)));
      }
      const why = isUpgradeTrouble ? problem : storageProblem("no-answer", detailOf(problem));
      moveTo({ where: "refused", why });
      return err(why);
    }
  }

  async function connect(): Promise<Result<Backend, StorageProblem>> {
    if (backend) return ok(backend);
    opening ??= startOpening();
    return Promise.race([opening.opened, opening.troubled]);
  }

  async function run<T>(
    stores: readonly StoreName[],
    mode: TransactionMode,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<Result<T, StorageProblem>> {
    for (let attempt = 1; ; attempt += 1) {
      const connected = await connect();
      if (!connected.ok) return err(report(connected.error));
      const used = connected.value;
      try {
        const value = await used.transact(stores, mode, work);
        if (mode === "readwrite") {
          notify({ stores, from: "this-tab" });
          channel?.postMessage(stores);
        }
        return ok(value);
      } catch (error) {
        const problem = problemFrom(error);
        if (problem.kind === "closed" && backend === used) backend = null;
        const isDead =
          backend !== used && (problem.kind === "closed" || problem.kind === "aborted");
        if (isDead && attempt === 1) continue;
        return err(report(problem));
      }
    }
  }

  return {
    run,
    whereabouts: () => whereabouts,
    onChange: (listener) => subscribe(changeListeners, listener),
    onProblem(listener) {
      const stop = subscribe(problemListeners, listener);
      for (const problem of unheard) listener(problem);
      unheard = [];
      return stop;
    },
    report,
    tab: newId(),
    clock: environment.clock,
    marks,
    close() {
      channel?.close();
      backend?.close();
      backend = null;
    },
  };
}

function detailOf({ detail }: StorageProblem): { readonly detail?: string } {
  return detail === undefined ? {} : { detail };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const browserEnvironment: Environment = {
  indexedDB: () => (globalThis as { readonly indexedDB?: IDBFactory }).indexedDB,
  channel: () =>
    typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("chart-to-claim"),
  marks: () => {
    try {
      return globalThis.localStorage;
    } catch {
      return null;
    }
  },
  clock: systemClock,
  openTimeout: 8000,
};

let theDatabase: Database | undefined;

/** The database of this page; made when it is first asked for. */
export function deviceDatabase(): Database {
  theDatabase ??= createDatabase(browserEnvironment);
  return theDatabase;
}

/** Hears of each completed write, of this tab or another; returns the way to stop listening. */
export function onStorageChange(
  listener: (change: StorageChange) => void,
  database: Database = deviceDatabase(),
): () => void {
  return database.onChange(listener);
}

/** Hears of each failure, whether or not a screen shows it; returns the way to stop listening. */
export function onStorageProblem(
  listener: (problem: StorageProblem) => void,
  database: Database = deviceDatabase(),
): () => void {
  return database.onProblem(listener);
}
