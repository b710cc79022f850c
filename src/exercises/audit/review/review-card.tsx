import { useStore } from "zustand";
import { RadioGroup } from "../../../ui/choice.tsx";
import { Field, Select, TextInput } from "../../../ui/field.tsx";
import { useEncounterDesk } from "../../encounter/desk.tsx";
import { CodeSearchBox } from "../../encounter/lookup/code-search-box.tsx";
import type { AuditDesk } from "../audit-store.ts";
import { lineName, linePath, type LineId } from "../read.ts";
import { actions, type Action, type AuditPrompt, type Review } from "../schema.ts";
import { actionNames, actionsOf, serviceInWords } from "../words.ts";
import { CodeWithTitle } from "./coded-line.tsx";
import { FindingFields, Named } from "./finding-fields.tsx";
import sheet from "../../encounter/worksheet/sheet.module.css";
import styles from "../audit.module.css";

const hints: Readonly<Record<Exclude<Action, "code" | "remove">, string>> = {
  place: "1 is first-listed",
  modifiers: "All that the line should carry; empty for none",
  units: "A whole number",
  pointers: "Letters as the lines stand, the main reason first",
};

/** One coded line: agree, or say what is wrong, how it is put right, and what says so. */
export function ReviewCard({
  line,
  prompt,
  desk,
}: {
  readonly line: LineId;
  readonly prompt: AuditPrompt;
  readonly desk: AuditDesk;
}) {
  const { part, index } = line;
  const { codeSets } = useEncounterDesk();
  const review = useStore(desk.store, (answer) => answer[part][index]);
  const service = part === "services" ? prompt.coded.services[index] : undefined;
  const code = service?.code ?? prompt.coded.diagnoses[index] ?? "";
  const name = `${part === "diagnoses" ? "diagnosis" : "service"} ${lineName(line)}`;
  const path = linePath(line);
  if (!review) return null;
  return (
    <li id={`line-${part}-${index}`} className={styles["card"]} data-verdict={review.verdict}>
      <div className={styles["head"]}>
        <span className={sheet["letter"]}>{lineName(line)}</span>
        <div>
          <CodeWithTitle
            part={part}
            code={code}
            codeSets={codeSets}
            dateOfService={prompt.encounter.scenario.dateOfService}
          />
          {service && <p className={styles["facts"]}>{serviceInWords(service)}</p>}
        </div>
        <div data-field={`${path}/verdict`} tabIndex={-1} className={styles["verdict"]}>
          <RadioGroup
            legend={`Your verdict on ${name}, ${code}`}
            hideLegend
            look="segmented"
            value={review.verdict === "" ? null : review.verdict}
            options={[
              { value: "agree", label: "Agree" },
              { value: "error", label: "Error" },
            ]}
            onValue={(verdict) => {
              desk.review(line, { verdict });
            }}
          />
        </div>
      </div>
      {review.verdict === "error" && (
        <div className={styles["fields"]}>
          <Field label={<Named label="Correction" name={name} />}>
            <Select
              value={review.action}
              options={[
                { value: "", label: "Choose …" },
                ...actionsOf[part].map((value) => ({ value, label: actionNames[value] })),
              ]}
              data-field={`${path}/action`}
              onValue={(action) => {
                desk.review(line, {
                  action: actions.find((each) => each === action) ?? "",
                  value: "",
                });
              }}
            />
          </Field>
          <CorrectionValue line={line} name={name} review={review} desk={desk} />
          <FindingFields
            path={path}
            name={name}
            line={line}
            finding={review}
            prompt={prompt}
            worksheet={desk.worksheet}
            onChange={(change) => {
              desk.review(line, change);
            }}
          />
        </div>
      )}
    </li>
  );
}

function CorrectionValue({
  line,
  name,
  review: { action, value },
  desk,
}: {
  readonly line: LineId;
  readonly name: string;
  readonly review: Review;
  readonly desk: AuditDesk;
}) {
  const { searchDiagnoses, searchServices } = useEncounterDesk();
  const set = (text: string) => {
    desk.review(line, { value: text.slice(0, 120) });
  };
  if (action === "" || action === "remove") return null;
  const field = `${linePath(line)}/value`;
  if (action === "code") {
    return (
      <div className={styles["wide"]} data-field={field} tabIndex={-1}>
        <CodeSearchBox
          label={`Right code for ${name}`}
          placeholder="Code or words"
          search={line.part === "diagnoses" ? searchDiagnoses : searchServices}
          text={value}
          onText={set}
          onPick={(hit) => {
            set(hit.code);
          }}
          onTyped={set}
        />
      </div>
    );
  }
  return (
    <Field
      label={
        <Named
          label={actionNames[action].replace("Another", "Right").replace("Other", "Right")}
          name={name}
        />
      }
      hint={hints[action]}
    >
      <TextInput mono size={10} maxLength={40} value={value} data-field={field} onValue={set} />
    </Field>
  );
}
