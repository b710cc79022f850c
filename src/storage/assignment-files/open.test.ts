import { describe, expect, it, vi } from "vitest";
import { LARGEST_FILE, openFile, setFile } from "../../domain/assignments/file.ts";
import { aSet } from "../../domain/assignments/test-builders.ts";
import { createFileOpener, type OpeningWorker } from "./open.ts";

/** Answers like the real worker, or never, or with an error. */
function workers(behavior: "answers" | "hangs" | "breaks") {
  const started: OpeningWorker[] = [];
  const start = () => {
    const worker: OpeningWorker = {
      onmessage: null,
      onerror: null,
      terminate: vi.fn<() => void>(),
      postMessage(file: Blob) {
        void file.arrayBuffer().then((buffer) => {
          const data = openFile(new Uint8Array(buffer));
          if (behavior === "answers") worker.onmessage?.({ data } as MessageEvent);
          if (behavior === "breaks") worker.onerror?.({} as ErrorEvent);
        });
      },
    };
    started.push(worker);
    return worker;
  };
  return { start, started };
}

const file = new Blob([setFile(aSet()).text]);

describe("opening files", () => {
  it("uses one worker for all of them", async () => {
    const { start, started } = workers("answers");
    const opener = createFileOpener({ start });
    expect(await opener.open(file)).toMatchObject({ ok: true, value: { type: "set" } });
    expect(await opener.open(new Blob(["{}"]))).toMatchObject({ error: { kind: "foreign" } });
    expect(started).toHaveLength(1);
    opener.close();
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
  });

  it("ends a worker that takes too long, and starts another for the next file", async () => {
    const { start, started } = workers("hangs");
    const opener = createFileOpener({ start, timeout: 5 });
    expect(await opener.open(file)).toMatchObject({ error: { kind: "too-slow" } });
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect(await opener.open(file)).toMatchObject({ error: { kind: "too-slow" } });
    expect(started).toHaveLength(2);
  });

  it("can be cancelled before and while a file is read", async () => {
    const { start, started } = workers("hangs");
    const opener = createFileOpener({ start });
    const control = new AbortController();
    const opening = opener.open(file, control.signal);
    control.abort();
    expect(await opening).toMatchObject({ error: { kind: "cancelled" } });
    expect(await opener.open(file, control.signal)).toMatchObject({ error: { kind: "cancelled" } });
    expect(started).toHaveLength(1);
  });

  it("says so when the file can't be read", async () => {
    const { start } = workers("breaks");
    const opened = await createFileOpener({ start }).open(file);
    expect(opened).toMatchObject({ error: { kind: "unreadable" } });
  });

  it("does not even begin with a file that is too large", async () => {
    const { start, started } = workers("answers");
    const huge = { size: LARGEST_FILE + 1 } as Blob;
    expect(await createFileOpener({ start }).open(huge)).toMatchObject({
      error: { kind: "too-large" },
    });
    expect(started).toEqual([]);
  });
});
