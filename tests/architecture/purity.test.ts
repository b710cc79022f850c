import { afterEach, describe, expect, it, vi } from "vitest";
import { findImpurities, isPureModule } from "./purity.ts";
import { listModules } from "./source-files.ts";

vi.mock("react", () => {
  throw new Error("A pure module loaded React");
});

const loaders = import.meta.glob([
  "../../src/{lib,domain}/**/*.ts",
  "../../src/exercises/{kind,kinds}.ts",
  "../../src/exercises/*/{kind,schema,validate,grade}.ts",
  "!**/*.test.ts",
  "!**/*.d.ts",
]);

const { now } = Date;
const { random } = Math;

/** Makes ambient time and randomness fail at the first touch. There is no page here at all. */
function poison(): void {
  const fail = (name: string) => () => {
    throw new Error(`A pure module used ${name}`);
  };
  Date.now = fail("Date.now");
  Math.random = fail("Math.random");
}

function cure(): void {
  Date.now = now;
  Math.random = random;
}

afterEach(cure);

describe("pure modules", () => {
  const modules = listModules("src").filter(({ path }) => isPureModule(path));

  it("mention no ambient time, randomness or platform", () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap(findImpurities)).toEqual([]);
  });

  it("load with React mocked out and without window, Date.now and Math.random", async () => {
    expect(Object.keys(loaders)).toHaveLength(modules.length);
    poison();
    const failures: string[] = [];
    for (const [path, load] of Object.entries(loaders)) {
      try {
        await load();
      } catch (error) {
        failures.push(`${path}: ${String(error)}`);
      }
    }
    cure();
    expect(failures).toEqual([]);
  });

  it.each([
    ["Date.now()", "Date.now"],
    ["Math.random()", "Math.random"],
    ["new Date()", "new Date() without a time"],
    ["window.innerWidth", "ambient window"],
    ["typeof document", "ambient document"],
    ["globalThis.localStorage", "ambient globalThis"],
    ["{ crypto }", "ambient crypto"],
  ])("are caught with a planted %s", (expression, told) => {
    const path = "src/domain/x.ts";
    const text = `export const planted = () => (${expression});`;
    expect(findImpurities({ path, text })).toEqual([`${path}: ${told}`]);
  });

  it.each([
    `new Date(0)`,
    `Date.UTC(2026, 0, 1)`,
    `patient.location`,
    `({ location: "office", performance: 1 })`,
    `"window"`,
    `documents.map((document) => document.title)`,
    `pairs.map(([location, { process }]) => location + process)`,
  ])("may say %s", (expression) => {
    const text = `export const planted = () => ${expression};`;
    expect(findImpurities({ path: "src/domain/x.ts", text })).toEqual([]);
  });

  it("are poisoned by the test itself", () => {
    poison();
    expect(() => Date.now()).toThrow("Date.now");
    expect(() => Math.random()).toThrow("Math.random");
    expect(typeof window).toBe("undefined");
    expect(typeof document).toBe("undefined");
  });

  it("cannot load React here", async () => {
    await expect(import("react")).rejects.toThrow("error when mocking");
  });
});
