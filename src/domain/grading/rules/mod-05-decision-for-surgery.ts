/** MOD-05: a visit on the day of major surgery without modifier 57. Example: 99203 beside 25600. CMS, NCCI Policy Manual, chapter I: 90 days of follow-up make a procedure major. */
import { problemVisits } from "../charges/charged-encounter.ts";
import { foundAt, ncci, others } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-05",
  title: "The visit that decides on major surgery needs 57",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    problemVisits(at).flatMap((visit) => {
      const major = others(at, visit).find(({ code }) => at.edits.globalDays.get(code) === 90);
      if (!major || visit.modifiers.includes("57")) return [];
      const has25 = visit.modifiers.includes("25") ? 1 : 0;
      return [
        foundAt(
          "MOD-05",
          "missing",
          visit,
          { needs: "57", beside: major.code, has25 },
          "modifiers",
        ),
      ];
    }),
  tell: (finding, at) => ({
    headline: "The decision for surgery is modifier 57",
    why: `${withTitle(at, text(finding, "beside"))} holds 90 days of follow-up and the visit of its own day. The visit at which it was decided on is paid with modifier 57.${finding.params["has25"] === 1 ? " Modifier 25 is for procedures with 10 days or none." : ""}`,
    citations: [ncci("I")],
  }),
};
