import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTHING } from "./contents.ts";
import { LARGEST_BACKUP, type BackupContents } from "./format.ts";
import { checksumOf, writeBackup } from "./make.ts";
import { openBackup, type ReadingWorker } from "./open.ts";
import { readBackupBytes, verifyBackup } from "./read.ts";

const MADE_AT = "2026-03-02T09:30:00.000Z";

const contents: BackupContents = {
  ...NOTHING,
  attempts: [
    {
      id: "a1",
      exercise: { kind: "encounter", id: "scenario:knee-injury" },
      answer: { diagnoses: [{ code: "S83.511A", évidence: "„naïve”" }] },
      startedAt: "2026-03-02T09:00:00Z",
      submittedAt: "2026-03-02T09:10:00Z",
      contentVersion: "1",
      device: "d",
    },
  ],
};
const good = writeBackup(contents, MADE_AT);

/** The good backup with some of its JSON changed and a checksum that fits. */
function forged(change: (backup: Record<string, unknown>) => void): string {
  const backup = JSON.parse(good) as Record<string, unknown>;
  change(backup);
  return JSON.stringify({ ...backup, checksum: checksumOf(backup["contents"]) });
}

/** The good backup with an answer written by hand, so that its keys are what the file says. */
function withAnswer(answer: string): string {
  const changed = good.replace(/"answer":\{.*?\]\}/, `"answer":${answer}`);
  const { contents: inside } = JSON.parse(changed) as { readonly contents: unknown };
  return changed.replace(/sha256:[0-9a-f]{64}/, checksumOf(inside));
}

function deepList(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

function attemptOf(backup: Record<string, unknown>): Record<string, unknown> {
  const { attempts } = backup["contents"] as { readonly attempts: Record<string, unknown>[] };
  return attempts[0] ?? {};
}

describe("verifyBackup", () => {
  it("reads what was written", () => {
    const result = verifyBackup(good);
    expect(result).toMatchObject({ ok: true, value: { madeAt: MADE_AT, contents } });
  });

  it.each([
    { why: "a photo", text: "\u0089PNG\r\n", kind: "foreign" },
    { why: "some other JSON", text: '{"name":"x"}', kind: "foreign" },
    { why: "a list", text: "[]", kind: "foreign" },
    { why: "null", text: "null", kind: "foreign" },
    { why: "the first half", text: good.slice(0, good.length / 2), kind: "cut-off" },
    { why: "all but the last byte", text: good.slice(0, -1), kind: "cut-off" },
    {
      why: "a changed answer",
      text: good.replace("S83.511A", "S83.512A"),
      kind: "damaged",
    },
    {
      why: "a newer version",
      text: good.replace('"version":1', '"version":3'),
      kind: "newer-version",
    },
    {
      why: "a version that never was",
      text: good.replace('"version":1', '"version":0'),
      kind: "invalid",
      path: "version",
    },
    {
      why: "a field that is missing",
      text: forged((backup) => delete attemptOf(backup)["submittedAt"]),
      kind: "invalid",
      path: "contents.attempts[0].submittedAt",
    },
    {
      why: "a day that is none",
      text: forged((backup) => (attemptOf(backup)["submittedAt"] = "2026-02-31T99:00:00Z")),
      kind: "invalid",
      path: "contents.attempts[0].submittedAt",
    },
    {
      why: "a field too many",
      text: forged((backup) => (attemptOf(backup)["score"] = 100)),
      kind: "invalid",
      path: "contents.attempts[0].score",
    },
    {
      why: "a key that reaches for the prototype",
      text: withAnswer('{"__proto__":{"isAdmin":true}}'),
      kind: "hostile",
      path: "contents.attempts[0].answer.__proto__",
    },
    {
      why: "a constructor",
      text: withAnswer('{"constructor":{"prototype":{"x":1}}}'),
      kind: "hostile",
      path: "contents.attempts[0].answer.constructor",
    },
    {
      why: "nesting without end",
      text: good.replace('"disputes":[]', `"disputes":${deepList(100_000)}`),
      kind: "hostile",
    },
  ])("refuses $why as $kind", ({ text, kind, path }) => {
    const result = verifyBackup(text);
    expect(result).toMatchObject({
      ok: false,
      error: { kind, whatWasKept: "Nothing on this device was changed." },
    });
    const told = result.ok ? undefined : result.error.path;
    expect(told).toBe(path ?? told);
  });

  it("leaves every object's prototype alone", () => {
    verifyBackup(withAnswer('{"__proto__":{"isAdmin":true}}'));
    expect(({} as { readonly isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("refuses the file whichever byte of it is changed", () => {
    const bytes = new TextEncoder().encode(good);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const result = readBackupBytes(changed);
        // The date beside the contents is the only thing that may change unseen.
        expect(!result.ok || new TextDecoder().decode(changed).indexOf(MADE_AT) === -1).toBe(true);
      }),
      { seed: 20260307, numRuns: 500 },
    );
  });

  it("refuses the file wherever it is cut off", () => {
    const bytes = new TextEncoder().encode(good);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), (length) => {
        expect(readBackupBytes(bytes.subarray(0, length)).ok).toBe(false);
      }),
      { seed: 20260308, numRuns: 200 },
    );
  });
});

describe("readBackupBytes", () => {
  it("refuses an empty file, one that is too large, and one that is no text", () => {
    const kinds = [
      new Uint8Array(0),
      new Uint8Array(LARGEST_BACKUP + 1),
      Uint8Array.from([0xff, 0xfe, 0x00]),
    ].map((bytes) => {
      const result = readBackupBytes(bytes);
      return result.ok ? "ok" : result.error.kind;
    });
    expect(kinds).toEqual(["empty", "too-large", "foreign"]);
  });
});

describe("openBackup", () => {
  function aWorker(): ReadingWorker & { ended: boolean } {
    return {
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage() {
        // Never answers by itself.
      },
      terminate() {
        this.ended = true;
      },
    };
  }
  const file = new Blob([good]);

  it("ends the worker when reading takes too long", async () => {
    const worker = aWorker();
    const result = await openBackup(file, { start: () => worker, timeout: 10 });
    expect(result).toMatchObject({ ok: false, error: { kind: "too-slow" } });
    expect(worker.ended).toBe(true);
  });

  it("ends the worker when it is cancelled", async () => {
    const worker = aWorker();
    const controller = new AbortController();
    const opening = openBackup(file, { start: () => worker, signal: controller.signal });
    controller.abort();
    expect(await opening).toMatchObject({ ok: false, error: { kind: "cancelled" } });
    expect(worker.ended).toBe(true);
  });

  it("hands over what the worker says", async () => {
    const worker = aWorker();
    const opening = openBackup(file, { start: () => worker });
    const answer = verifyBackup(good);
    worker.onmessage?.(new MessageEvent("message", { data: answer }));
    expect(await opening).toEqual(answer);
  });
});
