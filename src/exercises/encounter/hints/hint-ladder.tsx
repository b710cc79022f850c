import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { formerYearOn } from "../../../domain/codebook/code-sets.ts";
import type { IndexByCode } from "../../../domain/codebook/index-entries.ts";
import type { EncounterCase } from "../../../domain/grading/case.ts";
import { hintWords } from "../../../domain/grading/hint-words.ts";
import {
  FULL_LINE,
  hintStepsOf,
  mostAfter,
  openLines,
  type Hint,
  type HintPart,
  type HintStep,
} from "../../../domain/grading/hints.ts";
import type { EncounterKey } from "../../../domain/grading/key.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import { useEncounterDesk } from "../desk.tsx";
import { encounterCase } from "../grade.ts";
import { CitationLink } from "../result/citation-link.tsx";
import type { EncounterPrompt } from "../schema.ts";
import type { Worksheet } from "../worksheet-store.ts";
import styles from "./hints.module.css";

const asks: Readonly<Record<HintPart, Readonly<Record<HintStep, string>>>> = {
  diagnoses: {
    guideline: "Which guideline?",
    term: "Which main term in the Index?",
    category: "Which category?",
    code: "Show the code",
  },
  services: {
    guideline: "Which rule?",
    term: "Which words of the list?",
    category: "",
    code: "Show the code",
  },
};

/** One ladder for each line of the key that is still open; every step says what it costs before it is taken. */
export function HintLadder({
  prompt,
  answerKey,
  worksheet,
  loadIndex,
}: {
  readonly prompt: EncounterPrompt;
  readonly answerKey: EncounterKey;
  readonly worksheet: Worksheet;
  readonly loadIndex: (dateOfService: string) => Promise<IndexByCode>;
}) {
  const { codeSets } = useEncounterDesk();
  const answer = useStore(worksheet.store, (state) => state.answer);
  const [index, setIndex] = useState<IndexByCode>();
  const { dateOfService, tasks } = prompt.scenario;
  useEffect(() => {
    let isCurrent = true;
    const none: IndexByCode = new Map();
    void loadIndex(dateOfService).then(
      (loaded) => {
        if (isCurrent) setIndex(loaded);
      },
      () => {
        if (isCurrent) setIndex(none);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [dateOfService, loadIndex]);
  if (!index) return <Spinner label="Opening the Index" />;
  const at = encounterCase(prompt, answerKey, answer, codeSets);
  const parts: readonly HintPart[] = tasks.includes("services")
    ? ["diagnoses", "services"]
    : ["diagnoses"];
  const open = parts.flatMap((part) =>
    openLines(at, part).map((keyIndex, place) => ({ part, keyIndex, place })),
  );

  return (
    <div className={styles["hints"]}>
      <p>
        A code earns {FULL_LINE} points. Each step below leaves less of them, and says so before you
        take it. What you took stays with this attempt; the next one starts anew.
      </p>
      {open.length === 0 && <p>Nothing is missing. Check order, evidence and the rest yourself.</p>}
      <ol className={styles["ladders"]}>
        {open.map(({ part, keyIndex, place }) => (
          <li key={`${part}-${keyIndex}`}>
            <h3>
              {part === "diagnoses" ? "Diagnosis" : "Service"} not right yet, {place + 1}
            </h3>
            <Ladder at={at} part={part} keyIndex={keyIndex} index={index} worksheet={worksheet} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Ladder({
  at,
  part,
  keyIndex,
  index,
  worksheet,
}: {
  readonly at: EncounterCase;
  readonly part: HintPart;
  readonly keyIndex: number;
  readonly index: IndexByCode;
  readonly worksheet: Worksheet;
}) {
  const announce = useAnnounce();
  const steps = hintStepsOf(part);
  const isTaken = (step: HintStep) =>
    at.answer.hints?.some(
      (hint) => hint.part === part && hint.keyIndex === keyIndex && hint.step === step,
    ) === true;
  const next = steps.find((step) => !isTaken(step));

  function take(step: HintStep): void {
    const hint: Hint = { part, keyIndex, step };
    worksheet.takeHint(hint);
    announce(hintWords(at, part, keyIndex, step, index)?.text ?? "");
  }

  return (
    <>
      <ul className={styles["taken"]}>
        {steps.filter(isTaken).map((step) => {
          const words = hintWords(at, part, keyIndex, step, index);
          return (
            <li key={step}>
              {words?.text}{" "}
              {words?.citation !== undefined && (
                <CitationLink
                  citation={words.citation}
                  payer={at.payer}
                  year={formerYearOn(at.codeSets, at.encounter.dateOfService)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {next !== undefined && (
        <Button
          size="small"
          onClick={() => {
            take(next);
          }}
        >
          {asks[part][next]} Leaves {mostAfter(part, next)} of {FULL_LINE} points
        </Button>
      )}
    </>
  );
}
