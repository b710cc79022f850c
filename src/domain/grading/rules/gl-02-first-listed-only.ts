/** GL-02: a Z code that may only be first-listed stands further down. Example: Z00.00 behind I10. Official Guidelines I.C.21.c.15. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** The list of I.C.21.c.15 as FY2026 has it; Z38 has GL-05. */
const ONLY_FIRST =
  /^Z(00(?!\.6)|01|02|04|33\.2|31\.8[134]|34|39|40|42|51\.0|51\.1|52(?!\.9)|76\.[12]|99\.12)/;

export const rule: CodeRule = {
  id: "GL-02",
  title: "This Z code may only be first-listed",
  aspect: "order",
  kind: "order",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    const lines = linesWith(at, ONLY_FIRST);
    // Where one of the list is first, two encounters of one day may have been combined.
    if (lines.some(({ place }) => place === 0)) return [];
    return lines.map((line) => found("GL-02", at.setting === "inpatient" ? "info" : "wrong", line));
  },
  tell: (finding, at) => ({
    headline: "This belongs first",
    why: `${withTitle(at, text(finding, "entered"))} gives the reason of the whole encounter: it is first-listed or not reported, except when several encounters of one day are combined.`,
    citations: ["guideline:I.C.21.c.15"],
  }),
};
