import type { Missing } from "../../../domain/grading/grade.ts";
import { superbillFields } from "../../../domain/billing/superbill-fields.ts";
import { letterOf } from "../edit.ts";
import { OpenList } from "./open-list.tsx";

const parts: Readonly<Record<string, string>> = {
  code: "code",
  units: "units",
  pointers: "pointers",
  fee: "fee",
};

/** `/services/1/units` → `Service 2: units`. */
function describePath(path: string): string {
  const [part = "", at = "", detail = ""] = path.slice(1).split("/");
  if (part === "superbill") {
    return `Superbill: ${superbillFields.find(({ id }) => id === at)?.label ?? at}`;
  }
  if (at === "") return part === "diagnoses" ? "At least one diagnosis" : "At least one service";
  const index = Number(at);
  const line = part === "diagnoses" ? `Diagnosis ${letterOf(index)}` : `Service ${index + 1}`;
  return `${line}: ${parts[detail] ?? detail}`;
}

/** What is still to be filled in; each item leads to its place. Unfinished work is never graded as wrong. */
export function MissingList({
  missing,
  onGo,
}: {
  readonly missing: readonly Missing[];
  readonly onGo: (path: string) => void;
}) {
  return (
    <OpenList
      missing={missing}
      open="still to be filled in"
      describe={({ path, reason }) =>
        reason === "too-many" ? "Fewer diagnoses" : describePath(path)
      }
      remarks={{
        "not-a-whole-number": "a whole number",
        "too-many": "the claim has no room for so many",
        "not-an-amount": "an amount such as 145.00",
      }}
      onGo={onGo}
    />
  );
}
