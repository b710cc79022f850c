/** SVC-13: a service that is a part of another one on the list, so that no modifier parts them. Example: 45378 beside 45385. CMS, NCCI Policy Manual, chapter I. */
import { DISTINCT, foundAt, ncci } from "../charges/lines.ts";
import { bundledLines } from "../charges/bundles.ts";
import type { ServiceRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

export const rule: ServiceRule = {
  id: "SVC-13",
  title: "A part of another service on the list",
  aspect: "services",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    bundledLines(at)
      .filter(({ pair }) => pair.indicator !== 1)
      .map(({ line, beside, pair }) =>
        foundAt("SVC-13", "wrong", line, {
          beside: beside.code,
          why: pair.why,
          indicator: pair.indicator ?? "none",
          tried: line.modifiers.filter((each) => DISTINCT.some((distinct) => distinct === each)),
        }),
      ),
  tell: (finding, at) => {
    const tried = text(finding, "tried");
    const indicator =
      finding.params["indicator"] === 0 ? " The pair has indicator 0 in the coding edits." : "";
    return {
      headline: `Part of ${text(finding, "beside")}`,
      why: `${withTitle(at, text(finding, "entered"))} is not paid beside ${withTitle(at, text(finding, "beside"))}: ${text(finding, "why")}.${indicator} No modifier opens this${tried === "" ? "" : `, ${tried} neither`}.`,
      citations: [ncci("I")],
    };
  },
};
