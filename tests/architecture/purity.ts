import { parseSync, Visitor, type ESTree } from "vite";
import { isPureSide } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

/** Globals that make a result depend on where, when or how often it is computed. */
const ambient = new Set([
  "crypto",
  "document",
  "fetch",
  "global",
  "globalThis",
  "indexedDB",
  "localStorage",
  "location",
  "navigator",
  "performance",
  "process",
  "self",
  "sessionStorage",
  "setInterval",
  "setTimeout",
  "window",
]);

/** The one module that reads the real clock, to be handed in at the edge. */
const exempt = new Set(["src/lib/clock.ts"]);

/** `lib`, `domain`, and what an exercise kind needs for grading, without their tests. */
export function isPureModule(path: string): boolean {
  if (!path.endsWith(".ts") || path.endsWith(".test.ts") || path.endsWith(".d.ts")) return false;
  return /^src\/(lib|domain)\//.test(path) || isPureSide(path);
}

/** Names that a parameter or a declaration binds. */
function boundNames(pattern: ESTree.ParamPattern | ESTree.BindingPattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return boundNames(pattern.left);
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element === null ? [] : boundOf(element)));
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        property.type === "RestElement"
          ? boundNames(property.argument)
          : boundNames(property.value),
      );
    default:
      return [];
  }
}

function boundOf(element: ESTree.BindingPattern | ESTree.BindingRestElement): string[] {
  return element.type === "RestElement" ? boundNames(element.argument) : boundNames(element);
}

function boundParameters(params: readonly ESTree.ParamPattern[]): string[] {
  return params.flatMap((param) =>
    param.type === "RestElement" ? boundNames(param.argument) : boundNames(param),
  );
}

/** Uses of ambient time, randomness or platform in a module; one sentence for each. */
export function findImpurities(file: SourceFile): string[] {
  if (exempt.has(file.path)) return [];
  const { program } = parseSync(file.path, file.text);
  const suspects: { name: string; start: number }[] = [];
  const harmless = new Set<number>();
  const own = new Set<string>();
  const found: string[] = [];
  const bind = (names: readonly string[]) => {
    for (const name of names) own.add(name);
  };
  new Visitor({
    Identifier: ({ name, start }) => {
      if (ambient.has(name)) suspects.push({ name, start });
    },
    VariableDeclarator: ({ id }) => {
      bind(boundNames(id));
    },
    FunctionDeclaration: ({ params }) => {
      bind(boundParameters(params));
    },
    FunctionExpression: ({ params }) => {
      bind(boundParameters(params));
    },
    ArrowFunctionExpression: ({ params }) => {
      bind(boundParameters(params));
    },
    TSFunctionType: ({ params }) => {
      bind(boundParameters(params));
    },
    MemberExpression: ({ object, property, computed }) => {
      if (!computed) harmless.add(property.start);
      if (object.type !== "Identifier" || property.type !== "Identifier") return;
      const member = `${object.name}.${property.name}`;
      if (member === "Date.now" || member === "Math.random") found.push(`${file.path}: ${member}`);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === "Identifier" && callee.name === "Date" && given.length === 0) {
        found.push(`${file.path}: new Date() without a time`);
      }
    },
    CallExpression: ({ callee }) => {
      if (callee.type === "Identifier" && callee.name === "Date") {
        found.push(`${file.path}: Date() without a time`);
      }
    },
    Property: ({ key, computed, shorthand }) => {
      if (!computed && !shorthand) harmless.add(key.start);
    },
    TSPropertySignature: ({ key }) => void harmless.add(key.start),
    TSMethodSignature: ({ key }) => void harmless.add(key.start),
    PropertyDefinition: ({ key }) => void harmless.add(key.start),
    MethodDefinition: ({ key }) => void harmless.add(key.start),
  }).visit(program);
  const uses = suspects.filter(({ name, start }) => !own.has(name) && !harmless.has(start));
  return [...new Set([...found, ...uses.map(({ name }) => `${file.path}: ambient ${name}`)])];
}
