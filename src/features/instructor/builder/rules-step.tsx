import { useState } from "react";
import { cleanText } from "../../../domain/assignments/draft.ts";
import { MOST_ATTEMPTS } from "../../../domain/assignments/set.ts";
import { RadioGroup } from "../../../ui/choice.tsx";
import { Field, Select, TextArea, TextInput } from "../../../ui/field.tsx";
import styles from "../instructor.module.css";
import { DueFields } from "./due-fields.tsx";
import { problemAt, type StepProps } from "./steps.ts";

/** Instructions, due time, attempts, pass mark and when feedback shows. */
export function RulesStep(props: StepProps) {
  const { draft, problems, onChange } = props;
  return (
    <div className={styles["rules"]}>
      <Field
        label="Instructions"
        hint="Students read them above the scenarios."
        error={problemAt(problems, "instructions")}
      >
        <TextArea
          rows={5}
          value={draft.instructions}
          maxLength={4000}
          onValue={(text) => {
            onChange({ instructions: cleanText(text) });
          }}
        />
      </Field>
      <DueFields {...props} />
      <div className={styles["pair"]}>
        <Field label="Attempts" hint="At each scenario.">
          <Select
            value={String(draft.attempts)}
            onValue={(value) => {
              onChange({ attempts: value === "unlimited" ? value : Number(value) });
            }}
            options={[
              ...Array.from({ length: MOST_ATTEMPTS }, (_, index) => ({
                value: String(index + 1),
                label: String(index + 1),
              })),
              { value: "unlimited", label: "As many as they like" },
            ]}
          />
        </Field>
        <PassMark {...props} />
      </div>
      {draft.attempts !== 1 && (
        <RadioGroup
          legend="Which attempt counts?"
          look="segmented"
          value={draft.counts}
          onValue={(counts) => {
            onChange({ counts });
          }}
          options={[
            { value: "best", label: "The best" },
            { value: "latest", label: "The latest" },
            { value: "first", label: "The first" },
          ]}
        />
      )}
      <RadioGroup
        legend="May students take hints?"
        value={draft.hints ?? "off"}
        onValue={(hints) => {
          onChange({ hints: hints === "allowed" ? hints : undefined });
        }}
        options={[
          { value: "off", label: "No", hint: "As in an exam." },
          {
            value: "allowed",
            label: "Yes, at a price",
            hint: "Each step leaves fewer points for its line; the gradebook shows what it cost.",
          },
        ]}
      />
      <RadioGroup
        legend="When do students see how they did?"
        value={draft.feedback}
        onValue={(feedback) => {
          onChange({ feedback });
        }}
        error={problemAt(problems, "feedback")}
        options={[
          {
            value: "after-each-attempt",
            label: "After each attempt",
            hint: "For learning: the next attempt begins with what the last one taught.",
          },
          {
            value: "after-hand-in",
            label: "After they hand in",
            hint: "What they have seen is then closed to further attempts.",
          },
          {
            value: "after-due",
            label: "After the due time",
            hint: "By the clock of their own device, which they can change.",
          },
        ]}
      />
    </div>
  );
}

function PassMark({ draft, onChange }: StepProps) {
  const [text, setText] = useState(String(draft.passMark));
  const isValid = /^\d{1,3}$/.test(text.trim()) && Number(text) <= 100;
  return (
    <Field
      label="Pass mark in percent"
      hint="Of the points, for each scenario and for the set."
      error={
        isValid ? undefined : `A whole number from 0 to 100. ${draft.passMark} stays until then.`
      }
    >
      <TextInput
        inputMode="numeric"
        numeric
        value={text}
        maxLength={3}
        onValue={(typed) => {
          setText(typed);
          if (/^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100) {
            onChange({ passMark: Number(typed) });
          }
        }}
      />
    </Field>
  );
}
