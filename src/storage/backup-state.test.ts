import { describe, expect, it } from "vitest";
import { describeBackupState } from "./backup-state.ts";
import { storageProblem } from "./problem.ts";
import type { StorageStatus } from "./status.ts";

const NOW = Date.parse("2026-03-12T18:00:00Z");

function aStatus(overrides: Partial<StorageStatus> = {}): StorageStatus {
  return {
    whereabouts: { where: "device" },
    persisted: true,
    usage: null,
    quota: null,
    attempts: 5,
    drafts: 0,
    lastBackupAt: "2026-03-03T18:00:00Z",
    attemptsSinceBackup: 4,
    damaged: 0,
    lostWorkFrom: null,
    ...overrides,
  };
}

describe("describeBackupState", () => {
  it.each([
    { why: "days", status: {}, says: "Last backup 9 days ago; 4 attempts since.", tone: "care" },
    {
      why: "one attempt",
      status: { attemptsSinceBackup: 1, lastBackupAt: "2026-03-11T18:00:00Z" },
      says: "Last backup yesterday; 1 attempt since.",
      tone: "calm",
    },
    {
      why: "nothing new",
      status: { attemptsSinceBackup: 0, lastBackupAt: "2026-03-12T17:59:00Z" },
      says: "Last backup today; nothing new since.",
      tone: "calm",
    },
    {
      why: "a clock that was set back",
      status: { lastBackupAt: "2027-01-15T12:00:00Z" },
      says: "Last backup on January 15, 2027; 4 attempts since.",
      tone: "care",
    },
    {
      why: "no backup",
      status: { lastBackupAt: null },
      says: "Stored on this device only. There is no backup yet.",
      tone: "care",
    },
    {
      why: "nothing done",
      status: { lastBackupAt: null, attempts: 0, attemptsSinceBackup: 0 },
      says: "Nothing is stored yet.",
      tone: "calm",
    },
    {
      why: "memory only",
      status: { whereabouts: { where: "memory", why: storageProblem("unavailable") } as const },
      says: "Kept in this tab only",
      tone: "trouble",
    },
    {
      why: "refused",
      status: { whereabouts: { where: "refused", why: storageProblem("newer-version") } as const },
      says: "stored by a newer version",
      tone: "trouble",
    },
    {
      why: "removed by the browser",
      status: { lostWorkFrom: "2026-03-01T12:00:00Z" },
      says: "until March 1, 2026 is gone",
      tone: "trouble",
    },
  ])("says “$says” for $why", ({ status, says, tone }) => {
    const state = describeBackupState(aStatus(status), NOW);
    expect(state.text).toContain(says);
    expect(state.tone).toBe(tone);
  });
});
