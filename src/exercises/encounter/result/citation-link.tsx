import { formatCitation } from "../../../domain/grading/exercise-citation.ts";
import { LinkTo } from "../../../ui/navigation.tsx";
import { citationTarget } from "../../citation-link.ts";
import type { Payer } from "../../../domain/billing/practice.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";

/** Where to read: a link into the code book, or the payer's rule in its own words. */
export function CitationLink({
  citation,
  payer,
}: {
  readonly citation: string;
  readonly payer: Payer;
}) {
  const target = citationTarget(citation);
  if (target) return <LinkTo {...target}>{formatCitation(citation)}</LinkTo>;
  const rule = payer.rules.find(({ id }) => citation === `payer:${payer.id}#${id}`);
  if (!rule) return <span>{formatCitation(citation)}</span>;
  return (
    <Disclosure summary={`${payer.name}: ${rule.title}`}>
      <p>{rule.text}</p>
    </Disclosure>
  );
}
