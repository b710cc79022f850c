import type { FitAssessment } from "../../domain/career-fit/assess.ts";
import type { SideScore } from "../../domain/career-fit/score.ts";
import { SIDES, type Side } from "../../domain/career-fit/types.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import styles from "./fit-bars.module.css";

const names: Readonly<Record<Side, string>> = { coder: "Coder", biller: "Biller" };

/** Two bars from 0 to 100 with the likely range on each, and the numbers as a table behind. */
export function FitBars({ assessment: { scores, difference } }: { assessment: FitAssessment }) {
  return (
    <figure className={styles["figure"]}>
      {SIDES.map((side) => (
        <Bar key={side} name={names[side]} score={scores[side]} />
      ))}
      <div className={styles["axis"]} aria-hidden="true">
        <span>0 nothing fits</span>
        <span>50</span>
        <span>everything fits 100</span>
      </div>
      <figcaption className={styles["caption"]}>
        The line across a bar is the likely range: another set of such questions would put you in it
        about 8 times of 10. Where the two ranges overlap, the difference may be chance.
      </figcaption>
      <Disclosure summary="The numbers as a table">
        <DataTable
          caption="Scores out of 100"
          hideCaption
          dense
          columns={[
            { id: "job", header: "Job", cell: ({ name }) => name, rowHeader: true },
            { id: "score", header: "Score", cell: ({ points }) => points, numeric: true },
            { id: "range", header: "Likely range", cell: ({ range }) => range, numeric: true },
          ]}
          rows={[
            ...SIDES.map((side) => ({
              name: names[side],
              points: String(Math.round(scores[side].points)),
              range: rangeOf(scores[side]),
            })),
            {
              name: "Difference",
              points: String(Math.round(Math.abs(difference))),
              range: "",
            },
          ]}
          rowKey={({ name }) => name}
        />
      </Disclosure>
    </figure>
  );
}

function rangeOf({ low, high }: SideScore): string {
  return `${Math.round(low)} to ${Math.round(high)}`;
}

function Bar({ name, score }: { readonly name: string; readonly score: SideScore }) {
  const { points, low, high } = score;
  return (
    <div className={styles["bar"]}>
      <p className={styles["label"]}>
        <span className={styles["name"]}>{name}</span>
        <span className={styles["points"]}>{Math.round(points)}</span>
        <span className={styles["range"]}>likely {rangeOf(score)}</span>
      </p>
      <svg className={styles["drawing"]} aria-hidden="true" focusable="false">
        <rect className={styles["track"]} x="0" y="6" width="100%" height="20" rx="3" />
        <rect className={styles["amount"]} x="0" y="6" width={`${points}%`} height="20" rx="3" />
        <line className={styles["middle"]} x1="50%" x2="50%" y1="2" y2="30" />
        <line className={styles["bandEdge"]} x1={`${low}%`} x2={`${high}%`} y1="16" y2="16" />
        <line className={styles["band"]} x1={`${low}%`} x2={`${high}%`} y1="16" y2="16" />
        <line className={styles["bandEnd"]} x1={`${low}%`} x2={`${low}%`} y1="10" y2="22" />
        <line className={styles["bandEnd"]} x1={`${high}%`} x2={`${high}%`} y1="10" y2="22" />
      </svg>
    </div>
  );
}
