import { useCallback, useState } from "react";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { dueInWords } from "../../domain/assignments/words.ts";
import { systemClock } from "../../lib/clock.ts";
import { loadAssignmentWork, type AssignmentWork } from "../../storage/assignment-work.ts";
import { onStorageChange } from "../../storage/db.ts";
import { listDrafts } from "../../storage/drafts.ts";
import type { StoreName } from "../../storage/stores.ts";
import { LinkButton } from "../../ui/button.tsx";
import { useRouteParams } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { Offer } from "./assignment-link.tsx";
import styles from "./assignment.module.css";
import { HandIn } from "./hand-in.tsx";
import { OpenSetFile } from "./open-set-file.tsx";
import { ownZone } from "./scenario-facts.ts";
import { ScenarioList } from "./scenario-list.tsx";
import { Rules } from "./set-offer.tsx";

const watched: readonly StoreName[] = ["sets", "attempts", "drafts"];
const subscribe = (onChange: () => void) =>
  onStorageChange(({ stores }) => {
    if (stores.some((store) => watched.includes(store))) onChange();
  });

/** Route `/assignment/:setId`: a student's work on a set that was accepted on this device. */
export function AssignmentPage() {
  const { setId } = useRouteParams("assignment");
  const load = useCallback(
    async () => ({
      work: await loadAssignmentWork(setId),
      drafts: await listDrafts(),
      now: systemClock.now(),
    }),
    [setId],
  );
  const loaded = useLoaded(load, subscribe);
  if (!loaded) {
    return (
      <Page width="reading">
        <Spinner label="Opening the assignment" />
      </Page>
    );
  }
  const { work, drafts, now } = loaded;
  if (!work.ok) {
    return (
      <Page width="reading">
        <PageHeader title="The assignment can’t be opened" />
        <Notice
          tone="error"
          title={work.error.message}
          kept={work.error.whatWasKept}
          next={work.error.whatToDo}
          actions={<LinkButton to="settings">Settings</LinkButton>}
        />
      </Page>
    );
  }
  if (work.value === null) return <NoAssignment />;
  const begun = (drafts.ok ? drafts.value : []).map(({ exerciseId }) => exerciseId);
  return <Assignment work={work.value} begun={new Set(begun)} now={now} />;
}

function Assignment({
  work,
  begun,
  now,
}: {
  readonly work: AssignmentWork;
  readonly begun: ReadonlySet<string>;
  readonly now: number;
}) {
  const { set } = work.received;
  return (
    <Page width="reading">
      <PageHeader
        title={set.title}
        lead={set.due === null ? undefined : dueInWords(set.due, ownZone()).join(" ")}
        documentTitle={set.title}
      />
      {set.instructions !== "" && (
        <Panel title="Instructions" tone="paper">
          <p className={styles["instructions"]}>{set.instructions}</p>
        </Panel>
      )}
      <ScenarioList work={work} begun={begun} now={now} />
      <HandIn work={work} now={now} />
      <Rules set={set} />
    </Page>
  );
}

function NoAssignment() {
  const [set, setSet] = useState<AssignmentSet>();
  if (set) return <Offer set={set} />;
  return (
    <Page width="reading">
      <PageHeader
        title="No such assignment on this device"
        lead="Assignments are kept in the browser in which they were accepted. This one was accepted elsewhere, or the address is not complete."
      />
      <p>
        Follow the link from your instructor again, or open the file. If you began on another
        device, export your work there and import it here in Settings.
      </p>
      <Panel title="Open the assignment from a file">
        <OpenSetFile onSet={setSet} />
      </Panel>
      <p className="row">
        <LinkButton to="settings">Import my work</LinkButton>
        <LinkButton to="practice">Practice on my own</LinkButton>
      </p>
    </Page>
  );
}
