import { describe, expect, it } from "vitest";
import { findImportProblems, findScreenReach, importsOf } from "./imports.ts";
import { listModules } from "./source-files.ts";

describe("imports", () => {
  it("point one way, down the table of rooms", () => {
    const modules = listModules("src");
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.flatMap(findImportProblems)).toEqual([]);
  });

  it("lead from no module without a screen to one, by whatever way", () => {
    expect(findScreenReach(listModules("src"))).toEqual([]);
    const planted = [
      { path: "src/exercises/match/grade.ts", text: `import "./pairs.ts";` },
      { path: "src/exercises/match/pairs.ts", text: `export * from "./store.ts";` },
      {
        path: "src/exercises/match/store.ts",
        text: `import { createStore } from "zustand/vanilla";`,
      },
      { path: "src/exercises/match/View.tsx", text: `import "./store.ts";` },
    ];
    expect(findScreenReach(planted)).toEqual([
      "src/exercises/match/grade.ts → src/exercises/match/pairs.ts → src/exercises/match/store.ts → zustand/vanilla",
    ]);
  });

  it("are found in every form", () => {
    const text = [
      `import { a } from "./a.ts";`,
      `import type { B } from "./b.ts";`,
      `import "./c.css";`,
      `export { d } from "./d.ts";`,
      `export * from "./e.ts";`,
      `export type { F } from "./f.ts";`,
      `const g = () => import("./g.ts");`,
      `const h = import.meta.glob(["./h/*.ts", "!./i.ts"]);`,
      `const text = 'import "./not-imported.ts"'; // import "./nor-this.ts"`,
    ].join("\n");
    expect(importsOf({ path: "src/lib/x.ts", text }).toSorted()).toEqual(
      ["a.ts", "b.ts", "c.css", "d.ts", "e.ts", "f.ts", "g.ts", "h/*.ts", "i.ts"].map(
        (name) => `./${name}`,
      ),
    );
  });

  it.each([
    ["src/lib/x.ts", "../domain/codes/x.ts", "lib stands alone"],
    ["src/lib/x.ts", "zod", "lib imports no package"],
    ["src/lib/x.ts", "node:fs", "lib runs in the browser"],
    ["src/domain/codes/x.ts", "../../catalog/x.ts", "the core knows no content"],
    ["src/domain/codes/x.ts", "../../storage/x.ts", "the core knows no storage"],
    ["src/domain/codes/x.ts", "../../exercises/kinds.ts", "the core knows no exercises"],
    ["src/domain/codes/x.ts", "react", "the core knows no React"],
    ["src/domain/codes/x.ts", "react-dom/client", "nor any part of it"],
    ["src/domain/codes/x.ts", "zustand", "nor stores"],
    ["src/domain/codes/x.ts", "node:path", "nor Node"],
    ["src/domain/codes/x.test.ts", "../../ui/x.ts", "a test keeps to its subject's room"],
    ["src/exercises/match/grade.ts", "../../ui/button.tsx", "grading is apart from the screen"],
    ["src/exercises/match/grade.ts", "./View.tsx", "grading does not load a view"],
    ["src/exercises/match/grade.ts", "react", "grading does not know React"],
    ["src/exercises/match/View.tsx", "../../catalog/x.ts", "a view gets its prompt handed in"],
    ["src/exercises/match/View.tsx", "../../features/home/x.tsx", "a view knows no screen"],
    ["src/exercises/kinds.ts", "./match/View.tsx", "the pure registry loads no view"],
    ["src/catalog/x.ts", "../exercises/match/View.tsx", "content knows the pure side of a kind"],
    ["src/catalog/x.ts", "idb", "only storage opens the database"],
    ["src/catalog/x.ts", "../exercises/views.ts", "content needs no view"],
    ["src/catalog/x.ts", "../ui/x.tsx", "content has no screen"],
    ["src/storage/x.ts", "../catalog/x.ts", "storage knows no content"],
    ["src/storage/x.ts", "../ui/x.tsx", "storage has no screen"],
    ["src/storage/x.ts", "../exercises/views.ts", "storage needs no view"],
    ["src/cli/x.ts", "../exercises/views.ts", "a command needs no view"],
    ["src/ui/x.tsx", "../domain/codes/x.ts", "components have no domain knowledge"],
    ["src/features/home/x.tsx", "../learn/x.tsx", "a feature never imports another"],
    ["src/features/home/x.tsx", "../../app/paths.ts", "a feature does not know the shell"],
    ["src/features/home/x.tsx", "../../cli/grade.ts", "a screen is no command"],
    ["src/features/home/x.tsx", "../../../content/glossary.json", "content comes by the catalog"],
    ["src/cli/x.ts", "../app/paths.ts", "a command has no shell"],
    ["src/cli/x.ts", "../ui/x.tsx", "a command has no components"],
    ["src/app/x.tsx", "../cli/grade.ts", "the shell runs no command"],
    ["src/helpers/x.ts", "../lib/result.ts", "there is no other room"],
  ])("in %s of %s are refused: %s", (path, specifier) => {
    expect(findImportProblems({ path, text: `import "${specifier}";` })).toHaveLength(1);
  });

  it.each([
    ["src/domain/codes/x.ts", "../../lib/result.ts"],
    ["src/exercises/match/View.tsx", "../../ui/button.tsx"],
    ["src/exercises/match/View.tsx", "react"],
    ["src/exercises/views.ts", "./match/View.tsx"],
    ["src/catalog/x.ts", "../exercises/kinds.ts"],
    ["src/catalog/x.ts", "../exercises/encounter/schema.ts"],
    ["src/exercises/frame/use-attempt.ts", "react"],
    ["src/exercises/encounter/worksheet-store.ts", "zustand/vanilla"],
    ["src/features/home/x.tsx", "./y.tsx"],
    ["src/features/home/x.tsx", "../../storage/x.ts"],
    ["src/app/router.tsx", "../features/home/x.tsx"],
    ["src/cli/x.ts", "node:fs"],
    ["src/domain/x.test.ts", "../../tests/builders.ts"],
  ])("in %s of %s are allowed", (path, specifier) => {
    expect(findImportProblems({ path, text: `import "${specifier}";` })).toEqual([]);
  });
});
