import { Highlighter } from "lucide-react";
import { useStore } from "zustand";
import { Button } from "../../../ui/button.tsx";
import { Field, Select } from "../../../ui/field.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { evidenceOf } from "../../encounter/edit.ts";
import type { Worksheet } from "../../encounter/worksheet-store.ts";
import type { LineId } from "../read.ts";
import { errorKinds, type AuditPrompt, type Review } from "../schema.ts";
import { kindNames } from "../words.ts";
import styles from "../audit.module.css";

const kindOptions = [
  { value: "", label: "Choose …" },
  ...errorKinds.map((value) => ({ value, label: kindNames[value] })),
];

/** What an error is, and what the finding rests on: a reference, words of the chart, or both. */
export function FindingFields({
  path,
  name,
  line,
  finding,
  prompt,
  worksheet,
  onChange,
}: {
  readonly path: string;
  /** `diagnosis A`, for the names of controls. */
  readonly name: string;
  /** The line of the worksheet for which words are marked. */
  readonly line: LineId;
  readonly finding: Pick<Review, "kind" | "citation">;
  readonly prompt: AuditPrompt;
  readonly worksheet: Worksheet;
  readonly onChange: (change: Partial<Pick<Review, "kind" | "citation">>) => void;
}) {
  const count = useStore(worksheet.store, ({ answer }) => evidenceOf(answer, line).length);
  const isMarking = useStore(
    worksheet.store,
    ({ marking }) => marking?.part === line.part && marking.index === line.index,
  );
  return (
    <>
      <Field label={<Named label="Kind of error" name={name} />}>
        <Select
          value={finding.kind}
          options={kindOptions}
          data-field={`${path}/kind`}
          onValue={(kind) => {
            onChange({ kind: errorKinds.find((each) => each === kind) ?? "" });
          }}
        />
      </Field>
      <Field label={<Named label="What says so" name={name} />}>
        <Select
          className={styles["reference"]}
          value={finding.citation}
          options={[
            { value: "", label: "Choose a section or note …" },
            ...prompt.references.map(({ citation, title }) => ({ value: citation, label: title })),
          ]}
          data-field={`${path}/citation`}
          onValue={(citation) => {
            onChange({ citation });
          }}
        />
      </Field>
      <div className={styles["marking"]}>
        <span className="muted">and, or instead</span>
        <Button
          size="small"
          data-mark
          aria-pressed={isMarking}
          icon={<Highlighter size="1em" />}
          onClick={() => {
            worksheet.setMarking(isMarking ? null : line);
          }}
        >
          Words of the chart: {count}
          <VisuallyHidden> marked for {name}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}

/** A label that is told apart from the same one on another line by those who cannot see the line. */
export function Named({ label, name }: { readonly label: string; readonly name: string }) {
  return (
    <>
      {label}
      <VisuallyHidden>, {name}</VisuallyHidden>
    </>
  );
}
