import { ChevronDown, ChevronUp, GripVertical, Trash2 } from "lucide-react";
import { useRef, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import type { Chart } from "../../../domain/grading/chart.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { CodeChip } from "../../../ui/code-chip.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { useRowDrag } from "../../../ui/use-row-drag.ts";
import { useEncounterDesk } from "../desk.tsx";
import { letterOf } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { describeDiagnosis } from "./diagnosis-status.ts";
import { EvidenceChips } from "./evidence-chips.tsx";
import { MarkButton } from "./mark-button.tsx";
import { PoaSelect } from "./poa-select.tsx";
import sheet from "./sheet.module.css";
import styles from "./worksheet.module.css";

/** Diagnoses A to L in order: dragged by the grip, moved by the buttons, or by Alt+arrow on the code. */
export function DiagnosisList({
  worksheet,
  chart,
  dateOfService,
  withEvidence,
  withPoa,
  onLookUp,
}: {
  readonly worksheet: Worksheet;
  readonly chart: Chart;
  readonly dateOfService: string;
  readonly withEvidence: boolean;
  /** Inpatient charts ask whether a condition was present on admission. */
  readonly withPoa: boolean;
  readonly onLookUp: (code: string) => void;
}) {
  const lines = useStore(worksheet.store, (state) => state.answer.diagnoses);
  const { codeSets } = useEncounterDesk();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const { dragged, gripProps } = useRowDrag(list, worksheet.moveDiagnosis);

  function move(from: number, to: number): void {
    if (to < 0 || to >= lines.length) return;
    worksheet.moveDiagnosis(from, to);
    announce(`${lines[from]?.code ?? ""} is now diagnosis ${letterOf(to)}`);
    requestAnimationFrame(() => {
      list.current?.querySelectorAll<HTMLElement>("[data-line]")[to]?.focus();
    });
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (!event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    move(index, event.key === "ArrowUp" ? index - 1 : index + 1);
  }

  return (
    <ol ref={list} className={sheet["lines"]} aria-label="Diagnoses in order">
      {lines.map((line, index) => {
        const { shown, title, note } = describeDiagnosis(codeSets, line.code, dateOfService);
        const letter = letterOf(index);
        return (
          <li
            key={index}
            id={`line-diagnoses-${index}`}
            className={styles["line"]}
            data-dragged={dragged === index || undefined}
          >
            <span className={styles["grip"]} {...gripProps(index)}>
              <GripVertical size="1em" />
            </span>
            <span className={sheet["letter"]}>{letter}</span>
            <div className={sheet["lineText"]}>
              <button
                type="button"
                className={styles["codeButton"]}
                data-line
                aria-label={`${letter}: ${shown}, look it up`}
                onKeyDown={(event) => {
                  onKeyDown(event, index);
                }}
                onClick={() => {
                  onLookUp(shown);
                }}
              >
                <CodeChip code={shown} system="icd10cm" copyable={false} />
              </button>
              <span className={sheet["title"]}>{title ?? ""}</span>
              {line.lookup && <span className={sheet["note"]}>Looked up step by step</span>}
              {note !== undefined && <span className={sheet["note"]}>{note}</span>}
            </div>
            <span className={styles["actions"]}>
              {withPoa && (
                <PoaSelect
                  line={line}
                  name={`${letter}: ${shown}`}
                  index={index}
                  onPoa={(poa) => {
                    worksheet.setPoa(index, poa);
                  }}
                />
              )}
              {withEvidence && (
                <MarkButton
                  worksheet={worksheet}
                  line={{ part: "diagnoses", index }}
                  name={`diagnosis ${letter}`}
                />
              )}
              <IconButton
                label={`Move ${shown} up`}
                icon={<ChevronUp size="1em" />}
                size="small"
                disabled={index === 0}
                onClick={() => {
                  move(index, index - 1);
                }}
              />
              <IconButton
                label={`Move ${shown} down`}
                icon={<ChevronDown size="1em" />}
                size="small"
                disabled={index === lines.length - 1}
                onClick={() => {
                  move(index, index + 1);
                }}
              />
              <IconButton
                label={`Remove ${shown}`}
                icon={<Trash2 size="1em" />}
                size="small"
                onClick={() => {
                  worksheet.removeDiagnosis(index);
                  announce(`${shown} removed`);
                }}
              />
            </span>
            <EvidenceChips
              worksheet={worksheet}
              line={{ part: "diagnoses", index }}
              chart={chart}
            />
          </li>
        );
      })}
    </ol>
  );
}
