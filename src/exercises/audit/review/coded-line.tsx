import { lookUpProcedureOn } from "../../../domain/codebook/code-sets.ts";
import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import { isHcpcsLevel2, parseProcedure } from "../../../domain/codes/procedure.ts";
import { CodeChip } from "../../../ui/code-chip.tsx";
import { describeDiagnosis } from "../../encounter/worksheet/diagnosis-status.ts";
import type { LineId } from "../read.ts";
import sheet from "../../encounter/worksheet/sheet.module.css";

/** A code with its title, as the book at hand prints them. */
export function CodeWithTitle({
  part,
  code,
  codeSets,
  dateOfService,
}: {
  readonly part: LineId["part"];
  readonly code: string;
  readonly codeSets: CodeSets;
  readonly dateOfService: string;
}) {
  if (part === "diagnoses") {
    const { shown, title, note } = describeDiagnosis(codeSets, code, dateOfService);
    return (
      <span className={sheet["lineText"]}>
        <CodeChip code={shown} system="icd10cm" copyable={false} />
        <span className={sheet["title"]}>{title ?? ""}</span>
        {note !== undefined && <span className={sheet["note"]}>{note}</span>}
      </span>
    );
  }
  const parsed = parseProcedure(code);
  const shown = parsed.ok ? parsed.value.code : code;
  const isHcpcs = parsed.ok && isHcpcsLevel2(parsed.value.code);
  return (
    <span className={sheet["lineText"]}>
      <CodeChip code={shown} system={isHcpcs ? "hcpcs" : "procedure"} copyable={false} />
      <span className={sheet["title"]}>
        {lookUpProcedureOn(codeSets, shown, dateOfService)?.procedure.title ??
          "Not in the service codes at hand"}
      </span>
    </span>
  );
}
