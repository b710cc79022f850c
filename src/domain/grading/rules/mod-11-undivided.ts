/** MOD-11: 26 or TC on a service that does not divide into machine and reading. Example: 26 on 93010. CMS, Medicare Claims Processing Manual, chapter 13, section 20, and the fee schedule's indicators. */
import type { ChargedEncounter } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** Said only of codes that a table knows: procedures, shots, vaccines, tracings. */
function isUndivided({ edits }: ChargedEncounter, code: string): boolean {
  if (edits.divided.has(code)) return false;
  const isTracing = [...edits.readings].some((codes) => codes.includes(code)) || code === "93005";
  return (
    isTracing ||
    edits.globalDays.has(code) ||
    edits.vaccines.has(code) ||
    edits.administrations.has(code) ||
    edits.injections.has(code)
  );
}

export const rule: ServiceRule = {
  id: "MOD-11",
  title: "A service that has no reading apart",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services
      .filter(({ code }) => isUndivided(at, code))
      .flatMap((line) =>
        line.modifiers
          .filter((each) => each === "26" || each === "TC")
          .map((each) => foundAt("MOD-11", "wrong", line, { modifiers: [each] }, "modifiers")),
      ),
  tell: (finding, at) => ({
    headline: `No ${text(finding, "modifiers")} on ${text(finding, "entered")}`,
    why: `26 and TC divide a test into reading and machine. ${withTitle(at, text(finding, "entered"))} is not divided that way: it has no such parts, or its code already says which part was done.`,
    citations: [
      ...payerCitation(
        at,
        text(finding, "entered").startsWith("930") ? ["electrocardiogram-parts"] : [],
      ),
      claimsManual("13, section 20"),
    ],
  }),
};
