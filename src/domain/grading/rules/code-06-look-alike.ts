/** CODE-06: letters O and I read as 0 and 1. Example: `E1O.9` is read as E10.9. Official Guidelines I.A.2. */
import type { CodeRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: CodeRule = {
  id: "CODE-06",
  title: "A look-alike character was read as the one that was meant",
  aspect: "diagnoses",
  kind: "data entry",
  consequence: "style",
  severity: "minor",
  review: (at) =>
    at.lines.flatMap((line) =>
      line.code !== undefined && line.lookAlikes.length > 0
        ? [
            {
              rule: "CODE-06",
              outcome: "info",
              path: line.path,
              params: {
                typed: line.typed,
                entered: line.code,
                typedCharacters: line.lookAlikes.map((look) => look.typed),
                readCharacters: line.lookAlikes.map((look) => look.read),
              },
            },
          ]
        : [],
    ),
  tell: (finding) => ({
    headline: "Read as you meant it",
    why: `You typed “${text(finding, "typed")}”; it was read as ${text(finding, "entered")} (${text(finding, "typedCharacters")} as ${text(finding, "readCharacters")}). Nothing is lost here; a claim would be rejected.`,
    citations: ["guideline:I.A.2"],
  }),
};
