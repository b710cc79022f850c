import { describe, expect, it } from "vitest";
import {
  findBarrelProblems,
  findLengthProblems,
  findNameProblems,
  findPrivateText,
} from "./files.ts";
import { listModules, listPaths, readSource } from "./source-files.ts";

const modules = [...listModules("src"), ...listModules("tests")];

describe("files", () => {
  it("have names in kebab-case", () => {
    expect(listPaths().flatMap(findNameProblems)).toEqual([]);
    expect(findNameProblems("src/Domain/codeBook.ts")).toHaveLength(2);
    expect(findNameProblems("src/domain/code_book.ts")).toHaveLength(1);
  });

  it("say at their top why they are one thing when they are long", () => {
    const styles = listPaths("src").filter((path) => path.endsWith(".css"));
    expect([...modules, ...styles.map(readSource)].flatMap(findLengthProblems)).toEqual([]);

    const long = "export const x = 1;\n".repeat(301);
    expect(findLengthProblems({ path: "x.ts", text: long })).toHaveLength(1);
    expect(findLengthProblems({ path: "x.ts", text: `// long\n${long}` })).toHaveLength(1);
    const reason = "/** One table: the values are read together and checked together by eye. */\n";
    expect(findLengthProblems({ path: "x.ts", text: reason + long })).toEqual([]);
  });

  it("are no barrels", () => {
    expect(modules.flatMap(findBarrelProblems)).toEqual([]);
    const passing = `import { a } from "./a.ts";\nexport { a };\nexport * from "./b.ts";`;
    expect(findBarrelProblems({ path: "src/x.ts", text: passing })).toHaveLength(1);
    expect(findBarrelProblems({ path: "src/index.ts", text: "" })).toHaveLength(1);
    expect(findBarrelProblems({ path: "src/x.ts", text: "export const a = 1;" })).toEqual([]);
  });

  it("name no machine's path and no package registry", () => {
    const text = /\.(cjs|css|html|js|json|md|mjs|svg|ts|tsx|txt|yaml|yml)$|(^|\/)[^.]+$/;
    const files = listPaths().filter((path) => text.test(path));
    expect(files.length).toBeGreaterThan(100);
    expect(files.map(readSource).flatMap(findPrivateText)).toEqual([]);
  });

  it.each([
    ["/ho" + "me/ann/project", "a home folder"],
    ["/wo" + "rk/main", "a work folder"],
    ["C:" + "\\Users\\ann", "a Windows home folder"],
    ["https://registry.np" + "mjs.org/zod", "a registry"],
  ])("are caught with a planted %s: %s", (planted) => {
    expect(findPrivateText({ path: "x.md", text: `see ${planted}` })).toHaveLength(1);
  });
});
