import { cleanLine } from "../../../domain/assignments/draft.ts";
import { Field, TextInput } from "../../../ui/field.tsx";
import { problemAt, type StepProps } from "./steps.ts";

export function TitleField({ draft, problems, onChange }: StepProps) {
  return (
    <Field label="Title of the set" required error={problemAt(problems, "title")}>
      <TextInput
        value={draft.title}
        maxLength={120}
        placeholder="Week 3: conditions that travel together"
        onValue={(text) => {
          onChange({ title: cleanLine(text) });
        }}
      />
    </Field>
  );
}
