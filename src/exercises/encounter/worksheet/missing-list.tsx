import type { Missing } from "../../../domain/grading/grade.ts";
import { superbillFields } from "../../../domain/billing/superbill-fields.ts";
import { Notice } from "../../../ui/notice.tsx";
import { letterOf } from "../edit.ts";
import styles from "./worksheet.module.css";

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
    <Notice
      tone="warn"
      title={`Not graded yet: ${missing.length} ${missing.length === 1 ? "thing is" : "things are"} still to be filled in`}
      kept="Everything that you entered is kept."
      live
    >
      <ul className={styles["missing"]}>
        {missing.map(({ path, reason }) => (
          <li key={path}>
            <button
              type="button"
              className={styles["link"]}
              onClick={() => {
                onGo(path);
              }}
            >
              {reason === "too-many" ? "Fewer diagnoses" : describePath(path)}
            </button>
            {reason === "not-a-whole-number" && " (a whole number)"}
            {reason === "too-many" && " (the claim has no room for so many)"}
            {reason === "not-an-amount" && " (an amount such as 145.00)"}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
