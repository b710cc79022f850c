/** UNIT-01: the units differ from what the record counts or times. Example: 15-minute units for 45 minutes entered as 1. The citation is the key line's. */
import { hasWrongUnits } from "../service-lines.ts";
import type { Rule } from "../rule.ts";
import { keyService, text } from "../words.ts";

export const rule: Rule = {
  id: "UNIT-01",
  title: "The units are wrong",
  aspect: "units",
  kind: "arithmetic",
  consequence: "lost revenue",
  severity: "moderate",
  check: (at) =>
    at.servicePairs.filter(hasWrongUnits).map((pair) => ({
      rule: "UNIT-01",
      outcome: "wrong",
      path: `${pair.line?.path}/units`,
      params: {
        code: pair.line?.code ?? "",
        entered: pair.line?.typed.units ?? "",
        expected: pair.key?.units ?? 0,
        keyIndex: pair.keyIndex ?? -1,
      },
    })),
  tell: (finding, at) => ({
    headline: `${text(finding, "expected")} unit${text(finding, "expected") === "1" ? "" : "s"}, not ${text(finding, "entered")}`,
    why: `${text(finding, "code")}: ${keyService(at, finding)?.rationale ?? ""}`,
    citations: keyService(at, finding)?.citations ?? [],
  }),
};
