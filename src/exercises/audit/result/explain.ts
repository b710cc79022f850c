import { formatCitation } from "../../../domain/grading/exercise-citation.ts";
import type { JudgedLine } from "../judge.ts";
import { readAddedService, readCode, readCorrection, type LineId } from "../read.ts";
import type { AuditAnswer, AuditKey, AuditPrompt, MissedLine, Review } from "../schema.ts";
import { correctionInWords, kindNames, serviceInWords } from "../words.ts";

interface Place {
  /** Undefined for what nobody added. */
  readonly id: LineId | undefined;
  readonly code: string;
}

/** The line of the worksheet behind a judgement, and the code that stands on it. */
export function linePlace(
  { path, because }: JudgedLine,
  { coded }: AuditPrompt,
  answer: AuditAnswer,
): Place {
  const [list = "", at = ""] = path.slice(1).split("/");
  const index = Number(at);
  switch (list) {
    case "diagnoses":
      return { id: { part: list, index }, code: coded.diagnoses[index] ?? "" };
    case "services":
      return { id: { part: list, index }, code: coded.services[index]?.code ?? "" };
    case "addedDiagnoses":
      return {
        id: { part: "diagnoses", index: coded.diagnoses.length + index },
        code: answer.addedDiagnoses[index]?.code ?? "",
      };
    case "addedServices":
      return {
        id: { part: "services", index: coded.services.length + index },
        code: answer.addedServices[index]?.code ?? "",
      };
    default:
      return { id: undefined, code: because && "code" in because ? because.code : "" };
  }
}

interface Explanation {
  readonly given: string | undefined;
  readonly right: string | undefined;
  readonly why: string;
  readonly citations: readonly string[];
  readonly quotes: readonly string[];
}

/** What was said and what is right; a line without an error is explained by the scenario's own key. */
export function explain(
  line: JudgedLine,
  prompt: AuditPrompt,
  key: AuditKey,
  answer: AuditAnswer,
): Explanation {
  const { because, verdict } = line;
  const given = givenOf(line, answer);
  if (because) {
    const right =
      "line" in because ? correctionInWords(because.correction) : missedInWords(because);
    const { why, citations, evidence } = because;
    const isDone = line.points?.correction === 4;
    return { given, right: isDone ? undefined : right, why, citations, quotes: evidence };
  }
  const { id, code } = linePlace(line, prompt, answer);
  const bare = readCode(id?.part ?? "diagnoses", code) ?? code;
  const lines = id?.part === "services" ? key.encounter.services : key.encounter.diagnoses;
  const own = lines.find(
    (each) => each.code === bare || (each.alternates?.includes(bare) ?? false),
  );
  const rejected = key.encounter.rejected.find((each) => each.code === bare);
  const right =
    verdict !== "false alarm" || line.path.startsWith("/added")
      ? undefined
      : "the line stands as it was coded";
  if (own && !rejected) {
    const { rationale, citations, evidence } = own;
    return { given, right, why: rationale, citations, quotes: evidence };
  }
  const why =
    rejected?.why ??
    (verdict === "allowed"
      ? "This may be reported and need not be; it neither earns nor costs anything."
      : "The record does not support this line.");
  return { given, right, why, citations: rejected?.citations ?? [], quotes: [] };
}

function givenOf({ path, verdict }: JudgedLine, answer: AuditAnswer): string | undefined {
  const [list = "", at = ""] = path.slice(1).split("/");
  const index = Number(at);
  switch (list) {
    case "diagnoses":
    case "services": {
      const review = answer[list][index];
      if (!review || review.verdict !== "error") return "agreed";
      const read = readCorrection(list, review.action, review.value);
      if (verdict === "overlooked") return "flagged for something else";
      return [read ? correctionInWords(read) : "", findingInWords(review)].join("; ");
    }
    case "addedDiagnoses": {
      const added = answer.addedDiagnoses[index];
      return added && `added; ${findingInWords(added)}`;
    }
    case "addedServices": {
      const added = answer.addedServices[index];
      const read = added && readAddedService(added);
      return added && read && `added, ${serviceInWords(read)}; ${findingInWords(added)}`;
    }
    default:
      return "not added";
  }
}

function findingInWords({
  kind,
  citation,
  evidence,
}: Pick<Review, "kind" | "citation" | "evidence">) {
  const words = evidence.length === 0 ? [] : [`“${evidence[0]?.quote ?? ""}”`];
  const cited = citation === "" ? [] : [formatCitation(citation)];
  return [kind === "" ? "" : kindNames[kind], ...cited, ...words].filter(Boolean).join("; ");
}

function missedInWords({ code, service }: MissedLine): string {
  return service ? `add ${code}, ${serviceInWords(service)}` : `add ${code}`;
}
