import type { Accepted } from "../../domain/assignments/overlay.ts";
import { useMemo, useState } from "react";
import { useSearchParams } from "react-router-dom";
import { draftProblems, finishDraft, type SetDraft } from "../../domain/assignments/draft.ts";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Field, Select } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { BookView } from "./gradebook/book-view.tsx";
import { FilesPanel } from "./gradebook/files-panel.tsx";
import { useGradebook } from "./gradebook/use-gradebook.ts";
import { useHandIns, type SetWithHandIns } from "./gradebook/use-hand-ins.ts";
import styles from "./gradebook/gradebook.module.css";
import { StorageProblemNotice } from "./storage-notice.tsx";
import { count, titleOf } from "./words.ts";

/** Route `/teach/gradebook`: opens what was handed in and shows it as a table, students by scenarios. */
export function GradebookPage() {
  const loaded = useHandIns();
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<string>();
  const sets = loaded?.ok ? loaded.value : [];
  const wanted = search.get("set") ?? opened;
  const shown = sets.find(({ setId }) => setId === wanted) ?? sets[0];

  return (
    <Page width="wide">
      <PageHeader
        title="Gradebook"
        lead="Open the files that your students handed in. Each answer is graded again here, by the same rules that gave the student feedback."
        breadcrumb={[{ label: "Teach", link: { to: "teach" } }, { label: "Gradebook" }]}
      />
      <FilesPanel
        onOpened={(setId) => {
          setOpened(setId);
          setSearch({ set: setId }, { replace: true });
        }}
      />
      {!loaded && <Spinner label="Opening the gradebook" />}
      {loaded && !loaded.ok && <StorageProblemNotice problem={loaded.error} />}
      {loaded?.ok && sets.length === 0 && (
        <EmptyState title="Nothing was opened yet">
          Choose the files that students sent you, all at once if you like. They stay in this
          browser until you remove them.
        </EmptyState>
      )}
      {shown && (
        <>
          {sets.length > 1 && (
            <div className={styles["chooser"]}>
              <Field label="Set">
                <Select
                  value={shown.setId}
                  onValue={(setId) => {
                    setSearch({ set: setId });
                  }}
                  options={sets.map(({ setId, draft, handIns }) => ({
                    value: setId,
                    label: `${draft ? titleOf(draft) : "A set that is not in this browser"} (${count(handIns.length, "hand-in")})`,
                  }))}
                />
              </Field>
            </div>
          )}
          <OneSet key={shown.setId} {...shown} />
        </>
      )}
    </Page>
  );
}

function OneSet({ draft, handIns }: SetWithHandIns) {
  const set = useMemo(() => draft && finishDraft(draft), [draft]);
  if (!draft || !set) {
    return (
      <Notice
        tone="warn"
        live={false}
        title={`${count(handIns.length, "hand-in")} for a set that is not in this browser.`}
        kept="The hand-ins are kept here."
        next="Open the set’s file above, the one whose name ends in .ctc-set.json; then they are graded by its rules."
      />
    );
  }
  if (!set.ok) return <UnfinishedSet draft={draft} handIns={handIns.length} />;
  return <Graded draft={draft} set={set.value} handIns={handIns} />;
}

function UnfinishedSet({ draft, handIns }: { readonly draft: SetDraft; readonly handIns: number }) {
  return (
    <Notice
      tone="warn"
      live={false}
      title={`${count(handIns, "hand-in")} for “${titleOf(draft)}”, which is not finished.`}
      next={draftProblems(draft)
        .map(({ message }) => message)
        .join(" ")}
      actions={
        <LinkButton to="setBuilder" params={{ setId: draft.id }}>
          Open the set
        </LinkButton>
      }
    />
  );
}

const NONE: readonly Accepted[] = [];

function Graded({
  draft,
  set,
  handIns,
}: {
  readonly draft: SetDraft;
  readonly set: Parameters<typeof useGradebook>[0];
  readonly handIns: SetWithHandIns["handIns"];
}) {
  const state = useGradebook(set, draft.givenOut, handIns, draft.accepted ?? NONE);
  if (state.status === "grading") {
    return (
      <Panel title={set.title}>
        <ProgressBar label="Grading the hand-ins again" value={state.done} max={state.of} />
      </Panel>
    );
  }
  return <BookView graded={state.graded} accepted={draft.accepted ?? NONE} />;
}
