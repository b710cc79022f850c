/** UNIT-04: further components of combined vaccines. Example: 90461 with 6 units for one three-component vaccine. The payer's rule on counseling; CDC's vaccine code set says what each vaccine holds. */
import { foundAt, payerCitation } from "../charges/lines.ts";
import { vaccineLines } from "../charges/given.ts";
import type { ServiceRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: ServiceRule = {
  id: "UNIT-04",
  title: "Components of combined vaccines",
  aspect: "units",
  kind: "arithmetic",
  consequence: "lost revenue",
  severity: "minor",
  review: (at) => {
    const first = at.services.find(({ code }) => code === "90460");
    const further = at.services.filter(
      ({ code }) => at.edits.administrations.get(code)?.counts === "components",
    );
    const vaccines = vaccineLines(at).map((line) => ({
      line,
      components: at.edits.vaccines.get(line.code)?.components,
    }));
    const line = further[0] ?? first;
    const isCounted = vaccines.every(({ components }) => components !== undefined);
    if (!line || vaccines.length === 0 || !isCounted) return [];
    const expected = vaccines.reduce(
      (sum, { line: { units = 1 }, components = 1 }) => sum + units * (components - 1),
      0,
    );
    const entered = further.reduce((sum, { units = 0 }) => sum + units, 0);
    if (expected === entered) return [];
    const combined = vaccines.flatMap(({ line: { code }, components = 1 }) =>
      components > 1 ? [`${code} ${components}`] : [],
    );
    const params = { expected, units: entered, combined };
    return [
      further.length > 0
        ? foundAt("UNIT-04", "wrong", line, params, "units")
        : foundAt("UNIT-04", "missing", line, params),
    ];
  },
  tell: (finding, at) => {
    const combined = text(finding, "combined");
    return {
      headline: `${text(finding, "expected")} further components, not ${text(finding, "units")}`,
      why: `Beyond the first component of each vaccine, counseling on every further one is a unit of 90461.${
        combined === ""
          ? " None of these vaccines has more than one."
          : ` Components here: ${combined
              .split(", ")
              .map((each) => each.replace(" ", " has "))
              .join(", ")}.`
      }`,
      citations: [
        ...payerCitation(at, ["vaccine-administration"]),
        "source:CDC, vaccine code sets",
      ],
    };
  },
};
