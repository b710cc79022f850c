import { expect, it, vi } from "vitest";
import { unwrap } from "../lib/result.ts";
import { appendAttempt } from "./attempt-log.ts";
import { createStatusStore } from "./status-store.ts";
import { createTestDatabase } from "./test-database.ts";

it("follows the work of every tab while somebody listens", async () => {
  const database = createTestDatabase();
  const store = createStatusStore(database);
  expect(store.getState()).toBeNull();
  const stop = store.subscribe(() => undefined);
  await vi.waitFor(() => {
    expect(store.getState()?.attempts).toBe(0);
  });
  const attempt = {
    id: "a",
    exercise: { kind: "choice", id: "lesson:shared/record#ex-1" },
    answer: ["a"],
    startedAt: "2026-03-02T09:00:00Z",
    submittedAt: "2026-03-02T09:01:00Z",
    contentVersion: "1",
  };
  unwrap(await appendAttempt(attempt, database.openTab()));
  await vi.waitFor(() => {
    expect(store.getState()?.attempts).toBe(1);
  });
  stop();
});
