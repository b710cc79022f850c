/** SVC-14: an add-on code without the service that it adds to. Example: 17003 without 17000. CMS, NCCI Policy Manual, chapter I (add-on codes). */
import { foundAt, ncci } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-14",
  title: "An add-on code without its primary",
  aspect: "services",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services.flatMap((line) => {
      const primaries = at.edits.primaries.get(line.code);
      if (!primaries || at.services.some(({ code }) => primaries.includes(code))) return [];
      return [foundAt("SVC-14", "missing", line, { primaries })];
    }),
  tell: (finding, at) => {
    const primaries = text(finding, "primaries").split(", ");
    const [only = ""] = primaries;
    return {
      headline: `${text(finding, "entered")} cannot stand alone`,
      why: `${withTitle(at, text(finding, "entered"))} is an add-on: it is paid only beside ${primaries.length === 1 ? withTitle(at, only) : `one of ${primaries.join(", ")}`} on the same claim.`,
      citations: [ncci("I")],
    };
  },
};
