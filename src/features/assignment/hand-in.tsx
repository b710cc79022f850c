import { useState } from "react";
import * as z from "zod/mini";
import { contentVersion } from "../../catalog/browser.ts";
import { isLate } from "../../domain/assignments/due.ts";
import { LARGEST_FILE, openFile, submissionFile } from "../../domain/assignments/file.ts";
import {
  buildSubmission,
  studentSchema,
  type Student,
} from "../../domain/assignments/submission.ts";
import { systemClock } from "../../lib/clock.ts";
import { noteHandIn, type AssignmentWork } from "../../storage/assignment-work.ts";
import { isoInstant } from "../../storage/ids.ts";
import { loadSetting, saveSetting } from "../../storage/settings.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { downloadText } from "../../ui/download.ts";
import { Field, TextInput } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import styles from "./assignment.module.css";
import { momentHere } from "./scenario-facts.ts";

const STUDENT_SETTING = "hand-in-student";

/** As it was typed the last time; may be empty. */
const typedStudentSchema = z.object({ name: z.string(), id: z.string() });

async function loadStudent(): Promise<z.infer<typeof typedStudentSchema>> {
  const stored = await loadSetting(STUDENT_SETTING, typedStudentSchema);
  return (stored.ok ? stored.value : null) ?? { name: "", id: "" };
}

/** Makes the file that a student hands in, as often as wanted. */
export function HandIn({ work, now }: { readonly work: AssignmentWork; readonly now: number }) {
  const typed = useLoaded(loadStudent);
  return (
    <Panel title="Hand in">
      {typed ? <HandInForm work={work} now={now} typed={typed} /> : <Spinner label="Opening" />}
    </Panel>
  );
}

type Outcome =
  | { readonly type: "made"; readonly name: string; readonly text: string }
  | { readonly type: "failed"; readonly message: string; readonly next: string };

function HandInForm({
  work,
  now,
  typed,
}: {
  readonly work: AssignmentWork;
  readonly now: number;
  readonly typed: z.infer<typeof typedStudentSchema>;
}) {
  const [name, setName] = useState(typed.name);
  const [id, setId] = useState(typed.id);
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const { received, attempts } = work;
  const { set } = received;
  const student: Student = { name: name.trim(), ...(id.trim() === "" ? {} : { id: id.trim() }) };
  const isNamed = studentSchema.safeParse(student).success;
  const missing = set.scenarios.filter(({ slug }) => !attempts.some((each) => each.slug === slug));
  const closes = set.feedback === "after-hand-in" && received.handIns.length === 0;

  async function handIn(): Promise<void> {
    setAsking(false);
    const made = buildSubmission({
      set,
      student,
      attempts,
      madeAt: isoInstant(systemClock.now()),
      contentVersion,
    });
    const { name: fileName, text } = submissionFile(set, made);
    // What the instructor's program would refuse must not leave this device as done.
    const reread = openFile(new TextEncoder().encode(text));
    if (!reread.ok) {
      setOutcome({
        type: "failed",
        message: "Your work could not be put into a file.",
        next: `Export your work in Settings and give that file to your instructor. (${reread.error.kind}, at most ${LARGEST_FILE / 1024 / 1024} MB)`,
      });
      return;
    }
    await saveSetting(STUDENT_SETTING, { name, id });
    const noted = await noteHandIn(received, made.attempts.length);
    if (!noted.ok) {
      setOutcome({ type: "failed", message: noted.error.message, next: noted.error.whatToDo });
      return;
    }
    downloadText(fileName, text, "application/json");
    setOutcome({ type: "made", name: fileName, text });
  }

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isNamed) return;
        if (closes) setAsking(true);
        else void handIn();
      }}
    >
      <Standing work={work} missing={missing.length} now={now} />
      <div className={styles["who"]}>
        <Field
          label="Your name"
          required
          showError={isTried}
          error={isNamed ? undefined : "Write the name that your instructor knows you by."}
        >
          <TextInput value={name} maxLength={100} autoComplete="name" onValue={setName} />
        </Field>
        <Field label="Student ID" hint="Only if your instructor asks for one.">
          <TextInput value={id} maxLength={60} onValue={setId} />
        </Field>
      </div>
      <p>
        <Button type="submit" variant="primary" disabled={attempts.length === 0}>
          {received.handIns.length === 0 ? "Hand in" : "Hand in again"}
        </Button>
      </p>
      {outcome && <OutcomeNotice outcome={outcome} />}
      <ConfirmDialog
        open={isAsking}
        title="Hand in now?"
        confirmLabel="Hand in"
        onConfirm={() => void handIn()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>
          After you hand in, you see how you did, and the scenarios that you have submitted are
          closed to further attempts.
          {missing.length > 0 &&
            ` ${missing.length === 1 ? "One scenario has" : `${missing.length} scenarios have`} no attempt yet; you can still work ${missing.length === 1 ? "it" : "them"} later and hand in again.`}
        </p>
      </ConfirmDialog>
    </form>
  );
}

function Standing({
  work: { received, attempts },
  missing,
  now,
}: {
  readonly work: AssignmentWork;
  readonly missing: number;
  readonly now: number;
}) {
  const { set, handIns } = received;
  const last = handIns.at(-1);
  const since = last ? attempts.length - last.attempts : 0;
  return (
    <div className="stack">
      <p>
        {attempts.length === 0
          ? "Submit at least one scenario first. Then a file with your answers is made here, for you to send to your instructor."
          : missing === 0
            ? "Every scenario has an attempt. Your answers go into one file, for you to send to your instructor."
            : `${missing} of ${set.scenarios.length} scenarios ${missing === 1 ? "has" : "have"} no attempt yet and would count 0.`}
      </p>
      {last && (
        <p>
          Handed in {momentHere(last.at)}.{" "}
          {since > 0 &&
            `You have submitted ${since} more ${since === 1 ? "attempt" : "attempts"} since: hand in again so that ${since === 1 ? "it counts" : "they count"}.`}
        </p>
      )}
      {isLate(set.due, now) && (
        <Notice tone="warn" title="The due time has passed." live={false}>
          You can still hand in. What you submit from now on is marked as late.
        </Notice>
      )}
    </div>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.type === "failed") {
    return (
      <Notice
        tone="error"
        title={outcome.message}
        kept="Your attempts are kept on this device."
        next={outcome.next}
      />
    );
  }
  return (
    <Notice
      tone="success"
      live
      title="Your file is made. One step is left: send it."
      next="Send it to your instructor as you agreed, such as by mail or by upload to the course. The program sends nothing by itself."
      actions={
        <Button
          size="small"
          onClick={() => {
            downloadText(outcome.name, outcome.text, "application/json");
          }}
        >
          Download it once more
        </Button>
      }
    >
      It is in your downloads: <span className={styles["file"]}>{outcome.name}</span>
    </Notice>
  );
}
