import { describe, expect, it } from "vitest";
import { clockChangeAt, dueSchema, firstLateInstant, formatDue, isLate } from "./due.ts";

const at = (local: string, zone: string) => ({ local, zone });
const iso = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();

describe("the first late instant", () => {
  it.each([
    ["2026-12-01T23:59", "America/New_York", "2026-12-02T05:00:00.000Z", "winter, five hours back"],
    ["2026-06-01T23:59", "America/New_York", "2026-06-02T04:00:00.000Z", "summer, four hours back"],
    [
      "2026-06-01T23:59",
      "America/Phoenix",
      "2026-06-02T07:00:00.000Z",
      "no summer time in Arizona",
    ],
    ["2026-12-01T23:59", "Asia/Kathmandu", "2026-12-01T18:15:00.000Z", "a quarter-hour zone"],
    ["2026-12-31T23:59", "Pacific/Kiritimati", "2026-12-31T10:00:00.000Z", "first in the new year"],
    ["2026-12-01T23:59", "UTC", "2026-12-02T00:00:00.000Z", "the due minute counts in full"],
    ["2026-03-08T02:30", "America/New_York", "2026-03-08T07:31:00.000Z", "skipped: counts as 3:30"],
    [
      "2026-11-01T01:30",
      "America/New_York",
      "2026-11-01T06:31:00.000Z",
      "twice: its second coming",
    ],
    ["2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T15:16:00.000Z", "half an hour twice"],
    ["2026-03-29T00:30", "Asia/Beirut", "2026-03-28T22:31:00.000Z", "skipped at midnight"],
    ["2028-02-29T12:00", "America/Chicago", "2028-02-29T18:01:00.000Z", "a leap day"],
  ])("after %s in %s is %s (%s)", (local, zone, expected, _why) => {
    expect(iso(firstLateInstant(at(local, zone)))).toBe(expected);
  });

  it("is not known for a zone that the device does not know, and nothing is late there", () => {
    const due = at("2026-12-01T23:59", "Mars/Olympus_Mons");
    expect(firstLateInstant(due)).toBeUndefined();
    expect(isLate(due, Date.parse("2099-01-01T00:00:00Z"))).toBe(false);
  });
});

describe("late", () => {
  it("begins when the due minute ends", () => {
    const due = at("2026-12-01T23:59", "America/New_York");
    expect(isLate(due, Date.parse("2026-12-02T04:59:59.999Z"))).toBe(false);
    expect(isLate(due, Date.parse("2026-12-02T05:00:00.000Z"))).toBe(true);
  });

  it("never comes without a due time", () => {
    expect(isLate(null, Date.parse("2099-01-01T00:00:00Z"))).toBe(false);
  });
});

describe("a clock change at the due time", () => {
  it.each([
    ["2026-03-08T02:30", "America/New_York", "skipped"],
    ["2026-11-01T01:30", "America/New_York", "repeated"],
    ["2026-11-01T02:00", "America/New_York", null],
    ["2026-03-08T02:30", "America/Phoenix", null],
    ["2026-12-01T23:59", "No/Where", null],
  ])("on %s in %s is told: %s", (local, zone, expected) => {
    expect(clockChangeAt(at(local, zone))).toBe(expected);
  });
});

describe("a due time in words", () => {
  const due = at("2026-12-01T23:59", "America/New_York");
  it.each([
    [undefined, "Tuesday, December 1, 2026 at 11:59 PM EST"],
    ["America/Los_Angeles", "Tuesday, December 1, 2026 at 8:59 PM PST"],
    ["Asia/Tokyo", "Wednesday, December 2, 2026 at 1:59 PM GMT+9"],
    ["No/Where", undefined],
  ])("told by the clocks of %s is %s", (zone, expected) => {
    expect(formatDue(due, zone)).toBe(expected);
  });
});

describe("what is written as due", () => {
  it.each([
    ["2026-12-01T23:59", "America/New_York", true],
    ["2026-12-01T23:59", "America/Argentina/Buenos_Aires", true],
    ["2026-12-01T23:59", "Etc/GMT+5", true],
    ["2026-02-30T10:00", "UTC", false],
    ["2026-12-01T24:00", "UTC", false],
    ["2026-12-01", "UTC", false],
    ["1999-12-01T10:00", "UTC", false],
    ["2026-12-01T23:59", "", false],
    ["2026-12-01T23:59", "../../etc", false],
  ])("%s in %s: accepted %s", (local, zone, isAccepted) => {
    expect(dueSchema.safeParse(at(local, zone)).success).toBe(isAccepted);
  });
});
