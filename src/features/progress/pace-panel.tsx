import { oneDecimal, productivityNote, type Pace } from "../../domain/pace/pace.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Panel } from "../../ui/panel.tsx";
import type { Progress } from "./summary.ts";
import { percentOf } from "./words.ts";

/** Speed beside accuracy, of the charts that the learner had timed; absent where there are none. */
export function PacePanel({ pace: { coding, auditing } }: { readonly pace: Progress["pace"] }) {
  const rows = [
    ...(coding ? [{ what: "Charts coded", pace: coding }] : []),
    ...(auditing ? [{ what: "Charts audited", pace: auditing }] : []),
  ];
  if (rows.length === 0) return null;
  const figures: readonly (readonly [string, (pace: Pace) => string])[] = [
    ["Timed", ({ charts }) => String(charts)],
    ["Minutes a chart", ({ minutesAChart }) => oneDecimal(minutesAChart)],
    ["Charts an hour", ({ chartsAnHour }) => oneDecimal(chartsAnHour)],
    ["Points", ({ share }) => percentOf(share)],
  ];
  return (
    <Panel title="Pace and accuracy">
      <div className="stack">
        <DataTable
          caption="Pace and accuracy of the charts that you timed"
          hideCaption
          rows={rows}
          rowKey={({ what }) => what}
          columns={[
            { id: "what", header: "Work", rowHeader: true, cell: ({ what }) => what },
            ...figures.map(([header, figure]) => ({
              id: header,
              header,
              numeric: true,
              cell: ({ pace }: (typeof rows)[number]) => figure(pace),
            })),
          ]}
        />
        <Disclosure summary="What productivity standards mean">
          {productivityNote.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Disclosure>
      </div>
    </Panel>
  );
}
