import { describe, expect, it, vi } from "vitest";
import { err, ok, type Result } from "../../lib/result.ts";
import { storageProblem, type StorageProblem } from "../../storage/problem.ts";
import {
  createCareerFitSession,
  type CareerFitAnswersStore,
  type StoredCareerFit,
} from "./session.ts";

function aStore(stored: StoredCareerFit | null = null) {
  const waiting: ((result: Result<null, StorageProblem>) => void)[] = [];
  const store = {
    load: vi.fn<CareerFitAnswersStore["load"]>(() => Promise.resolve(ok(stored))),
    save: vi.fn<CareerFitAnswersStore["save"]>(
      () => new Promise((resolve) => waiting.push(resolve)),
    ),
    clear: vi.fn<CareerFitAnswersStore["clear"]>(() => Promise.resolve(ok(null))),
  };
  /** Lets the oldest write that is under way end. */
  const finish = async (result: Result<null, StorageProblem> = ok(null)) => {
    waiting.shift()?.(result);
    await settled();
  };
  return { store, finish };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

describe("a career-fit session", () => {
  it("goes on with what was stored", async () => {
    const { store } = aStore({ answers: { "read-note": 4 }, currentItem: "read-note" });
    const session = createCareerFitSession(store);
    expect(session.state.getState().status).toBe("loading");
    await session.open();
    expect(session.state.getState()).toMatchObject({
      status: "ready",
      answers: { "read-note": 4 },
      currentItem: "read-note",
      save: "idle",
    });
  });

  it("says saved only when the store has said so", async () => {
    const { store, finish } = aStore();
    const session = createCareerFitSession(store);
    await session.open();
    session.answer("read-note", 5);
    expect(session.state.getState().save).toBe("saving");
    await finish();
    expect(session.state.getState().save).toBe("saved");
    expect(store.save).toHaveBeenCalledExactlyOnceWith({
      answers: { "read-note": 5 },
      currentItem: "read-note",
    });
  });

  it("writes the newest answers once more when they changed during a write", async () => {
    const { store, finish } = aStore();
    const session = createCareerFitSession(store);
    await session.open();
    session.answer("read-note", 1);
    session.answer("read-note", 2);
    session.answer("call-insurer", 3);
    await finish();
    expect(session.state.getState().save).toBe("saving");
    await finish();
    expect(session.state.getState().save).toBe("saved");
    expect(store.save).toHaveBeenCalledTimes(2);
    expect(store.save.mock.lastCall?.[0].answers).toEqual({ "read-note": 2, "call-insurer": 3 });
  });

  it("keeps the answers and tells the problem when saving fails, and saves again on demand", async () => {
    const { store, finish } = aStore();
    const session = createCareerFitSession(store);
    await session.open();
    session.answer("read-note", 5);
    await finish(err(storageProblem("quota")));
    expect(session.state.getState()).toMatchObject({
      save: "error",
      answers: { "read-note": 5 },
      problem: { kind: "quota" },
    });
    session.saveAgain();
    await finish();
    expect(session.state.getState()).toMatchObject({ save: "saved", problem: null });
  });

  it("does not replace unsaved answers by what is stored", async () => {
    const { store, finish } = aStore({ answers: { "read-note": 1 }, currentItem: null });
    const session = createCareerFitSession(store);
    await session.open();
    session.answer("read-note", 5);
    await finish(err(storageProblem("aborted")));
    await session.open();
    expect(session.state.getState().answers).toEqual({ "read-note": 5 });
  });

  it("is ready with a problem when the answers cannot be read", async () => {
    const { store } = aStore();
    store.load.mockResolvedValueOnce(err(storageProblem("no-answer")));
    const session = createCareerFitSession(store);
    await session.open();
    expect(session.state.getState()).toMatchObject({
      status: "ready",
      problem: { kind: "no-answer" },
    });
  });

  it("marks passed questions as left open, but never an answered one", async () => {
    const { store } = aStore({ answers: { "read-note": 4 }, currentItem: null });
    const session = createCareerFitSession(store);
    await session.open();
    session.leaveOpen(["read-note", "call-insurer"]);
    expect(session.state.getState().answers).toEqual({ "read-note": 4, "call-insurer": null });
    session.clearAnswer("read-note");
    expect(session.state.getState().answers["read-note"]).toBeNull();
  });

  it("writes nothing for somebody who only looks", async () => {
    const { store } = aStore();
    const session = createCareerFitSession(store);
    await session.open();
    session.moveTo("look-up");
    session.leaveOpen([]);
    expect(store.save).not.toHaveBeenCalled();
    expect(session.state.getState().save).toBe("idle");
  });

  it("removes the answers from the device when starting over", async () => {
    const { store } = aStore({ answers: { "read-note": 4 }, currentItem: "read-note" });
    const session = createCareerFitSession(store);
    await session.open();
    session.retake();
    await settled();
    expect(store.clear).toHaveBeenCalledOnce();
    expect(session.state.getState()).toMatchObject({
      answers: {},
      currentItem: null,
      save: "idle",
    });
  });
});
