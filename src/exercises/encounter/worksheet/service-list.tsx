import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { lookUpModifierOn, lookUpProcedureOn } from "../../../domain/codebook/code-sets.ts";
import { isHcpcsLevel2, parseProcedure } from "../../../domain/codes/procedure.ts";
import type { Chart } from "../../../domain/grading/chart.ts";
import type { AnswerService } from "../../../domain/grading/answer.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { CodeChip } from "../../../ui/code-chip.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { useEncounterDesk } from "../desk.tsx";
import { letterOf } from "../edit.ts";
import type { Worksheet } from "../worksheet-store.ts";
import { EvidenceChips } from "./evidence-chips.tsx";
import { MarkButton } from "./mark-button.tsx";
import sheet from "./sheet.module.css";
import styles from "./worksheet.module.css";

/** Service lines: code, modifiers, units, and the diagnoses that each points to. */
export function ServiceList({
  worksheet,
  chart,
  dateOfService,
  withEvidence,
}: {
  readonly worksheet: Worksheet;
  readonly chart: Chart;
  readonly dateOfService: string;
  readonly withEvidence: boolean;
}) {
  const lines = useStore(worksheet.store, (state) => state.answer.services);
  return (
    <ol className={sheet["lines"]} aria-label="Services">
      {lines.map((line, index) => (
        <li key={index} id={`line-services-${index}`} className={styles["service"]}>
          <ServiceHead
            worksheet={worksheet}
            line={line}
            index={index}
            dateOfService={dateOfService}
            withEvidence={withEvidence}
          />
          <EvidenceChips worksheet={worksheet} line={{ part: "services", index }} chart={chart} />
          <div className={styles["serviceFields"]}>
            <ModifierField
              worksheet={worksheet}
              line={line}
              index={index}
              dateOfService={dateOfService}
            />
            <Field label="Units">
              <TextInput
                numeric
                inputMode="numeric"
                size={4}
                value={line.units}
                data-field={`/services/${index}/units`}
                onValue={(units) => {
                  worksheet.changeService(index, { units });
                }}
              />
            </Field>
            <Pointers worksheet={worksheet} line={line} index={index} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function ServiceHead({
  worksheet,
  line,
  index,
  dateOfService,
  withEvidence,
}: {
  readonly worksheet: Worksheet;
  readonly line: AnswerService;
  readonly index: number;
  readonly dateOfService: string;
  readonly withEvidence: boolean;
}) {
  const { codeSets } = useEncounterDesk();
  const announce = useAnnounce();
  const parsed = parseProcedure(line.code);
  const code = parsed.ok ? parsed.value.code : undefined;
  const found = code && lookUpProcedureOn(codeSets, code, dateOfService);
  const shown = code ?? line.code;
  const name = `service ${index + 1}, ${shown}`;
  return (
    <div className={styles["serviceHead"]}>
      <span className={sheet["letter"]}>{index + 1}</span>
      <div className={sheet["lineText"]}>
        <CodeChip
          code={shown}
          system={code && isHcpcsLevel2(code) ? "hcpcs" : "procedure"}
          copyable={false}
        />
        <span className={sheet["title"]}>{found?.procedure.title ?? ""}</span>
        {!found && (
          <span className={sheet["note"]}>
            {code ? "Not in the service codes at hand" : "Not the shape of a service code"}
          </span>
        )}
      </div>
      <span className={styles["actions"]}>
        {withEvidence && (
          <MarkButton worksheet={worksheet} line={{ part: "services", index }} name={name} />
        )}
        <IconButton
          label={`Remove ${name}`}
          icon={<Trash2 size="1em" />}
          size="small"
          onClick={() => {
            worksheet.removeService(index);
            announce(`${shown} removed`);
          }}
        />
      </span>
    </div>
  );
}

/** One field for up to four modifiers, as on a charge slip: `25 RT`. */
function ModifierField({
  worksheet,
  line,
  index,
  dateOfService,
}: {
  readonly worksheet: Worksheet;
  readonly line: AnswerService;
  readonly index: number;
  readonly dateOfService: string;
}) {
  const { codeSets } = useEncounterDesk();
  const [text, setText] = useState(line.modifiers.join(" "));
  const known = line.modifiers
    .map((modifier) => lookUpModifierOn(codeSets, modifier.toUpperCase(), dateOfService))
    .flatMap((entry) => (entry ? [`${entry.code}: ${entry.title}`] : []));
  const isTooMany = text.split(/[\s,-]+/).filter(Boolean).length > 4;
  return (
    <Field
      label="Modifiers"
      hint={known.length > 0 ? known.join(" · ") : undefined}
      error={isTooMany ? "A line has room for four modifiers" : undefined}
      showError
    >
      <TextInput
        mono
        size={10}
        maxLength={24}
        value={text}
        onValue={(typed) => {
          setText(typed);
          const modifiers = typed
            .split(/[\s,-]+/)
            .filter(Boolean)
            .slice(0, 4);
          worksheet.changeService(index, { modifiers });
        }}
      />
    </Field>
  );
}

/** Letters of the diagnoses; the first one pressed is the primary pointer, and the order is shown. */
function Pointers({
  worksheet,
  line,
  index,
}: {
  readonly worksheet: Worksheet;
  readonly line: AnswerService;
  readonly index: number;
}) {
  const diagnoses = useStore(worksheet.store, (state) => state.answer.diagnoses);
  return (
    <fieldset
      className={styles["pointers"]}
      data-field={`/services/${index}/pointers`}
      tabIndex={-1}
    >
      <legend className={styles["legend"]}>
        Points to <span className="mono">{line.pointers.join("")}</span>
      </legend>
      {diagnoses.length === 0 && <span className="muted">Add a diagnosis first</span>}
      {diagnoses.map(({ code }, at) => {
        const letter = letterOf(at);
        const place = line.pointers.indexOf(letter);
        return (
          <button
            key={letter}
            type="button"
            className={styles["pointer"]}
            aria-pressed={place >= 0}
            disabled={place < 0 && line.pointers.length >= 4}
            onClick={() => {
              worksheet.togglePointer(index, letter);
            }}
          >
            <VisuallyHidden>Point to </VisuallyHidden>
            {letter}
            {place >= 0 && <sup aria-hidden="true">{place + 1}</sup>}
            <VisuallyHidden>
              , {code}
              {place === 0 ? " (primary)" : ""}
            </VisuallyHidden>
          </button>
        );
      })}
    </fieldset>
  );
}
