import { Send } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { SplitPane } from "../../ui/split-pane.tsx";
import { useHotkeys } from "../../ui/use-hotkeys.ts";
import { ChartReader } from "../encounter/chart/chart-reader.tsx";
import { useEvidenceLinks } from "../encounter/chart/use-evidence-links.ts";
import { useMarkingFocus } from "../encounter/chart/use-marking-focus.ts";
import { useEncounterDesk } from "../encounter/desk.tsx";
import { focusSoon } from "../encounter/focus-soon.ts";
import { FrontDesk } from "../encounter/superbill/front-desk.tsx";
import view from "../encounter/view.module.css";
import sheet from "../encounter/worksheet/sheet.module.css";
import { SheetPart } from "../encounter/worksheet/sheet-part.tsx";
import type { ViewProps } from "../kind.ts";
import { createAuditDesk, type AuditDesk } from "./audit-store.ts";
import { useAuditDraft } from "./draft.tsx";
import { gradeAudit } from "./grade.ts";
import { audit } from "./kind.ts";
import { AddedLines } from "./review/added-lines.tsx";
import { OpenReviews } from "./review/open-reviews.tsx";
import { PayerRules } from "./review/payer-rules.tsx";
import { ReviewCard } from "./review/review-card.tsx";
import type { AuditAnswer, AuditKey, AuditPrompt } from "./schema.ts";
import { validateAudit } from "./validate.ts";

/** An audit: the record on one side, the coded encounter to be reviewed on the other. */
export function AuditView({
  prompt,
  answerKey,
  last,
  onAttempt,
}: ViewProps<AuditPrompt, AuditKey, AuditAnswer>) {
  const { codeSets } = useEncounterDesk();
  const onDraft = useAuditDraft();
  const [desk] = useState(() => createAuditDesk(prompt, last ?? audit.emptyAnswer(prompt)));
  const [isChecked, setChecked] = useState(false);
  const [side, setSide] = useState("record");
  const frame = useRef<HTMLDivElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const answer = useStore(desk.store);
  // After the first try the list shrinks while its gaps are filled.
  const missing = isChecked ? validateAudit(prompt, answer) : [];

  useSavedDrafts(desk, onDraft);
  useMarkingFocus(desk.worksheet, setSide);
  useEvidenceLinks(frame, desk.worksheet, setSide);

  function submit(): void {
    const now = desk.store.getState();
    const open = validateAudit(prompt, now);
    setChecked(open.length > 0);
    if (open.length > 0) setSide("codes");
    else onAttempt(now, gradeAudit(prompt, answerKey, now, { codeSets }));
  }

  function goTo(path: string): void {
    setSide("codes");
    focusSoon(frame, path, submitButton);
  }

  useHotkeys({ "Ctrl+Enter": submit });

  const record = (
    <ChartReader
      chart={prompt.encounter.chart}
      worksheet={desk.worksheet}
      purpose="prove your finding on"
      more={[
        { id: "desk", label: "Front desk", content: <FrontDesk prompt={prompt.encounter} /> },
        {
          id: "payer",
          label: "Payer's rules",
          content: <PayerRules payer={prompt.encounter.payer} />,
        },
      ]}
    />
  );
  const codes = (
    <div className={view["worksheetPane"]}>
      <Lines prompt={prompt} desk={desk} />
      <div className={view["submit"]}>
        {missing.length > 0 && (
          <div className={view["missing"]}>
            <OpenReviews missing={missing} prompt={prompt} onGo={goTo} />
          </div>
        )}
        <div className={view["submitRow"]}>
          <Button ref={submitButton} variant="primary" icon={<Send size="1em" />} onClick={submit}>
            Submit the audit
          </Button>
          <Kbd keys="Ctrl+Enter" />
          <Reviewed prompt={prompt} answer={answer} />
        </div>
      </div>
    </div>
  );
  return (
    <div ref={frame} className={view["view"]}>
      <SplitPane
        label="Record and coded encounter"
        preferenceKey="workbench"
        first={{ id: "record", label: "Record", content: record }}
        second={{ id: "codes", label: "Coded encounter", content: codes }}
        selected={side}
        onSelect={setSide}
      />
    </div>
  );
}

function Lines({ prompt, desk }: { readonly prompt: AuditPrompt; readonly desk: AuditDesk }) {
  const parts = [
    { part: "diagnoses", title: "Diagnoses", hint: "First-listed on top" },
    { part: "services", title: "Services", hint: "As they would be billed" },
  ] as const;
  return (
    <div className={sheet["sheet"]}>
      {parts.map(({ part, title, hint }) => (
        <SheetPart key={part} title={title} hint={hint}>
          <ol className={sheet["lines"]} aria-label={`Coded ${part}`}>
            {prompt.coded[part].map((_, index) => (
              <ReviewCard key={index} line={{ part, index }} prompt={prompt} desk={desk} />
            ))}
          </ol>
          <AddedLines part={part} prompt={prompt} desk={desk} />
        </SheetPart>
      ))}
    </div>
  );
}

function Reviewed({
  prompt: { coded },
  answer,
}: {
  readonly prompt: AuditPrompt;
  readonly answer: AuditAnswer;
}) {
  const reviews = [...answer.diagnoses, ...answer.services];
  const done = reviews.filter(({ verdict }) => verdict !== "").length;
  return (
    <span className="muted">
      {done} of {coded.diagnoses.length + coded.services.length} lines reviewed
    </span>
  );
}

/** Hands every changed answer to the screen around, which saves it. */
function useSavedDrafts(desk: AuditDesk, onDraft: (answer: AuditAnswer) => void): void {
  const latest = useRef(onDraft);
  useEffect(() => {
    latest.current = onDraft;
  });
  useEffect(
    () =>
      desk.store.subscribe((answer) => {
        latest.current(answer);
      }),
    [desk],
  );
}
