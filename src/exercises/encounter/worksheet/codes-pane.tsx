import { useCallback, useState, type Ref } from "react";
import { useStore } from "zustand";
import { diagnosisBookOn } from "../../../domain/codebook/code-sets.ts";
import type { Chart } from "../../../domain/grading/chart.ts";
import type { SearchHit } from "../../../domain/codebook/search/code-search.ts";
import { parseServiceEntry } from "../../../domain/codes/procedure.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { useEncounterDesk } from "../desk.tsx";
import { letterOf, MOST_DIAGNOSES } from "../edit.ts";
import { CodeSearchBox } from "../lookup/code-search-box.tsx";
import { LookupDialog } from "../lookup/lookup-dialog.tsx";
import type { EncounterPrompt } from "../schema.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { DiagnosisList } from "./diagnosis-list.tsx";
import { QueryPart } from "./query-part.tsx";
import { ServiceList } from "./service-list.tsx";
import styles from "./worksheet.module.css";

/** No code is written so. */
const GUIDED = "guided";

/** The coder's half of the worksheet: diagnoses in order, services with what belongs to them. */
export function CodesPane({
  prompt,
  chart,
  worksheet,
  searchRef,
}: {
  readonly prompt: EncounterPrompt;
  /** With the provider's reply, once there is one. */
  readonly chart: Chart;
  readonly worksheet: Worksheet;
  readonly searchRef: Ref<HTMLInputElement>;
}) {
  const { dateOfService, tasks, setting } = prompt.scenario;
  const isInpatient = setting === "inpatient";
  const desk = useEncounterDesk();
  const announce = useAnnounce();
  const diagnosisCount = useStore(worksheet.store, (state) => state.answer.diagnoses.length);
  /** The code that the book is open at, or the guided look-up. */
  const [lookup, setLookup] = useState<string | null>(null);
  const book = diagnosisBookOn(desk.codeSets, dateOfService);
  const loadAll = desk.loadIndex;
  const validTo = book?.edition.validTo;
  const loadIndex = useCallback(
    async () => (validTo === undefined ? [] : ((await loadAll?.(validTo)) ?? [])),
    [loadAll, validTo],
  );
  const withEvidence = tasks.includes("evidence");
  const isFull = diagnosisCount >= MOST_DIAGNOSES;

  function addDiagnosis(code: string): void {
    if (isFull) {
      announce("A claim has room for twelve diagnoses");
      return;
    }
    worksheet.addDiagnosis(code);
    announce(`${code} added as diagnosis ${letterOf(diagnosisCount)}`);
  }

  function addService(text: string): void {
    const entry = parseServiceEntry(text);
    if (entry.ok) worksheet.addService(entry.value.code, entry.value.modifiers);
    else worksheet.addService(text);
    announce(`${text} added as a service`);
  }

  /** A heading can't be billed: it opens the book instead, where its codes stand. */
  function pickDiagnosis({ code, isBillable }: SearchHit): void {
    if (isBillable) addDiagnosis(code);
    else setLookup(code);
  }

  return (
    <div className={styles["worksheet"]}>
      <section className={styles["part"]} aria-label="Diagnoses">
        <div className={styles["partHead"]}>
          <h2>Diagnoses</h2>
          <span className="muted">
            {isInpatient ? "Principal diagnosis on top" : "First-listed on top"}
          </span>
        </div>
        <DiagnosisList
          worksheet={worksheet}
          chart={chart}
          dateOfService={dateOfService}
          withEvidence={withEvidence}
          withPoa={isInpatient}
          onLookUp={setLookup}
        />
        {isFull ? (
          <p className="muted">A claim has room for twelve diagnoses, A to L.</p>
        ) : (
          <CodeSearchBox
            label="Add a diagnosis"
            placeholder="Code or words: e1122, kidney disease stage 3"
            search={desk.searchDiagnoses}
            onPick={pickDiagnosis}
            onTyped={addDiagnosis}
            onDetails={({ code }) => {
              setLookup(code);
            }}
            inputRef={searchRef}
          />
        )}
        {loadAll && book && !isFull && (
          <div>
            <Button
              variant="quiet"
              size="small"
              onClick={() => {
                setLookup(GUIDED);
              }}
            >
              Guided look-up: Index, Tabular List, notes
            </Button>
          </div>
        )}
      </section>
      {tasks.includes("services") && (
        <section className={styles["part"]} aria-label="Services">
          <div className={styles["partHead"]}>
            <h2>Services</h2>
            <span className="muted">CPT and HCPCS Level II</span>
          </div>
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
        </section>
      )}
      <QueryPart worksheet={worksheet} chart={chart} />
      {book && (
        <LookupDialog
          open={lookup !== null}
          onClose={() => {
            setLookup(null);
          }}
          book={book}
          search={desk.searchDiagnoses}
          {...(lookup === null || lookup === GUIDED ? {} : { initialCode: lookup })}
          guided={lookup === GUIDED}
          {...(loadAll ? { loadIndex } : {})}
          onChoose={(code) => {
            setLookup(null);
            addDiagnosis(code);
          }}
        />
      )}
    </div>
  );
}
