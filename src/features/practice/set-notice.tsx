import type { AttemptBar } from "../../domain/assignments/rights.ts";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { feedbackInWords } from "../../domain/assignments/words.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";

const bars: Readonly<Record<AttemptBar, string>> = {
  "not-in-set": "This scenario is not part of the set.",
  "no-attempts-left": "No attempts are left for this scenario.",
  "feedback-open": "The answers are open to you already, so that another attempt would not count.",
  "earlier-first": "The set has a fixed order, and an earlier scenario comes first.",
};

/** In place of a workbench that a set does not open now. */
export function BarredAttempt({
  title,
  bar,
  set,
}: {
  readonly title: string;
  readonly bar: AttemptBar;
  readonly set: AssignmentSet;
}) {
  return (
    <Page>
      <PageHeader title={title} />
      <Notice
        tone="info"
        title={bars[bar]}
        kept="Every attempt that you made is kept."
        next="Go back to the set, or practice the scenario outside it."
        actions={<BackToSet set={set} />}
      />
    </Page>
  );
}

/** In place of a result that a set does not show yet. */
export function WithheldResult({
  title,
  set,
}: {
  readonly title: string;
  readonly set: AssignmentSet;
}) {
  return (
    <Page>
      <PageHeader title={title} />
      <Notice
        tone="info"
        title="This attempt is stored; its result is not shown yet."
        kept="The raw answers go into the file that you hand in."
        next={feedbackInWords(set.feedback)}
        actions={<BackToSet set={set} />}
      />
    </Page>
  );
}

function BackToSet({ set }: { readonly set: AssignmentSet }) {
  return (
    <LinkButton to="assignment" params={{ setId: set.id }} variant="primary">
      Back to “{set.title}”
    </LinkButton>
  );
}
