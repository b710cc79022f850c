/** GL-19: an aftercare Z code beside an injury in its healing phase. Example: Z47.89 with S82.841D. Official Guidelines I.C.21.c.7. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: CodeRule = {
  id: "GL-19",
  title: "Aftercare of an injury is told by its seventh character",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    const [injury] = linesWith(at, /^S.{6}[D-R]$/);
    if (!injury) return [];
    const isFirst = (place: number) => place === 0;
    return linesWith(at, /^Z(47\.[89]|48\.(0|8|9)|51\.89)/).map((line) =>
      found("GL-19", isFirst(line.place) ? "wrong" : "info", line, { injury: injury.code }),
    );
  },
  tell: (finding, at) => ({
    headline: "No aftercare code for injuries",
    why: `${withTitle(at, text(finding, "entered"))}: for aftercare of an injury its own code is used, with the seventh character for the subsequent encounter, here ${withTitle(at, text(finding, "injury"))}.`,
    citations: ["guideline:I.C.21.c.7"],
  }),
};
