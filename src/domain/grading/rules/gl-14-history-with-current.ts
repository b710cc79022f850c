/** GL-14: a personal history of the malignancy that is also reported as current. Example: Z85.46 with C61. Official Guidelines I.C.2.m, I.C.21.c.4. */
import { linesWith } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

import type { TabularEntry } from "../../codebook/code-book.ts";

function categoryTitle(entry: TabularEntry): string {
  return entry.parent ? categoryTitle(entry.parent) : entry.title.toLowerCase();
}

export const rule: CodeRule = {
  id: "GL-14",
  title: "History and current disease of one site",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  severity: "moderate",
  review: (at) =>
    linesWith(at, /^Z85/).flatMap((line) => {
      const site = /^personal history of (?:other )?(malignant neoplasm .+)$/i.exec(
        line.title,
      )?.[1];
      const current =
        site &&
        at.known.find(
          ({ code, entry }) =>
            code.startsWith("C") && categoryTitle(entry).startsWith(site.toLowerCase()),
        );
      return current ? [found("GL-14", "info", line, { current: current.code })] : [];
    }),
  tell: (finding, at) => ({
    headline: "Past or present?",
    why: `${withTitle(at, text(finding, "entered"))} means that it is gone and no longer treated; ${withTitle(at, text(finding, "current"))} means that it is there. Both stand together only for two different growths.`,
    citations: ["guideline:I.C.2.m", "guideline:I.C.21.c.4"],
  }),
};
