import { Printer } from "lucide-react";
import { useStore } from "zustand";
import { superbillTotals } from "../../../domain/billing/charges.ts";
import { superbillFields, type SuperbillField } from "../../../domain/billing/superbill-fields.ts";
import { Button } from "../../../ui/button.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { useEncounterDesk } from "../desk.tsx";
import { letterOf } from "../edit.ts";
import type { EncounterPrompt } from "../schema.ts";
import { describeDiagnosis } from "../worksheet/diagnosis-status.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { SuperbillLines } from "./superbill-lines.tsx";
import styles from "./superbill.module.css";

const groups = [
  { id: "patient", title: "Patient" },
  { id: "insurance", title: "Insurance" },
  { id: "visit", title: "Visit" },
] as const;

/** The sheet of paper itself: what is typed appears in it, totals add up as it grows, and it prints on one Letter page. */
export function SuperbillSheet({
  prompt,
  worksheet,
}: {
  readonly prompt: EncounterPrompt;
  readonly worksheet: Worksheet;
}) {
  const { practice, scenario } = prompt;
  const { codeSets } = useEncounterDesk();
  const answer = useStore(worksheet.store, (state) => state.answer);
  const totals = superbillTotals(answer.services, answer.superbill["copayCollected"] ?? "");
  const { address } = practice;

  return (
    <div className={styles["frame"]}>
      <div className={`${styles["tools"]} print-hidden`}>
        <p className="muted">
          Everything that you need lies in the record’s “Front desk” and “Fees” tabs.
        </p>
        <Button
          size="small"
          icon={<Printer size="1em" />}
          onClick={() => {
            print();
          }}
        >
          Print
        </Button>
      </div>
      <article className={styles["sheet"]} aria-label="Superbill" data-print-sheet>
        <header className={styles["letterhead"]}>
          <div>
            <h2 className={styles["practice"]}>{practice.name}</h2>
            <p>
              {address.line1}, {address.city}, {address.state} {address.zip} · {practice.phone}
            </p>
          </div>
          <dl className={styles["ids"]}>
            <div>
              <dt>Tax ID</dt>
              <dd>{practice.taxId}</dd>
            </div>
            <div>
              <dt>Group NPI</dt>
              <dd>{practice.npi}</dd>
            </div>
          </dl>
        </header>
        <div className={styles["groups"]}>
          {groups.map(({ id, title }) => (
            <fieldset key={id} className={styles["group"]}>
              <legend>{title}</legend>
              {superbillFields
                .filter(({ group }) => group === id)
                .map((field) => (
                  <SheetField key={field.id} field={field} worksheet={worksheet} />
                ))}
            </fieldset>
          ))}
        </div>
        <section aria-label="Diagnoses on the superbill">
          <h3 className={styles["heading"]}>Diagnoses</h3>
          <ol className={styles["diagnoses"]}>
            {answer.diagnoses.map(({ code }, index) => {
              const { shown, title } = describeDiagnosis(codeSets, code, scenario.dateOfService);
              return (
                <li key={index}>
                  <span className="mono">
                    {letterOf(index)} {shown}
                  </span>{" "}
                  {title ?? ""}
                </li>
              );
            })}
          </ol>
          {answer.diagnoses.length === 0 && <p className="muted">None coded yet.</p>}
        </section>
        <SuperbillLines
          worksheet={worksheet}
          totals={totals}
          dateOfService={scenario.dateOfService}
        />
        <footer className={styles["foot"]}>
          <div className={styles["signature"]}>
            <span>Rendering provider’s signature</span>
            <span>Date</span>
          </div>
          <div className={styles["signature"]}>
            <span>Next visit</span>
            <span>Front desk initials</span>
          </div>
        </footer>
      </article>
    </div>
  );
}

function SheetField({
  field,
  worksheet,
}: {
  readonly field: SuperbillField;
  readonly worksheet: Worksheet;
}) {
  const value = useStore(worksheet.store, (state) => state.answer.superbill[field.id] ?? "");
  const isBlank = field.required && value.trim() === "";
  return (
    <Field
      label={
        field.hint === undefined ? (
          field.label
        ) : (
          <>
            {field.label} <span className={styles["hint"]}>{field.hint}</span>
          </>
        )
      }
      error={isBlank ? `Look it up on the ${field.source}` : undefined}
    >
      <TextInput
        data-field={`/superbill/${field.id}`}
        value={value}
        maxLength={120}
        onValue={(text) => {
          worksheet.setSuperbillField(field.id, text);
        }}
      />
    </Field>
  );
}
