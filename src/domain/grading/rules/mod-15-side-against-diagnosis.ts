/** MOD-15: the side on the service line is not that of the diagnosis pointed to. Example: 20610-RT for M17.12. The code book's titles name the side; Official Guidelines I.B.13. */
import { anatomicModifiers, contradicts } from "../charges/anatomy.ts";
import { diagnosesOf } from "../charges/charged-encounter.ts";
import { foundAt, payerCitation } from "../charges/lines.ts";
import { sideOf } from "../excludes.ts";
import type { ServiceRule } from "../rule.ts";
import { tabular, text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "MOD-15",
  title: "The service and its diagnosis name different sides",
  aspect: "modifiers",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.services.flatMap((line) => {
      const sided = diagnosesOf(at, line).filter(({ title }) => sideOf(title) !== undefined);
      const [first] = sided;
      if (!first) return [];
      return line.modifiers.flatMap((each) => {
        const place = anatomicModifiers.get(each);
        const isOff =
          each === "50"
            ? new Set(sided.map(({ title }) => sideOf(title))).size === 1
            : place !== undefined && sided.every(({ title }) => contradicts(place, title));
        return isOff
          ? [
              foundAt(
                "MOD-15",
                "wrong",
                line,
                { modifiers: [each], diagnosis: first.code },
                "modifiers",
              ),
            ]
          : [];
      });
    }),
  tell: (finding, at) => {
    const modifier = text(finding, "modifiers");
    const name = anatomicModifiers.get(modifier)?.name ?? "both sides";
    const diagnosis = text(finding, "diagnosis");
    return {
      headline: "The sides do not agree",
      why: `Modifier ${modifier} on ${text(finding, "entered")} says “${name}”; the line points to ${withTitle(at, diagnosis)}. One of the two is wrong, and a payer denies the line.`,
      citations: [...payerCitation(at, ["laterality"]), tabular(diagnosis)],
    };
  },
};
