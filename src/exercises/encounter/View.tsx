import { Send } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { mostDiagnoses, type EncounterAnswer } from "../../domain/grading/answer.ts";
import type { EncounterKey } from "../../domain/grading/key.ts";
import { afterQuery } from "../../domain/grading/query.ts";
import { useStore } from "zustand";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { SplitPane, type SplitPaneSide } from "../../ui/split-pane.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useHotkeys } from "../../ui/use-hotkeys.ts";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import type { ViewProps } from "../kind.ts";
import { ChartReader } from "./chart/chart-reader.tsx";
import { useEvidenceLinks } from "./chart/use-evidence-links.ts";
import { useMarkingFocus } from "./chart/use-marking-focus.ts";
import { useEncounterDesk } from "./desk.tsx";
import { gradeEncounter } from "./grade.ts";
import { HintButton } from "./hints/hint-button.tsx";
import { draftOf, packGuided, type EncounterDraft, type Underway } from "./draft.ts";
import { encounter } from "./kind.ts";
import { WorksheetLookup } from "./lookup/worksheet-lookup.tsx";
import { isBilled, type EncounterPrompt } from "./schema.ts";
import { focusSoon } from "./focus-soon.ts";
import { FeeSchedule, FrontDesk } from "./superbill/front-desk.tsx";
import { SuperbillSheet } from "./superbill/superbill-sheet.tsx";
import { validateEncounter } from "./validate.ts";
import styles from "./view.module.css";
import { createWorksheet, type Worksheet } from "./worksheet-store.ts";
import { CodesPane } from "./worksheet/codes-pane.tsx";
import { MissingList } from "./worksheet/missing-list.tsx";

/** The workbench: the record on one side, codes and superbill on the other; three tabs where the screen is narrow. */
export function EncounterView({
  prompt,
  answerKey,
  last,
  onAttempt,
}: ViewProps<EncounterPrompt, EncounterKey, EncounterAnswer>) {
  const { codeSets, onDraft, underway } = useEncounterDesk();
  const [worksheet] = useState(() =>
    createWorksheet(last ?? encounter.emptyAnswer(prompt), mostDiagnoses(prompt.scenario.setting)),
  );
  const [isChecked, setChecked] = useState(false);
  const answerNow = useStore(worksheet.store, (state) => state.answer);
  // After the first try the list shrinks while its gaps are filled.
  const missing = isChecked ? validateEncounter(prompt, answerNow) : [];
  const { query } = answerNow;
  const { chart } = useMemo(
    () => afterQuery(prompt.chart, answerKey, { ...encounter.emptyAnswer(prompt), query }),
    [answerKey, prompt, query],
  );
  const [side, setSide] = useState("record");
  const [half, setHalf] = useState("codes");
  const [lookedUp, setLookedUp] = useState<string | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  const show = useCallback((part: "record" | "codes" | "superbill") => {
    setSide(part);
    if (part !== "record") setHalf(part);
  }, []);

  useSavedDrafts(worksheet, onDraft, underway);
  useMarkingFocus(worksheet, setSide);
  useEvidenceLinks(frame, worksheet, show);

  function submit(): void {
    const { answer } = worksheet.store.getState();
    const open = validateEncounter(prompt, answer);
    setChecked(open.length > 0);
    if (open.length > 0) {
      setSide((now) => (now === "record" ? "codes" : now));
      return;
    }
    onAttempt(answer, gradeEncounter(prompt, answerKey, answer, { codeSets }));
  }

  function goTo(path: string): void {
    const isOnSheet = path.startsWith("/superbill") || path.endsWith("/fee");
    setSide(isOnSheet ? "superbill" : "codes");
    setHalf(isOnSheet ? "superbill" : "codes");
    focusSoon(frame, path, searchBox);
  }

  useHotkeys({
    "/": (event) => {
      event.preventDefault();
      show("codes");
      // At once where the box is in sight: what is typed next belongs into it.
      focusSoon(frame, "/search", searchBox);
    },
    e: () => {
      worksheet.setMarking(lineWithFocus(frame.current));
    },
    "Ctrl+Enter": submit,
  });

  const record = (
    <ChartReader
      chart={chart}
      worksheet={worksheet}
      more={
        isBilled(prompt.scenario)
          ? [
              { id: "desk", label: "Front desk", content: <FrontDesk prompt={prompt} /> },
              { id: "fees", label: "Fees", content: <FeeSchedule prompt={prompt} /> },
            ]
          : []
      }
    />
  );
  const bar = (
    <div className={styles["submit"]}>
      {missing.length > 0 && (
        <div className={styles["missing"]}>
          <MissingList missing={missing} onGo={goTo} />
        </div>
      )}
      <div className={styles["submitRow"]}>
        <Button variant="primary" icon={<Send size="1em" />} onClick={submit}>
          Submit for grading
        </Button>
        <Kbd keys="Ctrl+Enter" />
        <HintButton prompt={prompt} answerKey={answerKey} worksheet={worksheet} />
      </div>
    </div>
  );
  const codes = (
    <CodesPane
      prompt={prompt}
      chart={chart}
      worksheet={worksheet}
      searchRef={searchBox}
      onLookUp={setLookedUp}
    />
  );
  const superbill = <SuperbillSheet prompt={prompt} worksheet={worksheet} />;

  return (
    <div ref={frame} className={styles["view"]}>
      <Halves
        record={record}
        codes={codes}
        superbill={prompt.scenario.tasks.includes("superbill") ? superbill : undefined}
        bar={bar}
        side={side}
        half={half}
        onSide={setSide}
        onHalf={setHalf}
      />
      <WorksheetLookup
        worksheet={worksheet}
        dateOfService={prompt.scenario.dateOfService}
        opened={lookedUp}
        onClose={() => {
          setLookedUp(null);
        }}
        underway={underway}
      />
    </div>
  );
}

function Halves({
  record,
  codes,
  superbill,
  bar,
  side,
  half,
  onSide,
  onHalf,
}: {
  readonly record: ReactNode;
  readonly codes: ReactNode;
  readonly superbill: ReactNode | undefined;
  readonly bar: ReactNode;
  readonly side: string;
  readonly half: string;
  readonly onSide: (id: string) => void;
  readonly onHalf: (id: string) => void;
}) {
  const isNarrow = useMediaQuery("(max-width: 899px)");
  const first: SplitPaneSide = { id: "record", label: "Record", content: record };
  const withBar = (content: ReactNode) => (
    <div className={styles["worksheetPane"]}>
      {content}
      {bar}
    </div>
  );
  if (isNarrow) {
    return (
      <SplitPane
        label="Record and worksheet"
        first={first}
        second={{ id: "codes", label: "Codes", content: withBar(codes) }}
        {...(superbill === undefined
          ? {}
          : { third: { id: "superbill", label: "Superbill", content: withBar(superbill) } })}
        selected={side}
        onSelect={onSide}
      />
    );
  }
  const worksheetTabs = [
    { id: "codes", label: "Codes", content: codes },
    ...(superbill === undefined
      ? []
      : [{ id: "superbill", label: "Superbill", content: superbill }]),
  ];
  return (
    <SplitPane
      label="Record and worksheet"
      preferenceKey="workbench"
      first={first}
      second={{
        id: "worksheet",
        label: "Worksheet",
        content: withBar(
          <Tabs
            label="Worksheet"
            tabs={worksheetTabs}
            selected={half}
            onSelect={onHalf}
            keepMounted
          />,
        ),
      }}
    />
  );
}

/** Hands every change to the screen around, which saves it; a look-up that the draft kept stays in it until it is opened. */
function useSavedDrafts(
  worksheet: Worksheet,
  onDraft: (draft: EncounterDraft) => void,
  kept: Underway | undefined,
): void {
  const latest = useRef(onDraft);
  const isOpen = useRef(false);
  useEffect(() => {
    latest.current = onDraft;
  });
  useEffect(
    () =>
      worksheet.store.subscribe(({ answer, guided }, before) => {
        const isResumed = !isOpen.current && kept !== undefined && guided !== before.guided;
        if (guided !== before.guided) isOpen.current = true;
        if (answer === before.answer && (guided === before.guided || isResumed)) return;
        const underway = isOpen.current ? guided && packGuided(guided) : kept;
        latest.current(draftOf(answer, underway ?? undefined));
      }),
    [kept, worksheet],
  );
}

/** The line that holds the focus, for the key that marks words; the first diagnosis otherwise. */
function lineWithFocus(frame: HTMLElement | null) {
  const line = document.activeElement?.closest<HTMLElement>("[id^='line-']");
  const match = /^line-(diagnoses|services)-(\d+)$/.exec(line?.id ?? "");
  if (match) {
    return {
      part: match[1] === "services" ? "services" : "diagnoses",
      index: Number(match[2]),
    } as const;
  }
  const hasLine = frame?.querySelector("#line-diagnoses-0") !== null;
  return hasLine ? ({ part: "diagnoses", index: 0 } as const) : null;
}
