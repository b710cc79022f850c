import { describe, expect, it } from "vitest";
import lock from "../../package-lock.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import {
  findLooseVersions,
  findMissingPackages,
  findUnsafeEntries,
  type LockFile,
} from "./packages.ts";

const lockFile: LockFile = lock;

describe("packages", () => {
  it("are all in the lock file, the bindings of every platform included", () => {
    expect(Object.keys(lockFile.packages).length).toBeGreaterThan(300);
    expect(findMissingPackages(lockFile)).toEqual([]);
  });

  it("are missed when one platform's binding is dropped", () => {
    const packages = {
      "": { dependencies: { tool: "1.0.0" } },
      "node_modules/tool": {
        dependencies: { helper: "1.0.0" },
        optionalDependencies: { "@tool/linux-arm64": "1.0.0", "@tool/darwin-arm64": "1.0.0" },
      },
      "node_modules/tool/node_modules/helper": { dependencies: { leaf: "1.0.0" } },
      "node_modules/leaf": {},
      "node_modules/@tool/linux-arm64": { optional: true },
    };
    expect(findMissingPackages({ packages })).toEqual([
      "node_modules/tool needs @tool/darwin-arm64",
    ]);
  });

  it("have a checksum and no registry's address", () => {
    expect(findUnsafeEntries(lockFile)).toEqual([]);
    const packages = {
      "": {},
      "node_modules/a": {},
      "node_modules/b": { integrity: "sha512-x", resolved: "address" },
      "node_modules/c": { integrity: "sha512-x" },
    };
    expect(findUnsafeEntries({ packages })).toEqual(["node_modules/a", "node_modules/b"]);
  });

  it("are pinned to one version each", () => {
    const { dependencies, devDependencies, overrides } = manifest;
    expect(findLooseVersions({ dependencies, devDependencies, overrides })).toEqual([]);
    expect(findLooseVersions({ dependencies: { a: "^1.0.0", b: "1.0.0" } })).toEqual(["a: ^1.0.0"]);
  });
});
