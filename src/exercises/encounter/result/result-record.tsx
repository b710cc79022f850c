import { Fragment, useState } from "react";
import type { Chart, ChartBlock } from "../../../domain/grading/chart.ts";
import { Panel } from "../../../ui/panel.tsx";
import { Tabs } from "../../../ui/tabs.tsx";
import chartStyles from "../chart/chart.module.css";
import { tabOf, type LinkGoal } from "../chart/links.ts";
import { MarkedText } from "../chart/marked-text.tsx";
import { cellsOf, marksOfCell, type PlacedMark } from "../chart/segments.ts";
import { keyMarks, ownMarks, type RecordLinks } from "./record-marks.ts";
import styles from "./result.module.css";
import type { ResultRow } from "./rows.ts";

/** The record beside the result, with the learner's words and the key's; letters lead to the rows. */
export function ResultRecord({
  chart,
  rows,
  links,
}: {
  readonly chart: Chart;
  readonly rows: readonly ResultRow[];
  readonly links: RecordLinks;
}) {
  const [selected, setSelected] = useState("chart-0");
  const [seen, setSeen] = useState<LinkGoal | null>(null);
  if (links.goal !== seen) {
    setSeen(links.goal);
    if (links.goal?.to === "words") setSelected(`chart-${tabOf(chart, links.goal.mark.paragraph)}`);
  }
  const marks: readonly PlacedMark[] = rows.flatMap((row) => [
    ...ownMarks(row, chart),
    ...keyMarks(row, chart),
  ]);
  return (
    <div className={`${styles["record"]} print-hidden`}>
      <Panel title="The record">
        <p className={styles["legend"]}>
          <mark
            className={chartStyles["mark"]}
            data-own
            style={{ backgroundColor: "var(--mark-1)" }}
          >
            Your words
          </mark>{" "}
          are highlighted,{" "}
          <mark className={chartStyles["mark"]} data-key>
            the key’s
          </mark>{" "}
          underlined. Letters lead to the lines.
        </p>
        <Tabs
          label="Record"
          selected={selected}
          onSelect={setSelected}
          keepMounted
          tabs={chart.tabs.map((tab, index) => ({
            id: `chart-${index}`,
            label: tab.title,
            content: (
              <div className={chartStyles["document"]}>
                {tab.sections.map((section, at) => (
                  <section key={at}>
                    <h3 className={chartStyles["section"]}>{section.title}</h3>
                    {section.blocks.map((block) => (
                      <Block
                        key={block.paragraph}
                        block={block}
                        marks={marks.filter(({ paragraph }) => paragraph === block.paragraph)}
                        links={links}
                      />
                    ))}
                  </section>
                ))}
              </div>
            ),
          }))}
        />
      </Panel>
    </div>
  );
}

function Block({
  block,
  marks,
  links,
}: {
  readonly block: ChartBlock;
  readonly marks: readonly PlacedMark[];
  readonly links: RecordLinks;
}) {
  const isRow = block.kind === "row" || block.kind === "head";
  const cells = isRow ? cellsOf(block.text) : [{ start: 0, text: block.text }];
  return (
    <div className={chartStyles["block"]} data-kind={block.kind}>
      <span className={chartStyles["number"]} aria-hidden="true">
        {block.paragraph}
      </span>
      <div
        className={chartStyles["text"]}
        style={
          isRow ? { gridTemplateColumns: `1.6fr repeat(${cells.length - 1}, 1fr)` } : undefined
        }
      >
        {cells.map((cell) => (
          <Fragment key={cell.start}>
            <span className={isRow ? chartStyles["cell"] : undefined}>
              <MarkedText
                text={cell.text}
                marks={marksOfCell(marks, cell)}
                lit={links.lit}
                onLight={links.light}
                onLead={(mark) => {
                  links.lead({ to: "line", mark });
                }}
              />
            </span>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
