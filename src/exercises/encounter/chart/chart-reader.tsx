import { Check } from "lucide-react";
import { useEffect, useRef, useState, type RefObject } from "react";
import { useStore } from "zustand";
import type { Chart } from "../../../domain/grading/chart.ts";
import { Button } from "../../../ui/button.tsx";
import { useHotkeys } from "../../../ui/use-hotkeys.ts";
import { Tabs, type TabItem } from "../../../ui/tabs.tsx";
import type { Worksheet } from "../worksheet-store.ts";
import { ChartBlockView } from "./chart-block.tsx";
import { ChartFind } from "./chart-find.tsx";
import styles from "./chart.module.css";
import type { Found } from "./find.ts";
import { lineName, tabOf } from "./links.ts";
import { SelectionBar } from "./selection-bar.tsx";

/** The record of the encounter: tabs, sections, numbered paragraphs, the learner's marks; more tabs may follow. */
export function ChartReader({
  chart,
  worksheet,
  more,
  purpose = "support",
}: {
  readonly chart: Chart;
  readonly worksheet: Worksheet;
  readonly more: readonly TabItem[];
  /** What marked words do for a line, as the invitation to mark them says. */
  readonly purpose?: string;
}) {
  const marking = useStore(worksheet.store, (state) => state.marking);
  const goal = useStore(worksheet.store, (state) => state.goal);
  const [selected, setSelected] = useState("chart-0");
  const [found, setFound] = useState<Found>();
  const reader = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = found && document.getElementById(`paragraph-${found.paragraph}`);
    // jsdom lays nothing out.
    if (typeof place?.scrollIntoView === "function") place.scrollIntoView({ block: "center" });
  }, [found]);

  useEffect(() => {
    if (!marking) return;
    if (!selected.startsWith("chart-")) setSelected("chart-0");
    reader.current?.querySelector<HTMLElement>("[data-phrase]")?.focus();
    // Focus moves when marking begins, not when the reader changes tabs meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [marking]);

  useEffect(() => {
    if (goal?.to === "words") setSelected(`chart-${tabOf(chart, goal.mark.paragraph)}`);
  }, [chart, goal]);

  useHotkeys({
    Escape: () => {
      worksheet.setMarking(null);
    },
  });
  usePhraseKeys(reader);

  const tabs: TabItem[] = chart.tabs.map((tab, index) => ({
    id: `chart-${index}`,
    label: tab.title,
    content: (
      <div className={styles["document"]}>
        {tab.sections.map((section, at) => (
          <section key={at}>
            <h2 className={styles["section"]}>{section.title}</h2>
            {section.blocks.map((block) => (
              <ChartBlockView
                key={block.paragraph}
                block={block}
                worksheet={worksheet}
                isFound={found?.paragraph === block.paragraph}
              />
            ))}
          </section>
        ))}
      </div>
    ),
  }));

  return (
    <div ref={reader} className={styles["reader"]}>
      {marking && (
        <div className={styles["banner"]} role="status">
          <span>
            Press the words that {purpose} <strong>{lineName(marking)}</strong>.
          </span>
          <Button
            size="small"
            icon={<Check size="1em" />}
            onClick={() => {
              worksheet.setMarking(null);
            }}
          >
            Done
          </Button>
        </div>
      )}
      <ChartFind
        chart={chart}
        onFound={(next) => {
          setFound(next);
          if (next) setSelected(`chart-${next.tab}`);
        }}
      />
      <Tabs
        label="Record"
        tabs={[...tabs, ...more]}
        selected={selected}
        onSelect={setSelected}
        keepMounted
      />
      <SelectionBar within={reader} worksheet={worksheet} />
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Listens within the reader only, so that arrows keep their own work elsewhere on the page. */
function usePhraseKeys(reader: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = reader.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step !== undefined && moveAmongPhrases(element, step)) event.preventDefault();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => {
      element?.removeEventListener("keydown", onKeyDown);
    };
  }, [reader]);
}

/** Arrow keys go from phrase to phrase of the tab that is shown; false when the focus is on none. */
function moveAmongPhrases(reader: HTMLElement | null, step: number): boolean {
  const phrases = [...(reader?.querySelectorAll<HTMLElement>("[data-phrase]") ?? [])].filter(
    (phrase) => phrase.offsetParent !== null,
  );
  const at = phrases.findIndex((phrase) => phrase === document.activeElement);
  if (at < 0) return false;
  phrases[at + step]?.focus();
  return true;
}
