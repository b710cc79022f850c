/** SVC-12: a check-up or vaccine counseling of another age. Example: 99391 for a child who has turned one. The code's own age, counted in completed years on the date of service; payers' rules on preventive visits. */
import { visitOf } from "../charges/charged-encounter.ts";
import { count, foundAt, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

/** Counseling about vaccines has codes of its own to the age of 18. */
const COUNSELED = /^9046[01]$/;

export const rule: ServiceRule = {
  id: "SVC-12",
  title: "A service for another age",
  aspect: "services",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  review: (at) => {
    const { age } = at.coded;
    if (age === undefined) return [];
    return at.services.flatMap((line) => {
      const visit = visitOf(at, line);
      if (COUNSELED.test(line.code) && age > 18) {
        return [foundAt("SVC-12", "wrong", line, { age, from: 0, to: 18 })];
      }
      if (!visit?.ages || (visit.ages[0] <= age && age < visit.ages[1])) return [];
      const expected = [...at.edits.visits.values()].find(
        ({ kind, patient, ages }) =>
          kind === visit.kind &&
          patient === at.encounter.patientStatus &&
          ages !== undefined &&
          ages[0] <= age &&
          age < ages[1],
      );
      const [from, end] = visit.ages;
      const instead = expected ? { expected: expected.code } : {};
      return [foundAt("SVC-12", "wrong", line, { age, from, to: end - 1, ...instead })];
    });
  },
  tell: (finding, at) => {
    const [from, to, expected] = ["from", "to", "expected"].map((name) => text(finding, name));
    const ages =
      from === "0"
        ? to === "0"
          ? "under 1 year"
          : `to ${to} years`
        : Number(to) > 120
          ? `from ${from} years on`
          : `${from} to ${to} years`;
    return {
      headline: "For another age",
      why: `${text(finding, "entered")} is for patients ${ages}. On the date of service this one has completed ${count(Number(text(finding, "age")), "year")}.${expected ? ` ${expected} is for that age.` : ""}`,
      citations: [
        ...payerCitation(
          at,
          COUNSELED.test(text(finding, "entered"))
            ? ["vaccine-administration"]
            : ["preventive-age"],
        ),
        "guideline:IV",
      ].slice(0, 1),
    };
  },
};
