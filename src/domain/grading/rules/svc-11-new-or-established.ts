/** SVC-11: a visit of a new patient for an established one, or the reverse. Example: 99203 for a patient seen last year. CMS, Medicare Claims Processing Manual, chapter 12, section 30.6.7: new after three years without a face-to-face service of the same specialty in the group. */
import { visitOf } from "../charges/charged-encounter.ts";
import { claimsManual, foundAt, payerCitation } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-11",
  title: "New or established patient",
  aspect: "services",
  kind: "reading the record",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services.flatMap((line) => {
      const visit = visitOf(at, line);
      const { patientStatus } = at.encounter;
      if (!visit?.patient || visit.patient === patientStatus) return [];
      const expected = [...at.edits.visits.values()].find(
        ({ kind, patient, level, ages }) =>
          kind === visit.kind &&
          patient === patientStatus &&
          level === visit.level &&
          ages?.[0] === visit.ages?.[0],
      );
      const params = { isFor: visit.patient, is: patientStatus };
      const instead = expected && visit.code !== "99211" ? { expected: expected.code } : {};
      return [foundAt("SVC-11", "wrong", line, { ...params, ...instead })];
    }),
  tell: (finding, at) => {
    const expected = text(finding, "expected");
    return {
      headline: `The patient is ${text(finding, "is")}`,
      why: `${text(finding, "entered")} is for ${text(finding, "isFor")} patients. A patient is new when nobody of the same specialty in the group has given a face-to-face service in the past three years; this one is registered as ${text(finding, "is")}.${expected === "" ? "" : ` The same visit of ${text(finding, "is") === "new" ? "a new" : "an established"} patient is ${expected}.`}`,
      citations: [...payerCitation(at, ["em-new-patient"]), claimsManual("12, section 30.6.7")],
    };
  },
};
