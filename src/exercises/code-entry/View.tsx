import { useId } from "react";
import type { Finding } from "../../domain/grading/grade.ts";
import { Field, TextInput } from "../../ui/field.tsx";
import { ExerciseFrame } from "../frame/exercise-frame.tsx";
import { Feedback, Question } from "../frame/question.tsx";
import { useAttempt } from "../frame/use-attempt.ts";
import type { ViewProps } from "../kind.ts";
import { feedbackFor, gradeCodeEntry } from "./grade.ts";
import { readEntry, type EntryProblem } from "./read-entry.ts";
import type { CodeEntryAnswer, CodeEntryKey, CodeEntryPrompt } from "./schema.ts";
import styles from "./view.module.css";

const complaints: Readonly<Record<EntryProblem, string>> = {
  empty: "Type a code first.",
  "too-short": "That is too short: an ICD-10-CM code has at least three characters.",
  "too-long": "That is too long: an ICD-10-CM code has at most seven characters.",
  "not-icd10cm":
    "That is not how an ICD-10-CM code looks: a letter, a digit, and up to five more characters, such as J45.909.",
  "not-procedure":
    "That is not how a service code looks: five characters, such as 99213 or G0439, with modifiers behind a dash.",
  "bad-modifier": "A modifier has two characters, such as 25 or RT.",
  "too-many-modifiers": "A service carries at most four modifiers.",
};

/** One field; case, dots, dashes and look-alike letters do not matter. */
export function CodeEntryView({
  id,
  prompt,
  answerKey,
  last,
  first,
  onAttempt,
}: ViewProps<CodeEntryPrompt, CodeEntryKey, CodeEntryAnswer>) {
  const questionId = useId();
  const attempt = useAttempt<CodeEntryAnswer>({
    empty: { code: "" },
    last,
    grade: (answer) => gradeCodeEntry(prompt, answerKey, answer),
    onAttempt,
  });
  const reason = attempt.missing[0]?.reason as EntryProblem | undefined;
  const read = readEntry(prompt.system, attempt.answer.code);
  const code = read.ok ? read.value.code : "";
  const right = answerKey.right[0];

  return (
    <ExerciseFrame
      id={id}
      attempt={attempt}
      complaint={complaints[reason ?? "empty"]}
      citations={answerKey.citations}
      first={first}
      feedback={
        <>
          {attempt.checked?.findings.map((finding) => (
            <LookAlike key={finding.rule + String(finding.params["position"])} finding={finding} />
          ))}
          <Feedback text={feedbackFor(prompt, answerKey, code)} />
          {attempt.checked && attempt.checked.earned < attempt.checked.possible && right && (
            <Feedback text={`The code is **\`${right.code}\`**. ${right.feedback}`} />
          )}
        </>
      }
    >
      <Question id={questionId} text={prompt.question} />
      <div className={styles["field"]}>
        <Field label={prompt.system === "icd10cm" ? "ICD-10-CM code" : "CPT or HCPCS code"}>
          <TextInput
            mono
            value={attempt.answer.code}
            readOnly={attempt.checked !== null}
            maxLength={40}
            aria-describedby={questionId}
            onValue={(text) => attempt.change({ code: text })}
          />
        </Field>
      </div>
    </ExerciseFrame>
  );
}

function LookAlike({ finding }: { readonly finding: Finding }) {
  if (finding.rule !== "ENTRY-02") return null;
  const { typed, read, position } = finding.params;
  return (
    <p className={styles["note"]}>
      You typed the letter {typed} as character {position}; only a digit can stand there, so it was
      read as {read}. On paper the two are easily confused.
    </p>
  );
}
