import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { err, ok, type Result } from "../lib/result.ts";
import { createAutosave, type Timer } from "./autosave.ts";

/** A timer that runs when it is told to. */
function handTimer(): Timer & { advance(milliseconds: number): Promise<void> } {
  let now = 0;
  let lastId = 0;
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    setTimeout(run, milliseconds) {
      lastId += 1;
      waiting.set(lastId, { at: now + milliseconds, run });
      return lastId;
    },
    clearTimeout(handle) {
      waiting.delete(handle as number);
    },
    async advance(milliseconds) {
      now += milliseconds;
      for (const [id, { at, run }] of waiting) {
        if (at > now) continue;
        waiting.delete(id);
        run();
      }
      await settle();
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A save that is answered when the test says so. */
function slowSave() {
  const saves: { readonly value: string; answer(result: Result<null, string>): void }[] = [];
  const save = (value: string) =>
    new Promise<Result<null, string>>((resolve) => {
      saves.push({ value, answer: resolve });
    });
  return { saves, save };
}

function start() {
  const timer = handTimer();
  const { saves, save } = slowSave();
  const autosave = createAutosave({ save, delayMs: 500, timer, page: null });
  return { timer, saves, autosave };
}

describe("createAutosave", () => {
  it("says saved only after the save has succeeded", async () => {
    const { timer, saves, autosave } = start();
    const seen: string[] = [];
    autosave.subscribe(() => seen.push(autosave.getState().status));
    autosave.change("a");
    await timer.advance(500);
    expect(autosave.getState().status).toBe("saving");
    saves[0]?.answer(ok(null));
    await settle();
    expect(seen).toEqual(["unsaved", "saving", "saved"]);
  });

  it("saves the latest value once, after the last change", async () => {
    const { timer, saves, autosave } = start();
    for (const value of ["a", "ab", "abc"]) {
      autosave.change(value);
      await timer.advance(300);
    }
    expect(saves).toHaveLength(0);
    await timer.advance(200);
    expect(saves.map(({ value }) => value)).toEqual(["abc"]);
  });

  it("does not wait for a pause that never comes", async () => {
    const { timer, saves, autosave } = start();
    for (let keystroke = 0; keystroke < 10; keystroke += 1) {
      autosave.change(`value ${keystroke}`);
      await timer.advance(300);
    }
    expect(saves.length).toBeGreaterThan(0);
  });

  it("saves again what was changed while it saved, and is not saved in between", async () => {
    const { timer, saves, autosave } = start();
    autosave.change("a");
    await timer.advance(500);
    autosave.change("b");
    saves[0]?.answer(ok(null));
    await settle();
    expect(autosave.getState().status).toBe("saving");
    expect(saves.map(({ value }) => value)).toEqual(["a", "b"]);
    saves[1]?.answer(ok(null));
    await settle();
    expect(autosave.getState().status).toBe("saved");
  });

  it("keeps what could not be saved, and tries it again when it is told to", async () => {
    const { timer, saves, autosave } = start();
    autosave.change("a");
    await timer.advance(500);
    saves[0]?.answer(err("full"));
    await settle();
    expect(autosave.getState()).toEqual({ status: "error", problem: "full" });
    const flushed = autosave.flush();
    saves[1]?.answer(ok(null));
    expect(await flushed).toBe(true);
    expect(saves[1]?.value).toBe("a");
  });

  it("saves at once when the page is hidden", async () => {
    const listeners = new Map<string, () => void>();
    const target = {
      addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
      removeEventListener: (name: string) => listeners.delete(name),
    };
    const page = { ...target, visibilityState: "hidden", defaultView: target };
    const { saves, save } = slowSave();
    const autosave = createAutosave({
      save,
      delayMs: 500,
      timer: handTimer(),
      page: page as unknown as Document,
    });
    autosave.change("a");
    listeners.get("visibilitychange")?.();
    expect(saves).toHaveLength(1);
    autosave.dispose();
    expect(listeners.size).toBe(0);
  });

  it("ends with the last value saved, whatever the order of changes, failures and waits", async () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant("change" as const), value: fc.string({ maxLength: 3 }) }),
      fc.record({ type: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 900 }) }),
      fc.record({ type: fc.constant("answer" as const), succeeds: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { timer, saves, autosave } = start();
        const stored: string[] = [];
        let answered = 0;
        let latest: string | null = null;
        const answer = async (succeeds: boolean) => {
          const next = saves[answered];
          if (!next) return;
          answered += 1;
          if (succeeds) stored.push(next.value);
          next.answer(succeeds ? ok(null) : err("full"));
          await settle();
        };
        for (const each of steps) {
          if (each.type === "wait") await timer.advance(each.ms);
          else if (each.type === "answer") await answer(each.succeeds);
          else {
            latest = each.value;
            autosave.change(each.value);
          }
          expect(saves.length - answered).toBeLessThanOrEqual(1);
          const isSaved = autosave.getState().status === "saved";
          expect(isSaved && latest !== (stored.at(-1) ?? null)).toBe(false);
        }
        const finish = async () => {
          const flushed = autosave.flush();
          while (answered < saves.length) await answer(true);
          return flushed;
        };
        // A failure that was under way ends the first flush; the value is still there.
        expect((await finish()) || (await finish())).toBe(true);
        expect(stored.at(-1) ?? null).toBe(latest);
      }),
      { seed: 20260303, numRuns: 200 },
    );
  });
});
