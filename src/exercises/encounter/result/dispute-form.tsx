import { useState } from "react";
import { locateQuote } from "../../../domain/grading/chart.ts";
import type { EncounterCase } from "../../../domain/grading/case.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Field, TextArea, TextInput } from "../../../ui/field.tsx";
import type { ResultRow } from "./rows.ts";
import styles from "./result.module.css";

/** A learner's case for a code against the key. */
export interface DisputeCase {
  readonly path: string;
  readonly rule: string;
  readonly code: string;
  readonly words: string;
  readonly citation: string;
  readonly text: string;
}

/** What the screen around a result keeps of disputes; left out where nobody argues. */
export interface Disputes {
  readonly made: readonly DisputeCase[];
  readonly onMake: (made: DisputeCase) => void;
}

/** The case made for a line, and the form for another one. */
export function DisputeForm({
  row,
  at,
  disputes: { made, onMake },
}: {
  readonly row: ResultRow;
  readonly at: EncounterCase;
  readonly disputes: Disputes;
}) {
  const own = made.filter(({ path }) => path === row.id);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles["dispute"]}>
      {own.map((each) => (
        <p key={each.code + each.text}>
          You argued for <span className="mono">{each.code}</span>: {each.text}{" "}
          <span className="muted">It is kept with this attempt and goes into your hand-in.</span>
        </p>
      ))}
      {own.length === 0 && (
        <Disclosure summary="Dispute: argue for a code" onToggle={setOpen}>
          {open && <Form row={row} at={at} onMake={onMake} />}
        </Disclosure>
      )}
    </div>
  );
}

function Form({
  row,
  at,
  onMake,
}: {
  readonly row: ResultRow;
  readonly at: EncounterCase;
  readonly onMake: Disputes["onMake"];
}) {
  const [code, setCode] = useState(row.entered ?? "");
  const [words, setWords] = useState("");
  const [citation, setCitation] = useState("");
  const [text, setText] = useState("");
  const [isTried, setTried] = useState(false);
  const isSaid = locateQuote(at.chart, words).length > 0;
  const errors = {
    code: code.trim() === "" ? "Which code?" : undefined,
    words: isSaid ? undefined : "Copy words that the record says, within one paragraph",
    citation: citation.trim() === "" ? "Which section, note or rule?" : undefined,
    text: text.trim().length < 10 ? "Say in a sentence why" : undefined,
  };
  return (
    <form
      className={styles["disputeForm"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.values(errors).some((error) => error !== undefined)) return;
        const rule = row.findings[0]?.rule ?? "";
        const line = (typed: string) => typed.trim().replace(/\s+/g, " ");
        onMake({
          path: row.id,
          rule,
          code: line(code),
          words: line(words),
          citation: line(citation),
          text: text.trim(),
        });
      }}
    >
      <Field label="Code" error={errors.code} showError={isTried}>
        <TextInput mono size={10} maxLength={20} value={code} onValue={setCode} />
      </Field>
      <Field label="Words of the record" error={errors.words} showError={isTried}>
        <TextInput maxLength={600} value={words} onValue={setWords} />
      </Field>
      <Field
        label="Guideline, note or rule"
        hint="Such as I.C.9.a.2, or the note at N18"
        error={errors.citation}
        showError={isTried}
      >
        <TextInput maxLength={200} value={citation} onValue={setCitation} />
      </Field>
      <Field label="Why" error={errors.text} showError={isTried}>
        <TextArea maxLength={2000} value={text} onValue={setText} />
      </Field>
      <Button type="submit" size="small">
        Keep this dispute
      </Button>
    </form>
  );
}
