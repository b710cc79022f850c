/** UNIT-03: vaccines and units of giving them do not add up. Example: four vaccines and 90460 with 1 unit. CMS, Medicare Claims Processing Manual, chapter 18, section 10: one administration for each vaccine. */
import { claimsManual, count, foundAt, payerCitation } from "../charges/lines.ts";
import { administrationLines, vaccineLines } from "../charges/given.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "UNIT-03",
  title: "As many administrations as vaccines",
  aspect: "units",
  kind: "arithmetic",
  consequence: "lost revenue",
  severity: "moderate",
  review: (at) => {
    const [given, charged] = [vaccineLines(at), administrationLines(at)];
    const [first] = charged;
    const lines = [...given, ...charged];
    if (!first || given.length === 0 || lines.some(({ units }) => units === undefined)) return [];
    const [vaccines, times] = [given, charged].map((each) =>
      each.reduce((sum, { units = 0 }) => sum + units, 0),
    );
    if (vaccines === undefined || times === undefined || vaccines === times) return [];
    return [foundAt("UNIT-03", "wrong", first, { vaccines, times }, "units")];
  },
  tell: (finding, at) => ({
    headline: `${count(Number(text(finding, "vaccines")), "vaccine")}, given ${count(Number(text(finding, "times")), "time")}`,
    why: `The list has ${count(Number(text(finding, "vaccines")), "vaccine")} and ${count(Number(text(finding, "times")), "unit")} of giving one, all administration codes together. Each vaccine is given once: the first and every further one count.`,
    citations: [...payerCitation(at, ["vaccine-administration"]), claimsManual("18, section 10")],
  }),
};
