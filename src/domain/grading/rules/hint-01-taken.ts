/** HINT-01: a hint was taken for the line, which caps what it can earn. Example: the category was shown, so one point of four is left. No citation: a rule of practice here, not of the code book. */
import { FULL_LINE, mostFor, type HintPart } from "../hints.ts";
import type { EncounterCase } from "../case.ts";
import type { Finding } from "../grade.ts";
import type { Rule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: Rule = {
  id: "HINT-01",
  title: "A hint was taken",
  aspect: "diagnoses",
  kind: "none",
  consequence: "none",
  severity: "none",
  check: (at) => [
    ...capped(at, "diagnoses"),
    ...(at.tasks.includes("services") ? capped(at, "services") : []),
  ],
  tell: (finding) => ({
    headline: text(finding, "most") === "0" ? "The code was shown" : "Found with a hint",
    why: `With the hints that you took, the code of this line earns at most ${text(finding, "most")} of ${FULL_LINE} points in this attempt. The next attempt starts anew.`,
    citations: [],
  }),
};

function capped(at: EncounterCase, part: HintPart): readonly Finding[] {
  const pairs = part === "diagnoses" ? at.diagnosisPairs : at.servicePairs;
  return pairs.flatMap(({ line, keyIndex }) => {
    const most = mostFor(at.answer.hints, part, keyIndex);
    if (keyIndex === undefined || most === FULL_LINE) return [];
    return [
      {
        rule: "HINT-01",
        outcome: "info" as const,
        path: line?.path ?? `/key/${part}/${keyIndex}`,
        params: { most, keyIndex },
      },
    ];
  });
}
