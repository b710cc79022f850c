import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { paths } from "../../src/app/paths.ts";
import { test, visitedFolder } from "./harness/journey.ts";
import { findUnvisited, matchRoute } from "./harness/routes.ts";

test("an accessibility check has visited every route", () => {
  const folder = visitedFolder(test.info().project.outputDir);
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), "utf8").split("\n"),
  );
  expect(findUnvisited(paths, new Set(lines))).toEqual([]);
});

test("a route that nothing visits is told", () => {
  const patterns = { home: "/", planted: "/planted/:id" };
  expect(findUnvisited(patterns, new Set(["home"]))).toEqual(["planted"]);
});

test("an address belongs to its most literal pattern", () => {
  const patterns = { set: "/sets/:id", fresh: "/sets/new", item: "/sets/:id/items/:item" };
  const at = (hash: string) => matchRoute(patterns, `http://localhost/app/#${hash}`);
  expect(at("/sets/new?from=home")).toBe("fresh");
  expect(at("/sets/spring")).toBe("set");
  expect(at("/sets/spring/items/2")).toBe("item");
  expect(at("/sets")).toBeUndefined();
});
