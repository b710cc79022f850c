import { expect, it, vi } from "vitest";
import { registerServiceWorker } from "./service-worker.ts";

class FakeWorker extends EventTarget {
  state = "installing";
  readonly messages: unknown[] = [];

  postMessage(message: unknown): void {
    this.messages.push(message);
  }

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  refuses = false;

  async register(): Promise<FakeRegistration> {
    if (this.refuses) throw new Error("refused");
    return this.registration;
  }

  takeOver(): void {
    this.dispatchEvent(new Event("controllerchange"));
  }
}

async function register(container: FakeContainer) {
  const events = { onNeedRefresh: vi.fn<() => void>(), onOfflineReady: vi.fn<() => void>() };
  const reload = vi.fn<() => void>();
  const applyUpdate = registerServiceWorker(events, {
    container: container as unknown as ServiceWorkerContainer,
    reload,
  });
  await new Promise((resolve) => setTimeout(resolve));
  return { ...events, reload, applyUpdate };
}

it("tells that the program works offline after the first installation", async () => {
  const container = new FakeContainer();
  const worker = new FakeWorker();
  container.registration.installing = worker;
  const { onNeedRefresh, onOfflineReady, reload } = await register(container);
  worker.become("installed");
  expect(onOfflineReady).not.toHaveBeenCalled();
  worker.become("activated");
  container.takeOver();
  expect(onOfflineReady).toHaveBeenCalledOnce();
  expect(onNeedRefresh).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

it("tells of a version that was waiting before the page opened", async () => {
  const container = new FakeContainer();
  container.controller = new FakeWorker();
  container.registration.active = container.controller;
  container.registration.waiting = new FakeWorker();
  const { onNeedRefresh } = await register(container);
  expect(onNeedRefresh).toHaveBeenCalledOnce();
});

it("tells of a version that arrives while the page is open, and keeps the page", async () => {
  const container = new FakeContainer();
  container.controller = new FakeWorker();
  container.registration.active = container.controller;
  const { onNeedRefresh, reload } = await register(container);
  const worker = new FakeWorker();
  container.registration.installing = worker;
  container.registration.dispatchEvent(new Event("updatefound"));
  worker.become("installed");
  expect(onNeedRefresh).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
});

it("reloads only once the new version has taken over", async () => {
  const container = new FakeContainer();
  container.controller = new FakeWorker();
  container.registration.active = container.controller;
  const waiting = new FakeWorker();
  container.registration.waiting = waiting;
  const { applyUpdate, reload } = await register(container);
  applyUpdate();
  expect(waiting.messages).toEqual([{ type: "SKIP_WAITING" }]);
  expect(reload).not.toHaveBeenCalled();
  container.takeOver();
  expect(reload).toHaveBeenCalledOnce();
});

it("keeps the page when another tab applied the update", async () => {
  const container = new FakeContainer();
  container.controller = new FakeWorker();
  container.registration.active = container.controller;
  const { onNeedRefresh, reload } = await register(container);
  container.takeOver();
  expect(reload).not.toHaveBeenCalled();
  expect(onNeedRefresh).toHaveBeenCalledOnce();
});

it("lets the program run where service workers are refused or unknown", async () => {
  const container = new FakeContainer();
  container.refuses = true;
  const { onNeedRefresh, applyUpdate, reload } = await register(container);
  expect(onNeedRefresh).not.toHaveBeenCalled();
  applyUpdate();
  expect(reload).toHaveBeenCalledOnce();
  const without = registerServiceWorker(
    { onNeedRefresh, onOfflineReady: onNeedRefresh },
    { container: undefined, reload },
  );
  expect(without).not.toThrow();
});
