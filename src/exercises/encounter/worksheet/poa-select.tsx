import type { AnswerDiagnosis, Poa } from "../../../domain/grading/answer.ts";
import { poaSchema } from "../../../domain/grading/answer.ts";
import { Select } from "../../../ui/field.tsx";
import styles from "./worksheet.module.css";

const NAMES: Readonly<Record<Poa, string>> = {
  Y: "Y: yes",
  N: "N: no",
  U: "U: record does not tell",
  W: "W: provider can't tell",
  exempt: "Exempt",
};

const options = [
  { value: "", label: "POA?" },
  ...poaSchema.options.map((value) => ({ value, label: NAMES[value] })),
];

/** The present-on-admission indicator of a line; `undefined` until one is chosen. */
export function PoaSelect({
  line,
  name,
  index,
  onPoa,
}: {
  readonly line: AnswerDiagnosis;
  /** `A: K57.31`. */
  readonly name: string;
  readonly index: number;
  readonly onPoa: (poa: Poa | undefined) => void;
}) {
  return (
    <Select
      aria-label={`Present on admission, ${name}`}
      className={styles["poa"]}
      data-field={`/diagnoses/${index}/poa`}
      value={line.poa ?? ""}
      options={options}
      onValue={(value) => {
        const parsed = poaSchema.safeParse(value);
        onPoa(parsed.success ? parsed.data : undefined);
      }}
    />
  );
}
