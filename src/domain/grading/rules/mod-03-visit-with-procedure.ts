/** MOD-03: a visit on the day of a minor procedure, a shot or a vaccine without modifier 25. Example: 99213 beside 17000. CMS, NCCI Policy Manual, chapter I. */
import { includesVisit } from "../charges/bundles.ts";
import { preventiveVisits, problemVisits } from "../charges/charged-encounter.ts";
import { count, foundAt, hasAny, ncci, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-03",
  title: "A visit beside a minor procedure needs 25",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    [...problemVisits(at), ...preventiveVisits(at)].flatMap((visit) => {
      if (hasAny(visit, ["25", "57"]) || visit.code === "99211") return [];
      const procedure = includesVisit(at, visit);
      if (!procedure) return [];
      const days = procedure.days ?? -1;
      const params = { needs: "25", beside: procedure.line.code, days };
      return [foundAt("MOD-03", "missing", visit, params, "modifiers")];
    }),
  tell: (finding, at) => {
    const days = Number(text(finding, "days"));
    const follow = days < 0 ? "" : ` (${count(days, "day")} of follow-up)`;
    return {
      headline: "The visit is in the procedure’s price",
      why: `${withTitle(at, text(finding, "beside"))}${follow} holds the usual work before and after it, the decision to do it included. ${text(finding, "entered")} is paid beside it only with modifier 25, which says that the note shows a significant visit of its own.`,
      citations: [
        ...payerCitation(at, days < 0 ? ["vaccine-visit-25", "modifier-25"] : ["modifier-25"]),
        ncci("I"),
      ],
    };
  },
};
