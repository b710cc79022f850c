import { Milestone } from "lucide-react";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import type { Progress } from "./summary.ts";
import { tracksOf } from "./tracks.ts";

/** Before any work: what this page will show, and how to begin. */
export function EmptyProgress({ progress }: { readonly progress: Progress }) {
  const lesson = tracksOf(progress.lessons)[0]?.lessons[0]?.lesson;
  const chart = progress.scenarios[0]?.scenario;
  return (
    <EmptyState
      icon={<Milestone size="2rem" />}
      title="Nothing submitted yet"
      action={
        <div className="row">
          {chart && (
            <LinkButton to="workbench" params={{ slug: chart.slug }} variant="primary">
              Code a first chart: {chart.title}
            </LinkButton>
          )}
          {lesson && (
            <LinkButton to="lesson" params={{ track: lesson.track, slug: lesson.slug }}>
              Or read first: {lesson.title}
            </LinkButton>
          )}
        </div>
      }
    >
      <p>
        After your first chart, this page shows how well each part went (diagnoses, their order,
        services, modifiers, pointers, the superbill), keeps every attempt with its result, and
        suggests what to practice next and why.
      </p>
      <p>
        Did you work on another device? <LinkTo to="settings">Import your backup</LinkTo>.
      </p>
    </EmptyState>
  );
}
