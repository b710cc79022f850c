import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./bundle.ts";

const FOLDER = `.cache/mutation-${process.pid}`;

/** Of some changes, those that the type checker refuses: they can't be handed in. One change a file is tried at a time. */
export function refusedByTypes(mutants: readonly Mutant[]): ReadonlySet<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const part of ["lib", "domain"]) {
    cpSync(`src/${part}`, `${FOLDER}/src/${part}`, {
      recursive: true,
      filter: (path) => !/\.test\.ts$|corpus/.test(path),
    });
  }
  writeFileSync(
    join(FOLDER, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.json",
      include: ["src"],
      exclude: ["**/testing.ts"],
    }),
  );
  if (filesWithErrors().size > 0)
    throw new Error("the unchanged copy does not pass the type check");
  const byFile = new Map<string, readonly Mutant[]>();
  for (const each of mutants) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
  const rounds = Math.max(0, ...[...byFile.values()].map(({ length }) => length));
  const refused = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const tried = [...byFile.values()].flatMap((each) => each[round] ?? []);
    for (const { file, changed } of tried) writeFileSync(join(FOLDER, file), changed());
    const wrong = filesWithErrors();
    for (const { id, file, source } of tried) {
      if (wrong.has(file)) refused.add(id);
      writeFileSync(join(FOLDER, file), source);
    }
  }
  rmSync(FOLDER, { recursive: true, force: true });
  return refused;
}

function filesWithErrors(): ReadonlySet<string> {
  const tsc = join("node_modules", ".bin", "tsc");
  const { stdout } = spawnSync(tsc, ["--noEmit", "--pretty", "false", "-p", FOLDER], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const places = stdout.matchAll(/(src\/[^(\s]+)\(\d+,\d+\): error/g);
  return new Set([...places].map(([, file = ""]) => file));
}
