import { expect, it } from "vitest";
import { firstPage, lazyChunks, staticClosure, type Manifest } from "./bundle.ts";

const manifest: Manifest = {
  "index.html": {
    file: "assets/index.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/features/home/home.tsx", "src/features/learn/learn.tsx"],
  },
  "_shared.js": { file: "assets/shared.js", imports: ["_deep.js"] },
  "_deep.js": { file: "assets/deep.js", imports: ["_shared.js"] },
  "_doors.js": { file: "assets/doors.js" },
  "src/features/home/home.tsx": {
    file: "assets/home.js",
    src: "src/features/home/home.tsx",
    isDynamicEntry: true,
    imports: ["_doors.js", "_shared.js"],
  },
  "src/features/learn/learn.tsx": {
    file: "assets/learn.js",
    src: "src/features/learn/learn.tsx",
    isDynamicEntry: true,
  },
};

it("follows static imports to their end, through circles too", () => {
  expect([...staticClosure(manifest, ["_deep.js"])].toSorted()).toEqual(["_deep.js", "_shared.js"]);
});

it("counts the entry and the home screen into the first page, and no other screen", () => {
  expect([...firstPage(manifest)].toSorted()).toEqual([
    "_deep.js",
    "_doors.js",
    "_shared.js",
    "index.html",
    "src/features/home/home.tsx",
  ]);
});

it("lists the screens that are loaded on demand", () => {
  expect(lazyChunks(manifest, "src/features/learn/")).toEqual(["src/features/learn/learn.tsx"]);
});
