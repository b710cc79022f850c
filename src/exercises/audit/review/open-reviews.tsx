import type { Missing } from "../../../domain/grading/grade.ts";
import { OpenList } from "../../encounter/worksheet/open-list.tsx";
import { lineName } from "../read.ts";
import type { AuditPrompt } from "../schema.ts";

const details: Readonly<Record<string, string>> = {
  verdict: "agree or error",
  action: "the correction",
  value: "the right value",
  kind: "the kind of error",
  citation: "what says so",
  code: "the code",
  modifiers: "modifiers",
  units: "units",
  pointers: "what it points to",
};

/** `/diagnoses/2/kind` → `Diagnosis C: the kind of error`. */
function describePath(path: string, { coded }: AuditPrompt): string {
  const [part = "", at = "", detail = ""] = path.slice(1).split("/");
  const isDiagnosis = /diagnoses$/i.test(part);
  const isAdded = part.startsWith("added");
  const before = isDiagnosis ? coded.diagnoses.length : coded.services.length;
  const index = Number(at) + (isAdded ? before : 0);
  const name = lineName({ part: isDiagnosis ? "diagnoses" : "services", index });
  return `${isDiagnosis ? "Diagnosis" : "Service"} ${name}: ${details[detail] ?? detail}`;
}

/** What is still open; each item leads to its place. An unfinished audit is never graded. */
export function OpenReviews({
  missing,
  prompt,
  onGo,
}: {
  readonly missing: readonly Missing[];
  readonly prompt: AuditPrompt;
  readonly onGo: (path: string) => void;
}) {
  return (
    <OpenList
      missing={missing}
      open="still open"
      describe={({ path }) => describePath(path, prompt)}
      remarks={{ "not-well-formed": "cannot be read as it stands" }}
      onGo={onGo}
    />
  );
}
