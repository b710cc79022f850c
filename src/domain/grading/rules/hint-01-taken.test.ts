import { describe, expect, it } from "vitest";
import { accuracyOf } from "../accuracy.ts";
import { scoreParts } from "../score.ts";
import { aCase, aService, pathsOf, toldBy } from "../testing.ts";
import type { Hint } from "../hints.ts";

const points = (hints: readonly Hint[], diagnoses = ["E11.22", "I10"]) =>
  scoreParts(aCase({ key: ["E11.22", "I10"], diagnoses, hints })).find(
    ({ aspect }) => aspect === "diagnoses",
  )?.earned;
const about = (keyIndex: number, step: Hint["step"]): Hint => ({
  part: "diagnoses",
  keyIndex,
  step,
});

describe("HINT-01", () => {
  it("[HINT-01] says that a hint was taken, by the line that it was about", () => {
    const at = aCase({ hints: [about(0, "category")] });
    expect(pathsOf("HINT-01", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("HINT-01", at).why).toContain("at most 1 of 4");
  });

  it.each([
    ["guideline", 7],
    ["term", 6],
    ["category", 5],
    ["code", 4],
  ] as const)("[HINT-01] leaves %s: %i of 8", (step, earned) => {
    expect(points([about(0, step)])).toBe(earned);
  });

  it("[HINT-01] caps a line once, however many steps led there, and no other line", () => {
    expect(points([about(0, "guideline"), about(0, "term"), about(0, "term")])).toBe(6);
  });

  it("[HINT-01] takes nothing from a nearly right line that earns less anyway", () => {
    expect(points([about(0, "term")], ["E11.9", "I10"])).toBe(6);
  });

  it("[HINT-01] ignores a line that the key does not have", () => {
    expect(points([about(40, "code")])).toBe(8);
    expect(pathsOf("HINT-01", aCase({ hints: [about(40, "code")] }))).toEqual([]);
  });

  it("[HINT-01] counts no code as the learner's own that was shown", () => {
    expect(accuracyOf(aCase({ hints: [about(0, "code")] })).correct).toBe(1);
    expect(accuracyOf(aCase({})).correct).toBe(2);
  });

  it("[HINT-01] caps services likewise, and is silent without a hint", () => {
    const hints: Hint[] = [{ part: "services", keyIndex: 0, step: "term" }];
    const parts = scoreParts(aCase({ services: [aService("99214")], hints }));
    expect(parts.find(({ aspect }) => aspect === "services")?.earned).toBe(1);
    expect(pathsOf("HINT-01", aCase({}))).toEqual([]);
  });

  it("[HINT-01] says when the code itself was shown", () => {
    expect(toldBy("HINT-01", aCase({ hints: [about(0, "code")] })).headline).toBe(
      "The code was shown",
    );
    expect(toldBy("HINT-01", aCase({ hints: [about(0, "term")] })).headline).toBe(
      "Found with a hint",
    );
  });

  it("[HINT-01] names a line that is still missing by its place in the key", () => {
    const key = ["E11.22", "N18.31"];
    const at = aCase({ key, diagnoses: ["E11.22"], hints: [about(1, "term")] });
    expect(pathsOf("HINT-01", at)).toEqual(["/key/diagnoses/1"]);
  });

  it("[HINT-01] speaks of services only where they are a task", () => {
    const hints: Hint[] = [{ part: "services", keyIndex: 0, step: "code" }];
    expect(pathsOf("HINT-01", aCase({ hints }))).toEqual(["/services/0"]);
    expect(pathsOf("HINT-01", aCase({ hints, tasks: ["diagnoses"] }))).toEqual([]);
  });
});
