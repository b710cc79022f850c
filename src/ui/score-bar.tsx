import styles from "./score-bar.module.css";

export interface ScoreSegment {
  readonly id: string;
  readonly label: string;
  readonly earned: number;
  readonly possible: number;
}

function formatPoints(points: number): string {
  return points.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** A score by aspect: a bar in which each aspect takes its share, and the table that it draws. */
export function ScoreBar({
  label,
  segments,
  unit = "points",
}: {
  readonly label: string;
  readonly segments: readonly ScoreSegment[];
  readonly unit?: string;
}) {
  const scored = segments.filter(({ possible }) => possible > 0);
  const sum = (pick: (segment: ScoreSegment) => number) =>
    scored.reduce((total, segment) => total + pick(segment), 0);
  return (
    <figure className={styles["score"]}>
      <div className={styles["bar"]} aria-hidden="true">
        {scored.map(({ id, earned, possible }) => (
          <div key={id} className={styles["segment"]} style={{ flexGrow: possible }}>
            <div
              className={styles["fill"]}
              style={{ inlineSize: `${Math.max(0, Math.min(1, earned / possible)) * 100}%` }}
            />
          </div>
        ))}
      </div>
      <table className={styles["table"]}>
        <caption className={styles["caption"]}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">Aspect</th>
            <th scope="col">Earned</th>
            <th scope="col">Possible</th>
          </tr>
        </thead>
        <tbody>
          {scored.map(({ id, label: name, earned, possible }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{formatPoints(earned)}</td>
              <td>{formatPoints(possible)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All {unit}</th>
            <td>{formatPoints(sum(({ earned }) => earned))}</td>
            <td>{formatPoints(sum(({ possible }) => possible))}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
