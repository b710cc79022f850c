import { useCallback, useMemo, useState } from "react";
import { useNavigate } from "react-router-dom";
import { setDraftSchema } from "../../domain/assignments/draft.ts";
import { decodeLink } from "../../domain/assignments/link.ts";
import { digestOf, type AssignmentSet } from "../../domain/assignments/set.ts";
import { loadSet } from "../../storage/assignment-sets.ts";
import {
  acceptSet,
  loadAssignmentWork,
  type AssignmentWork,
} from "../../storage/assignment-work.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { usePathTo, useRouteParams } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { DamagedLink } from "./damaged-link.tsx";
import { OpenSetFile } from "./open-set-file.tsx";
import { SetOffer } from "./set-offer.tsx";

/** In the place of a payload: the student has a file. Far too short to be a set. */
const FROM_FILE = "file";

/** Route `/a/:payload`: a set that came as a link, to be looked at and accepted. */
export function AssignmentLink() {
  const { payload } = useRouteParams("assignmentLink");
  return <OpenedLink key={payload} payload={payload} />;
}

function OpenedLink({ payload }: { readonly payload: string }) {
  const decoded = useMemo(() => decodeLink(payload), [payload]);
  const [fromFile, setFromFile] = useState<AssignmentSet>();
  const set = fromFile ?? (decoded.ok ? decoded.value : undefined);
  if (set) return <Offer key={digestOf(set)} set={set} />;
  if (payload === FROM_FILE) return <FromFile onSet={setFromFile} />;
  return <DamagedLink problem={decoded.ok ? undefined : decoded.error} onSet={setFromFile} />;
}

function FromFile({ onSet }: { readonly onSet: (set: AssignmentSet) => void }) {
  return (
    <Page width="reading">
      <PageHeader
        title="Open an assignment"
        lead="Your instructor gave you a file. Open it here; what you do then is kept in this browser."
      />
      <OpenSetFile onSet={onSet} />
    </Page>
  );
}

/** A set to be accepted, whether it came by link or by file. */
export function Offer({ set }: { readonly set: AssignmentSet }) {
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const [problem, setProblem] = useState<StorageProblem>();
  const load = useCallback(
    () => Promise.all([loadAssignmentWork(set.id), loadSet("made", set.id, setDraftSchema)]),
    [set.id],
  );
  const loaded = useLoaded(load);
  if (!loaded) {
    return (
      <Page width="reading">
        <Spinner label="Opening the assignment" />
      </Page>
    );
  }
  const [work, made] = loaded;
  const before = work.ok ? work.value : null;
  const isMine = made.ok && made.value !== null;

  async function accept(): Promise<void> {
    const accepted = await acceptSet(set);
    if (accepted.ok) void navigate(pathTo("assignment", { setId: set.id }));
    else setProblem(accepted.error);
  }

  const shown = problem ?? (work.ok ? undefined : work.error);
  return (
    <Page width="reading">
      <PageHeader title={set.title} lead="An assignment from your instructor." />
      {shown && (
        <Notice tone="error" title={shown.message} kept={shown.whatWasKept} next={shown.whatToDo} />
      )}
      {isMine && (
        <Notice tone="info" title="This is your own set, as your students see it.">
          Start it to try it out. What you do then is kept on this device only and is no hand-in.
        </Notice>
      )}
      <SetOffer set={set} />
      <Accept set={set} before={before} onAccept={() => void accept()} />
    </Page>
  );
}

function Accept({
  set,
  before,
  onAccept,
}: {
  readonly set: AssignmentSet;
  readonly before: AssignmentWork | null;
  readonly onAccept: () => void;
}) {
  const open = (
    <LinkButton to="assignment" params={{ setId: set.id }} variant="primary" size="large">
      Go on with it
    </LinkButton>
  );
  if (!before) {
    return (
      <p>
        <Button variant="primary" size="large" onClick={onAccept}>
          Start this assignment
        </Button>
      </p>
    );
  }
  if (digestOf(before.received.set) === digestOf(set)) {
    return (
      <Notice tone="success" title="You have this assignment already." actions={open}>
        {attemptsMade(before)}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      title="You have another edition of this assignment."
      next="If your instructor sent you this link later, use this edition."
      kept={`${attemptsMade(before)} They stay, whichever you choose.`}
      actions={
        <>
          <Button variant="primary" onClick={onAccept}>
            Use this edition
          </Button>
          <LinkButton to="assignment" params={{ setId: set.id }}>
            Keep the one I have
          </LinkButton>
        </>
      }
    />
  );
}

function attemptsMade({ attempts }: AssignmentWork): string {
  if (attempts.length === 0) return "You have not submitted anything yet.";
  return `You have submitted ${attempts.length === 1 ? "one attempt" : `${attempts.length} attempts`}.`;
}
