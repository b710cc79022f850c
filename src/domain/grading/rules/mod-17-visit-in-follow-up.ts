/** MOD-17: a visit for something else within the follow-up of a procedure, without modifier 24. Example: an elbow six weeks after 25600 for the wrist. CMS, Medicare Claims Processing Manual, chapter 12, section 40.2. */
import { diagnosesOf, problemVisits } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import { followUpOf } from "../charges/follow-up.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-17",
  title: "An unrelated visit within follow-up needs 24",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const followUp = followUpOf(at);
    if (!followUp) return [];
    const { procedure, days, day } = followUp;
    return problemVisits(at)
      .filter(
        (line) =>
          !line.modifiers.includes("24") &&
          diagnosesOf(at, line).some(({ code }) => !followUp.treats(code)),
      )
      .map((line) => {
        const has25 = line.modifiers.includes("25") ? 1 : 0;
        return foundAt(
          "MOD-17",
          "missing",
          line,
          { needs: "24", procedure, days, day, has25 },
          "modifiers",
        );
      });
  },
  tell: (finding, at) => ({
    headline: "Within the follow-up of a procedure",
    why: `${withTitle(at, text(finding, "procedure"))} holds ${text(finding, "days")} days of follow-up, and this is day ${text(finding, "day")}. A visit by the same group is taken for a part of it unless modifier 24 on ${text(finding, "entered")} says that it was for something else.${finding.params["has25"] === 1 ? " Modifier 25 speaks of a procedure on the same day." : ""}`,
    citations: [...payerCitation(at, ["fracture-follow-up"]), claimsManual("12, section 40.2")],
  }),
};
