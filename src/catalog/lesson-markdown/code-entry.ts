import { kindTable, type Exercise, type PromptOf } from "../../exercises/kinds.ts";
import { linesOf, type DirectiveBody } from "./directive.ts";
import { readJudged } from "./judged-lines.ts";
import type { Report } from "./report.ts";

type System = PromptOf<"code-entry">["system"];

/** `- [x] E11.22` for each right code, `- [ ] E11.9` for wrong ones, `- [ ] other` for all the rest. */
export function readCodeEntry(body: DirectiveBody, report: Report): Exercise<"code-entry"> {
  const prompt = { question: body.question, system: readSystem(body, report) };
  const judged = readJudged(body, linesOf(body.list), report, (code) => {
    const [missing] = kindTable["code-entry"].validate(prompt, { code });
    return missing ? `"${code}" is not a well-formed code (${missing.reason})` : null;
  });
  return {
    kind: "code-entry",
    prompt,
    key: {
      right: judged.right.map(({ text, feedback }) => ({ code: text, feedback })),
      wrong: judged.wrong.map(({ text, feedback }) => ({ code: text, feedback })),
      other: judged.other,
      citations: [...body.citations],
    },
  };
}

function readSystem(body: DirectiveBody, report: Report): System {
  const system = body.attributes["system"] ?? "icd10cm";
  if (system === "icd10cm" || system === "procedure") return system;
  report.at(body.node, "system is icd10cm or procedure");
  return "icd10cm";
}
