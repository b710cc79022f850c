import { basename } from "node:path";
import { parseSync } from "vite";
import type { SourceFile } from "./source-files.ts";

const longFile = 300;

/** Names that a convention outside this project fixes. */
const fixedNames = /^(View(\.test)?\.tsx|README\.md|SPEC\.md|NOTICE\.md|LICENSE|_headers)$/;

/** A code-book file is named for the block or category that it holds. */
const codeBookName = /^[A-Z]\d[\dA-Z](-[A-Z]\d[\dA-Z])?\.json$/;

export function findNameProblems(path: string): string[] {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  return path
    .split("/")
    .filter((part) => !kebab.test(part) && !fixedNames.test(part) && !codeBookName.test(part))
    .map((part) => `${path}: "${part}" is not in kebab-case`);
}

/** A long file opens with a comment that says why it is one thing. */
export function findLengthProblems(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split("\n").length;
  if (lines <= longFile) return [];
  const opening = /^(?:\/\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(file.text)?.[0] ?? "";
  if (opening.length >= 60) return [];
  return [`${file.path}: ${lines} lines, and no opening comment that says why it is one thing`];
}

/** A module that only passes on what others export hides where things live. */
export function findBarrelProblems(file: SourceFile): string[] {
  if (/^index\.[jt]sx?$/.test(basename(file.path))) return [`${file.path}: is named index`];
  const { program } = parseSync(file.path, file.text);
  const isBarrel =
    program.body.length > 0 &&
    program.body.every(
      (statement) =>
        statement.type === "ExportAllDeclaration" ||
        statement.type === "ImportDeclaration" ||
        (statement.type === "ExportNamedDeclaration" && statement.declaration === null),
    ) &&
    program.body.some((statement) => statement.type !== "ImportDeclaration");
  return isBarrel ? [`${file.path}: only passes on other modules' exports`] : [];
}

/** Addresses of package registries, and paths of one machine. Written so as not to name any here. */
const privateText = [
  /\b(?:registry\.[a-z-]+\.(?:org|com|dev)|[a-z]*npm[a-z]*\.(?:org|com|dev)\/[@a-z])/i,
  /(?:^|[\s"'`(=:])\/(?:work|root|tmp|home|Users)\/[\w.-]/m,
  /\b[A-Z]:\\Users\\/,
];

export function findPrivateText(file: SourceFile): string[] {
  return privateText.flatMap((pattern) => {
    const match = pattern.exec(file.text);
    return match === null
      ? []
      : [`${file.path}: "${match[0].trim()}" names one machine or registry`];
  });
}
