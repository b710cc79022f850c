/** What the screen wants to know about the copy of the program that is kept for offline use. */
export interface ServiceWorkerEvents {
  /** A newer version waits. It takes over only when `applyUpdate` is called. */
  readonly onNeedRefresh: () => void;
  /** Everything is stored: from now on the program works without a network. */
  readonly onOfflineReady: () => void;
}

/** The parts of a window that registration touches, so that a test can stand in for them. */
export interface ServiceWorkerHost {
  readonly container: ServiceWorkerContainer | undefined;
  readonly reload: () => void;
}

function browserHost(): ServiceWorkerHost {
  const supported = import.meta.env.PROD && "serviceWorker" in navigator;
  return {
    container: supported ? navigator.serviceWorker : undefined,
    reload: () => {
      globalThis.location.reload();
    },
  };
}

/**
 * Registers the service worker of a production build and returns `applyUpdate`.
 *
 * Only the tab that calls `applyUpdate` reloads. Another open tab is told through
 * `onNeedRefresh` and keeps its page, since it may hold unsaved work.
 */
export function registerServiceWorker(
  events: ServiceWorkerEvents,
  host: ServiceWorkerHost = browserHost(),
): () => void {
  const { container, reload } = host;
  if (container === undefined) return () => undefined;

  let registration: ServiceWorkerRegistration | undefined;
  let controlled = container.controller !== null;
  let reloadRequested = false;

  function watch(worker: ServiceWorker | null, replaces: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && replaces !== null) events.onNeedRefresh();
      if (worker.state === "activated" && replaces === null) events.onOfflineReady();
    });
  }

  container.addEventListener("controllerchange", () => {
    if (reloadRequested) reload();
    else if (controlled) events.onNeedRefresh();
    controlled = true;
  });

  container.register("./sw.js", { scope: "./" }).then(
    (registered) => {
      registration = registered;
      if (registered.waiting !== null && registered.active !== null) events.onNeedRefresh();
      watch(registered.installing, registered.active);
      registered.addEventListener("updatefound", () => {
        watch(registered.installing, registered.active);
      });
    },
    // Without a service worker the program still works online (some private windows refuse it).
    () => undefined,
  );

  return () => {
    reloadRequested = true;
    const waiting = registration?.waiting ?? undefined;
    if (waiting === undefined) reload();
    else waiting.postMessage({ type: "SKIP_WAITING" });
  };
}
