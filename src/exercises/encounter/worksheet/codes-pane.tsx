import type { Ref } from "react";
import { useStore } from "zustand";
import { diagnosisBookOn } from "../../../domain/codebook/code-sets.ts";
import type { Chart } from "../../../domain/grading/chart.ts";
import type { SearchHit } from "../../../domain/codebook/search/code-search.ts";
import { parseServiceEntry } from "../../../domain/codes/procedure.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { useEncounterDesk } from "../desk.tsx";
import { CodeSearchBox } from "../lookup/code-search-box.tsx";
import { GUIDED } from "../lookup/worksheet-lookup.tsx";
import type { GuidedState } from "../lookup/guided/guided-state.ts";
import type { EncounterPrompt } from "../schema.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { DiagnosisList } from "./diagnosis-list.tsx";
import { QueryPart } from "./query-part.tsx";
import { ServiceList } from "./service-list.tsx";
import { SheetPart } from "./sheet-part.tsx";
import { roomOn, useAddDiagnosis } from "./use-add-diagnosis.ts";
import styles from "./sheet.module.css";

/** The coder's half of the worksheet: diagnoses in order, services with what belongs to them. */
export function CodesPane({
  prompt,
  chart,
  worksheet,
  searchRef,
  onLookUp,
}: {
  readonly prompt: EncounterPrompt;
  /** With the provider's reply, once there is one. */
  readonly chart: Chart;
  readonly worksheet: Worksheet;
  /** Opens the book at a code, or the guided look-up. */
  readonly onLookUp: (codeOrGuided: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}) {
  const { dateOfService, tasks, setting } = prompt.scenario;
  const isInpatient = setting === "inpatient";
  const desk = useEncounterDesk();
  const announce = useAnnounce();
  const diagnosisCount = useStore(worksheet.store, (state) => state.answer.diagnoses.length);
  const addDiagnosis = useAddDiagnosis(worksheet);
  const underway = useStore(worksheet.store, (state) => state.guided);
  const canGuide = desk.loadIndex && diagnosisBookOn(desk.codeSets, dateOfService);
  const withEvidence = tasks.includes("evidence");
  const isFull = diagnosisCount >= worksheet.most;

  function addService(text: string): void {
    const entry = parseServiceEntry(text);
    if (entry.ok) worksheet.addService(entry.value.code, entry.value.modifiers);
    else worksheet.addService(text);
    announce(`${text} added as a service`);
  }

  /** A heading can't be billed: it opens the book instead, where its codes stand. */
  function pickDiagnosis({ code, isBillable }: SearchHit): void {
    if (isBillable) addDiagnosis(code);
    else onLookUp(code);
  }

  return (
    <div className={styles["sheet"]}>
      <SheetPart
        title="Diagnoses"
        hint={isInpatient ? "Principal diagnosis on top" : "First-listed on top"}
      >
        <DiagnosisList
          worksheet={worksheet}
          chart={chart}
          dateOfService={dateOfService}
          withEvidence={withEvidence}
          withPoa={isInpatient}
          onLookUp={onLookUp}
        />
        {isFull ? (
          <p className="muted">{roomOn(worksheet)}.</p>
        ) : (
          <CodeSearchBox
            label="Add a diagnosis"
            placeholder="Code or words: e1122, kidney disease stage 3"
            search={desk.searchDiagnoses}
            onPick={pickDiagnosis}
            onTyped={addDiagnosis}
            onDetails={({ code }) => {
              onLookUp(code);
            }}
            inputRef={searchRef}
          />
        )}
        {canGuide && !isFull && (
          <div>
            <Button
              variant="quiet"
              size="small"
              onClick={() => {
                onLookUp(GUIDED);
              }}
            >
              {underway ? continueWords(underway) : "Guided look-up: Index, Tabular List, notes"}
            </Button>
          </div>
        )}
      </SheetPart>
      {tasks.includes("services") && (
        <SheetPart title="Services" hint="CPT and HCPCS Level II">
          <ServiceList
            worksheet={worksheet}
            chart={chart}
            dateOfService={dateOfService}
            withEvidence={withEvidence}
          />
          <CodeSearchBox
            label="Add a service"
            placeholder="Code or words: 99213-25, wellness visit"
            search={desk.searchServices}
            onPick={({ code }) => {
              addService(code);
            }}
            onTyped={addService}
          />
        </SheetPart>
      )}
      <QueryPart worksheet={worksheet} chart={chart} />
    </div>
  );
}

function continueWords({ trail: { condition } }: GuidedState): string {
  return `Go on with the guided look-up${condition.trim() === "" ? "" : ` of “${condition.trim()}”`}`;
}
