/** GL-23: dialysis beside a kidney stage that is not end-stage. Example: N18.5 with Z99.2. Official Guidelines I.C.14.a.1. */
import { hasCode, linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-23",
  title: "Chronic dialysis means end-stage renal disease",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "lost revenue",
  severity: "moderate",
  review: (at) => {
    if (!hasCode(at, /^Z99\.2/) || hasCode(at, /^N18\.6|^N17/)) return [];
    return linesWith(at, /^N18\.[1-59]/).map((line) =>
      found("GL-23", line.code === "N18.5" ? "wrong" : "info", line),
    );
  },
  tell: (finding, at) => ({
    headline: "Which stage is on dialysis?",
    why: `${withTitle(at, text(finding, "entered"))} beside Z99.2: chronic kidney disease that needs chronic dialysis is end-stage renal disease, N18.6.`,
    citations: ["guideline:I.C.14.a.1", tabular(text(finding, "entered"))],
  }),
};
