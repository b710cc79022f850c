import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useNavigate, useSearchParams } from "react-router-dom";
import { draftProblems, setDraftSchema, type SetDraft } from "../../domain/assignments/draft.ts";
import { loadSet } from "../../storage/assignment-sets.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { usePathTo, useRouteParams } from "../../ui/navigation.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { SaveState } from "../../ui/save-state.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { markUnsaved } from "../../ui/unsaved-work.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { GiveOutStep } from "./builder/give-out-step.tsx";
import { OrderStep } from "./builder/order-step.tsx";
import { PickStep } from "./builder/pick-step.tsx";
import { PreviewStep } from "./builder/preview-step.tsx";
import { RulesStep } from "./builder/rules-step.tsx";
import { StepFrame } from "./builder/step-frame.tsx";
import { isStep, steps, type Step, type StepProps } from "./builder/steps.ts";
import { TitleField } from "./builder/title-field.tsx";
import { addNewSet, createSetSaver, type SetSaver, type StoredDraft } from "./made-sets.ts";
import { StorageProblemNotice } from "./storage-notice.tsx";
import { titleOf } from "./words.ts";

/** Route `/teach/sets/:setId`: builds one set; `new` makes one first. */
export function SetBuilder() {
  const { setId } = useRouteParams("setBuilder");
  return setId === "new" ? <NewSet /> : <KnownSet key={setId} setId={setId} />;
}

function NewSet() {
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const isMade = useRef(false);
  const [problem, setProblem] = useState<StorageProblem>();
  useEffect(() => {
    if (isMade.current) return;
    isMade.current = true;
    void addNewSet().then((added) => {
      if (added.ok) void navigate(pathTo("setBuilder", { setId: added.value }), { replace: true });
      else setProblem(added.error);
    });
  }, [navigate, pathTo]);
  if (!problem) return <Opening />;
  return (
    <Page>
      <PageHeader title="A new set can’t be made" />
      <StorageProblemNotice
        problem={problem}
        actions={<LinkButton to="teach">Back to my sets</LinkButton>}
      />
    </Page>
  );
}

function Opening() {
  return (
    <Page>
      <Spinner label="Opening the set" />
    </Page>
  );
}

function loaderOf(setId: string) {
  return () => loadSet("made", setId, setDraftSchema);
}

function KnownSet({ setId }: { readonly setId: string }) {
  const [load, setLoad] = useState(() => loaderOf(setId));
  const stored = useLoaded(load);
  if (!stored) return <Opening />;
  if (!stored.ok) {
    return (
      <Page>
        <PageHeader title="The set can’t be opened" />
        <StorageProblemNotice
          problem={stored.error}
          actions={<LinkButton to="teach">Back to my sets</LinkButton>}
        />
      </Page>
    );
  }
  if (stored.value === null) return <NoSet />;
  return (
    <Builder
      key={stored.value.revision}
      stored={stored.value}
      onReopen={() => {
        setLoad(() => loaderOf(setId));
      }}
    />
  );
}

function NoSet() {
  return (
    <Page>
      <PageHeader title="No such set" />
      <EmptyState
        title="This browser has no set at this address."
        action={
          <LinkButton to="teach" variant="primary">
            My sets
          </LinkButton>
        }
      >
        It was deleted, or made in another browser. If you have its file, open it in the gradebook;
        if you have a backup, import it in Settings.
      </EmptyState>
    </Page>
  );
}

function Builder({
  stored,
  onReopen,
}: {
  readonly stored: StoredDraft;
  readonly onReopen: () => void;
}) {
  const [search, setSearch] = useSearchParams();
  const [draft, setDraft] = useState(stored.value);
  const [saver] = useState(() => createSetSaver(stored));
  const [isMoved, setMoved] = useState(false);
  useEffect(
    () => () => {
      saver.dispose();
    },
    [saver],
  );

  const wanted = search.get("step") ?? "";
  const step: Step = isStep(wanted) ? wanted : "pick";
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the row of steps is wider than the screen.
    const tab = tabs.current?.querySelector(`[role="tab"][aria-selected="true"]`);
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [step]);
  const goTo = (next: Step, byButton: boolean) => {
    setMoved(byButton);
    setSearch({ step: next });
  };
  const props: StepProps = {
    draft,
    problems: draftProblems(draft),
    onChange(change) {
      const next: SetDraft = { ...draft, ...change };
      setDraft(next);
      saver.change(next);
    },
    onStep(next) {
      goTo(next, true);
    },
  };

  return (
    <Page>
      <PageHeader
        title={titleOf(draft)}
        documentTitle={`${titleOf(draft)}, a set`}
        breadcrumb={[{ label: "Teach", link: { to: "teach" } }, { label: "Set" }]}
        actions={<SavedState saver={saver} id={draft.id} onReopen={onReopen} />}
      />
      <TitleField {...props} />
      <div ref={tabs}>
        <Tabs
          label="Steps"
          selected={step}
          onSelect={(id) => {
            if (isStep(id)) goTo(id, false);
          }}
          tabs={steps.map(({ id, label }, index) => ({
            id,
            label: `${index + 1} ${label}`,
            count: id === "pick" ? draft.scenarios.length : undefined,
            content: (
              <StepFrame step={id} takesFocus={isMoved} onStep={props.onStep}>
                <StepContent step={id} {...props} />
              </StepFrame>
            ),
          }))}
        />
      </div>
    </Page>
  );
}

function StepContent({ step, ...props }: StepProps & { readonly step: Step }) {
  switch (step) {
    case "pick":
      return <PickStep {...props} />;
    case "order":
      return <OrderStep {...props} />;
    case "rules":
      return <RulesStep {...props} />;
    case "preview":
      return <PreviewStep {...props} />;
    case "give-out":
      return <GiveOutStep {...props} />;
    // no default
  }
}

/** Saved or not; after a save in another tab, the choice between the two versions. */
function SavedState({
  saver,
  id,
  onReopen,
}: {
  readonly saver: SetSaver;
  readonly id: string;
  readonly onReopen: () => void;
}) {
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  const isSaved = state.status === "saved";
  useEffect(() => {
    markUnsaved(`set:${id}`, !isSaved);
    return () => {
      markUnsaved(`set:${id}`, false);
    };
  }, [id, isSaved]);
  if (state.status !== "error") return <SaveState state={isSaved ? "saved" : "saving"} />;
  const { problem } = state;
  return (
    <StorageProblemNotice
      problem={problem}
      actions={
        problem.kind === "changed-elsewhere" ? (
          <>
            <Button size="small" onClick={() => void saver.keepMine()}>
              Keep this version
            </Button>
            <Button
              size="small"
              onClick={() => {
                saver.reset();
                onReopen();
              }}
            >
              Take the other one
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => void saver.flush()}>
            Try again
          </Button>
        )
      }
    />
  );
}
