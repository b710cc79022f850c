/** CODE-05: characters that the code does not take. Example: I10.9, S52.521Z, T14.8A. Official Guidelines I.A.4, I.A.5. */
import { billableCodesUnder } from "../../codebook/code-book.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text } from "../words.ts";

export const rule: CodeRule = {
  id: "CODE-05",
  title: "Characters that this code does not take",
  aspect: "diagnoses",
  kind: "convention",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.lines.flatMap((line) =>
      line.code !== undefined && line.lookup?.status === "bad-extension"
        ? [
            {
              rule: "CODE-05",
              outcome: "wrong",
              path: line.path,
              params: {
                entered: line.code,
                base: line.lookup.entry.code,
                valid: billableCodesUnder(line.lookup.entry),
              },
            },
          ]
        : [],
    ),
  tell: (finding) => ({
    headline: "The book has no such code",
    why: `${text(finding, "base")} is in the book of this date, ${text(finding, "entered")} is not. What it has: ${text(finding, "valid")}.`,
    citations: ["guideline:I.A.4", "guideline:I.A.5", tabular(text(finding, "base"))],
  }),
};
