import { formatCitation } from "../../../domain/grading/exercise-citation.ts";
import { LinkTo } from "../../../ui/navigation.tsx";
import { citationTarget } from "../../citation-link.ts";
import type { Payer } from "../../../domain/billing/practice.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";

/** Where to read: a link into the code book, or the payer's rule in its own words. */
export function CitationLink({
  citation,
  payer,
  year,
}: {
  readonly citation: string;
  readonly payer: Payer;
  /** Of the edition of ICD-10-CM, where it is not the newest. */
  readonly year?: number | undefined;
}) {
  const target = citationTarget(citation, year);
  if (target) return <LinkTo {...target}>{formatCitation(citation, year)}</LinkTo>;
  const rule = payer.rules.find(({ id }) => citation === `payer:${payer.id}#${id}`);
  if (!rule) return <span>{formatCitation(citation, year)}</span>;
  return (
    <Disclosure summary={`${payer.name}: ${rule.title}`}>
      <p>{rule.text}</p>
    </Disclosure>
  );
}
