import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { contentRules } from "./registry.ts";

const folder = readdirSync(fileURLToPath(new URL(".", import.meta.url)));

function namesWith(ending: RegExp): readonly string[] {
  return folder
    .filter((name) => ending.test(name))
    .map((name) => name.replace(ending, ""))
    .filter((name) => name !== "registry")
    .sort();
}

describe("the registry of content rules", () => {
  const ids = contentRules.map(({ id }) => id);

  it("holds every rule of the folder once, each named as its file", () => {
    expect([...ids].sort()).toEqual(namesWith(/(?<!\.test)\.ts$/));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("holds no rule without a test beside it that quotes its id", () => {
    expect(namesWith(/\.test\.ts$/)).toEqual([...ids].sort());
  });

  it.each(contentRules)("$id finds nothing in content that is right", (rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });
});
