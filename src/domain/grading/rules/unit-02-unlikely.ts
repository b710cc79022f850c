/** UNIT-02: more units than one patient gets on one day. Example: 17000 with 8 units. CMS, NCCI medically unlikely edits; Policy Manual, chapter I. */
import type { ChargedEncounter } from "../charges/charged-encounter.ts";
import { count, foundAt, ncci } from "../charges/lines.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

/** The payer's own limit stands before the national one. */
function limitOf({ payer, edits }: ChargedEncounter, code: string) {
  const own = payer.mostUnits?.find(({ services }) => services.includes(code));
  if (own) return { most: own.most, rule: own.rule, why: "" };
  const { most, why } = edits.units.get(code) ?? {};
  return most === undefined ? undefined : { most, rule: "", why: why ?? "" };
}

export const rule: ServiceRule = {
  id: "UNIT-02",
  title: "More units than are likely",
  aspect: "units",
  kind: "arithmetic",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services.flatMap((line) => {
      const limit = limitOf(at, line.code);
      if (!limit || line.units === undefined || line.units <= limit.most) return [];
      return [foundAt("UNIT-02", "wrong", line, { ...limit, units: line.units }, "units")];
    }),
  tell: (finding, at) => {
    const [own, why] = [text(finding, "rule"), text(finding, "why")];
    const most = count(Number(text(finding, "most")), "unit");
    return {
      headline: `At most ${most} a day`,
      why: `${withTitle(at, text(finding, "entered"))} has ${text(finding, "units")} units. The limit is ${most} for one patient on one day${why === "" ? " by the payer’s rule" : `: ${why}`}.`,
      citations: own === "" ? [ncci("I")] : [`payer:${at.payer.id}#${own}`],
    };
  },
};
