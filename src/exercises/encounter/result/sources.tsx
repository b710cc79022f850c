import type { Payer } from "../../../domain/billing/practice.ts";
import { locateQuote, type Chart } from "../../../domain/grading/chart.ts";
import { CitationLink } from "./citation-link.tsx";
import rows from "./rows.module.css";

/** The words of the chart that a line rests on, each with where it stands. */
export function ChartWords({
  quotes,
  chart,
}: {
  readonly quotes: readonly string[];
  readonly chart: Chart;
}) {
  if (quotes.length === 0) return null;
  return (
    <ul className={rows["quotes"]} aria-label="The words in the chart">
      {quotes.map((quote) => (
        <li key={quote}>
          <q>{quote}</q>{" "}
          <span className="muted">paragraph {locateQuote(chart, quote)[0]?.paragraph ?? "?"}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where to read, each once. */
export function Citations({
  citations,
  payer,
}: {
  readonly citations: readonly string[];
  readonly payer: Payer;
}) {
  const unique = [...new Set(citations)];
  if (unique.length === 0) return null;
  return (
    <ul className={rows["citations"]} aria-label="Where to read">
      {unique.map((citation) => (
        <li key={citation}>
          <CitationLink citation={citation} payer={payer} />
        </li>
      ))}
    </ul>
  );
}
