import { Trash2 } from "lucide-react";
import { useStore } from "zustand";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { useEncounterDesk } from "../../encounter/desk.tsx";
import { CodeSearchBox } from "../../encounter/lookup/code-search-box.tsx";
import type { AuditDesk } from "../audit-store.ts";
import { lineName, type LineId } from "../read.ts";
import type { AddedService, AuditPrompt, Review } from "../schema.ts";
import { CodeWithTitle } from "./coded-line.tsx";
import { FindingFields, Named } from "./finding-fields.tsx";
import sheet from "../../encounter/worksheet/sheet.module.css";
import styles from "../audit.module.css";

/** Lines that the coder missed: found through the search box, then named and defended like any other finding. */
export function AddedLines({
  part,
  prompt,
  desk,
}: {
  readonly part: LineId["part"];
  readonly prompt: AuditPrompt;
  readonly desk: AuditDesk;
}) {
  const { searchDiagnoses, searchServices } = useEncounterDesk();
  const announce = useAnnounce();
  const isDiagnosis = part === "diagnoses";
  const count = useStore(desk.store, ({ addedDiagnoses, addedServices }) =>
    isDiagnosis ? addedDiagnoses.length : addedServices.length,
  );

  function add(code: string): void {
    const isAdded = isDiagnosis ? desk.addDiagnosis(code) : desk.addService(code);
    announce(isAdded ? `${code} added as missed` : "The claim has no room for another line");
  }

  return (
    <>
      {count > 0 && (
        <ol
          className={sheet["lines"]}
          aria-label={isDiagnosis ? "Missed diagnoses" : "Missed services"}
        >
          {Array.from({ length: count }, (_, index) =>
            isDiagnosis ? (
              <AddedDiagnosisCard key={index} index={index} prompt={prompt} desk={desk} />
            ) : (
              <AddedServiceCard key={index} index={index} prompt={prompt} desk={desk} />
            ),
          )}
        </ol>
      )}
      <CodeSearchBox
        label={isDiagnosis ? "Add a diagnosis that was missed" : "Add a service that was missed"}
        placeholder={isDiagnosis ? "Code or words: z7984" : "Code or words: 99213-25"}
        search={isDiagnosis ? searchDiagnoses : searchServices}
        onPick={({ code }) => {
          add(code);
        }}
        onTyped={add}
      />
    </>
  );
}

interface CardProps {
  readonly index: number;
  readonly prompt: AuditPrompt;
  readonly desk: AuditDesk;
}

function AddedDiagnosisCard({ index, prompt, desk }: CardProps) {
  const added = useStore(desk.store, ({ addedDiagnoses }) => addedDiagnoses[index]);
  if (!added) return null;
  const line = { part: "diagnoses" as const, index: prompt.coded.diagnoses.length + index };
  const name = `missed diagnosis ${lineName(line)}`;
  return (
    <li id={`line-diagnoses-${line.index}`} className={styles["card"]} data-verdict="error">
      <Head
        line={line}
        code={added.code}
        name={name}
        prompt={prompt}
        onRemove={() => {
          desk.removeDiagnosis(index);
        }}
      />
      <div className={styles["fields"]}>
        <Finding
          path={`/addedDiagnoses/${index}`}
          {...{ name, line, prompt, desk }}
          finding={added}
          onChange={(change) => {
            desk.changeDiagnosis(index, change);
          }}
        />
      </div>
    </li>
  );
}

const details = [
  { field: "modifiers", label: "Modifiers", size: 8 },
  { field: "units", label: "Units", size: 4 },
  { field: "pointers", label: "Points to", size: 6 },
] as const;

function AddedServiceCard({ index, prompt, desk }: CardProps) {
  const added = useStore(desk.store, ({ addedServices }) => addedServices[index]);
  if (!added) return null;
  const line = { part: "services" as const, index: prompt.coded.services.length + index };
  const name = `missed service ${lineName(line)}`;
  const path = `/addedServices/${index}`;
  const change = (changed: Partial<AddedService>) => {
    desk.changeService(index, changed);
  };
  return (
    <li id={`line-services-${line.index}`} className={styles["card"]} data-verdict="error">
      <Head
        line={line}
        code={added.code}
        name={name}
        prompt={prompt}
        onRemove={() => {
          desk.removeService(index);
        }}
      />
      <div className={styles["fields"]}>
        {details.map(({ field, label, size }) => (
          <Field key={field} label={<Named label={label} name={name} />}>
            <TextInput
              mono
              size={size}
              maxLength={40}
              value={added[field]}
              data-field={`${path}/${field}`}
              onValue={(text) => {
                change({ [field]: text });
              }}
            />
          </Field>
        ))}
        <Finding path={path} {...{ name, line, prompt, desk }} finding={added} onChange={change} />
      </div>
    </li>
  );
}

function Finding({
  desk,
  ...rest
}: {
  readonly path: string;
  readonly name: string;
  readonly line: LineId;
  readonly prompt: AuditPrompt;
  readonly desk: AuditDesk;
  readonly finding: Pick<Review, "kind" | "citation">;
  readonly onChange: (change: Partial<Pick<Review, "kind" | "citation">>) => void;
}) {
  return <FindingFields {...rest} worksheet={desk.worksheet} />;
}

function Head({
  line,
  code,
  name,
  prompt,
  onRemove,
}: {
  readonly line: LineId;
  readonly code: string;
  readonly name: string;
  readonly prompt: AuditPrompt;
  readonly onRemove: () => void;
}) {
  const { codeSets } = useEncounterDesk();
  return (
    <div className={styles["head"]}>
      <span className={sheet["letter"]}>{lineName(line)}</span>
      <CodeWithTitle
        part={line.part}
        code={code}
        codeSets={codeSets}
        dateOfService={prompt.encounter.scenario.dateOfService}
      />
      <IconButton
        label={`Take ${name} out again`}
        icon={<Trash2 size="1em" />}
        size="small"
        onClick={onRemove}
      />
    </div>
  );
}
