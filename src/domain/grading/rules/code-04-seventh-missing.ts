/** CODE-04: a code whose category requires a seventh character, without it. Example: S52.521. Official Guidelines I.A.5, I.A.4 (placeholder X). */
import { withSeventh } from "../../codebook/code-book.ts";
import type { CodeRule } from "../rule.ts";
import { tabular, text } from "../words.ts";

export const rule: CodeRule = {
  id: "CODE-04",
  title: "The seventh character is missing",
  aspect: "diagnoses",
  kind: "convention",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.lines.flatMap((line) =>
      line.code !== undefined &&
      line.lookup?.status === "header" &&
      line.lookup.needs === "seventh-character"
        ? [
            {
              rule: "CODE-04",
              outcome: "wrong",
              path: line.path,
              params: {
                entered: line.code,
                choices: Object.keys(line.lookup.entry.seventhCharacter?.values ?? {}),
              },
            },
          ]
        : [],
    ),
  tell: (finding) => {
    const entered = text(finding, "entered");
    const first = text(finding, "choices").slice(0, 1);
    return {
      headline: "The seventh character is missing",
      why: `Codes of this category end with a seventh character (${text(finding, "choices")}), for example ${withSeventh(entered, first)}; where the code is shorter than six characters, the placeholder X fills the gap.`,
      citations: ["guideline:I.A.5", "guideline:I.A.4", tabular(entered)],
    };
  },
};
