import type { PathTo, RouteName } from "../ui/navigation.tsx";

/** The one route table: the address of every screen. */
export const paths = {
  home: "/",
  learn: "/learn",
  lesson: "/learn/:track/:slug",
  glossary: "/glossary",
  practice: "/practice",
  workbench: "/practice/:slug",
  result: "/practice/:slug/result/:attemptId",
  audit: "/practice/audit/:slug",
  auditResult: "/practice/audit/:slug/result/:attemptId",
  codebook: "/codebook",
  tabular: "/codebook/tabular",
  tabularCode: "/codebook/tabular/:code",
  alphabeticIndex: "/codebook/index",
  indexLetter: "/codebook/index/:letter",
  compareCodes: "/codebook/compare",
  guidedLookup: "/codebook/guided",
  codeChanges: "/codebook/changes",
  codeTable: "/codebook/tables/:table",
  bookmarks: "/codebook/bookmarks",
  code: "/codebook/:system/:code",
  careerFit: "/career-fit",
  careerFitResult: "/career-fit/result",
  teach: "/teach",
  setBuilder: "/teach/sets/:setId",
  gradebook: "/teach/gradebook",
  assignmentLink: "/a/:payload",
  assignment: "/assignment/:setId",
  progress: "/progress",
  settings: "/settings",
  about: "/about",
} as const satisfies Record<RouteName, string>;

/** The parameter names in a path pattern: `"track" | "slug"` of `/learn/:track/:slug`. */
export type ParamsOf<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? ParamsOf<Head> | ParamsOf<Tail>
  : Pattern extends `:${infer Param}`
    ? Param
    : never;

function fill(name: RouteName, params: Readonly<Record<string, string>> = {}): string {
  return paths[name].replace(/:(\w+)/g, (_, key: string) => {
    const value = params[key];
    if (value === undefined || value === "") throw new Error(`${name} needs "${key}"`);
    return encodeURIComponent(value);
  });
}

export const pathTo: PathTo = (name, ...[params]) => fill(name, params);
