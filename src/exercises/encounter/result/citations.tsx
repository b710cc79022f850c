import type { Payer } from "../../../domain/billing/practice.ts";
import { CitationLink } from "./citation-link.tsx";
import rows from "./rows.module.css";

/** Where to read, each once. */
export function Citations({
  citations,
  payer,
  year,
}: {
  readonly citations: readonly string[];
  readonly payer: Payer;
  /** Of the code book, where it is not the newest. */
  readonly year?: number | undefined;
}) {
  const unique = [...new Set(citations)];
  if (unique.length === 0) return null;
  return (
    <ul className={rows["citations"]} aria-label="Where to read">
      {unique.map((citation) => (
        <li key={citation}>
          <CitationLink citation={citation} payer={payer} year={year} />
        </li>
      ))}
    </ul>
  );
}
