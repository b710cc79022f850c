import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Panel } from "../../ui/panel.tsx";
import styles from "./aspect-map.module.css";
import type { AspectProgress } from "./summary.ts";
import { aspectWord, ENOUGH_CHARTS, percentOf, trustWords } from "./words.ts";

/** How well each part of coding goes: from the first attempts to the latest ones, with the numbers behind. */
export function AspectMap({ aspects }: { readonly aspects: readonly AspectProgress[] }) {
  const [one] = aspects;
  if (!one) return null;
  // Said once where it holds for all.
  const common = aspects.every(({ charts }) => charts === one.charts) ? one.charts : null;
  return (
    <Panel title="How well, by part">
      <figure className={styles["map"]}>
        {common !== null && <p className={styles["common"]}>From {trustWords(common)}.</p>}
        <div className={styles["rows"]}>
          {aspects.map((aspect) => (
            <AspectRow key={aspect.aspect} {...aspect} showTrust={common === null} />
          ))}
        </div>
        <figcaption className={styles["caption"]}>
          <span className={styles["legend"]} aria-hidden="true">
            <svg className={styles["sign"]} viewBox="0 0 12 12">
              <circle className={styles["first"]} cx="6" cy="6" r="4.5" />
            </svg>
            first attempts
            <svg className={styles["sign"]} viewBox="0 0 12 12">
              <circle className={styles["latest"]} cx="6" cy="6" r="5" />
            </svg>
            latest attempts
          </span>
          Shares of all points, over every chart that you submitted. A first attempt tells more than
          one that was made after reading the explanations.
        </figcaption>
        <Disclosure summary="The numbers as a table">
          <DataTable
            caption="Share of points by part"
            hideCaption
            dense
            rows={aspects}
            rowKey={({ aspect }) => aspect}
            columns={[
              {
                id: "part",
                header: "Part",
                rowHeader: true,
                cell: ({ aspect }) => aspectWord(aspect),
              },
              {
                id: "first",
                header: "First attempts",
                numeric: true,
                cell: ({ first }) => percentOf(first),
              },
              {
                id: "latest",
                header: "Latest attempts",
                numeric: true,
                cell: ({ latest }) => percentOf(latest),
              },
              { id: "charts", header: "Charts", numeric: true, cell: ({ charts }) => charts },
            ]}
          />
        </Disclosure>
      </figure>
    </Panel>
  );
}

function AspectRow({
  aspect,
  charts,
  first,
  latest,
  showTrust,
}: AspectProgress & { readonly showTrust: boolean }) {
  const [from, to] = [position(first), position(latest)];
  return (
    <div className={styles["row"]} data-little={charts < ENOUGH_CHARTS}>
      <p className={styles["label"]}>
        <span className={styles["name"]}>{aspectWord(aspect)}</span>
        {showTrust && <span className={styles["trust"]}>{trustWords(charts)}</span>}
      </p>
      <svg className={styles["drawing"]} aria-hidden="true" focusable="false">
        <line className={styles["axis"]} x1="0" x2="100%" y1="12" y2="12" />
        {[0, 25, 50, 75, 100].map((tick) => (
          <line
            key={tick}
            className={styles["tick"]}
            x1={position(tick / 100)}
            x2={position(tick / 100)}
            y1="8"
            y2="16"
          />
        ))}
        <line className={styles["way"]} x1={from} x2={to} y1="12" y2="12" />
        <circle className={styles["latest"]} cx={to} cy="12" r="7" />
        <circle className={styles["first"]} cx={from} cy="12" r="5" />
      </svg>
      <p className={styles["amount"]}>
        {first === latest ? percentOf(latest) : `${percentOf(first)} → ${percentOf(latest)}`}
      </p>
    </div>
  );
}

/** Leaves room at both ends for the dots. */
function position(share: number): string {
  return `${2 + share * 96}%`;
}
