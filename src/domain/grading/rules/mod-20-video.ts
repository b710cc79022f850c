/** MOD-20: modifier 95 and the place of service do not agree. Example: 99214-95 at place of service 11. The payer's rule on visits by video; CMS, place of service codes 02 and 10. */
import { foundAt, hasPayerRule, payerCitation } from "../charges/lines.ts";
import { problemVisits } from "../charges/charged-encounter.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-20",
  title: "Video, or in the room",
  aspect: "modifiers",
  kind: "modifier",
  consequence: "denial",
  severity: "moderate",
  review: (at) => {
    if (!hasPayerRule(at, "telehealth")) return [];
    const pos = at.encounter.placeOfService;
    const isVideo = pos === "02" || pos === "10";
    const missing = isVideo
      ? problemVisits(at)
          .filter(({ modifiers }) => !modifiers.includes("95"))
          .map((line) => foundAt("MOD-20", "missing", line, { needs: "95", pos }, "modifiers"))
      : [];
    const extra = isVideo
      ? []
      : at.services
          .filter(({ modifiers }) => modifiers.includes("95"))
          .map((line) => foundAt("MOD-20", "wrong", line, { modifiers: ["95"], pos }, "modifiers"));
    return [...missing, ...extra];
  },
  tell: (finding, at) => {
    const isMissing = finding.outcome === "missing";
    return {
      headline: isMissing ? "A visit by video carries 95" : "No 95 where the patient was there",
      why: `The place of service is ${text(finding, "pos")}, ${isMissing ? `a visit by video; ${at.payer.name} reads modifier 95 with it, and ${text(finding, "entered")} has none` : `where the patient was present; modifier 95 on ${text(finding, "entered")} goes with 02 or 10`}.`,
      citations: payerCitation(at, ["telehealth"]),
    };
  },
};
