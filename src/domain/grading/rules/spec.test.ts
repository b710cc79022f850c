import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aspects } from "../rule.ts";
import { rules } from "./registry.ts";

const folder = new URL(".", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const tests = readdirSync(folder).filter(
  (name) => name.endsWith(".test.ts") && name !== "spec.test.ts",
);

const registered = rules.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
const specified = [...read("SPEC.md").matchAll(/^\| ([A-Z]+-\d\d) /gm)]
  .map(([, id = ""]) => id)
  .sort((a, b) => (a < b ? -1 : 1));
const rows = read("SPEC.md")
  .split("\n")
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1),
  );
const tested = new Set(
  tests.flatMap((name) =>
    [...read(name).matchAll(/it(?:\.each(?:<[^>]*>)?\([\s\S]*?\))?\(\s*"\[([A-Z]+-\d\d)\]/g)].map(
      ([, id]) => id,
    ),
  ),
);

describe("rules of the encounter grader", () => {
  it("are the same in the registry and in SPEC.md", () => {
    expect(registered).toEqual(specified);
  });

  it("have the same kind of error, consequence and severity in SPEC.md", () => {
    for (const { id, kind, consequence, severity } of rules) {
      const row = rows.find(([first]) => first === id);
      expect(row?.slice(3, 6), id).toEqual([kind, consequence, severity]);
    }
  });

  it("each belong to an aspect that is scored", () => {
    expect(rules.filter(({ aspect }) => !aspects.includes(aspect))).toEqual([]);
  });

  it("each have a test that quotes their id", () => {
    expect(registered.filter((id) => !tested.has(id))).toEqual([]);
  });

  it("each stand in a file of their own that opens with the id and a citation", () => {
    for (const { id } of rules) {
      const file = readdirSync(folder).find(
        (name) => name.startsWith(`${id.toLowerCase()}-`) && !name.includes(".test."),
      );
      expect(file, id).toBeDefined();
      expect(read(file ?? "").startsWith(`/** ${id}: `), id).toBe(true);
    }
  });
});
