import { useCallback, useState } from "react";
import { useNavigate } from "react-router-dom";
import { loadReadySets } from "../../catalog/browser.ts";
import { handedInSchema } from "../../domain/assignments/stored.ts";
import { listSets } from "../../storage/assignment-sets.ts";
import { onStorageChange } from "../../storage/db.ts";
import type { Result } from "../../lib/result.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { usePathTo } from "../../ui/navigation.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import styles from "./instructor.module.css";
import { Limits } from "./limits.tsx";
import { addNewSet, listDrafts } from "./made-sets.ts";
import { MySets } from "./my-sets.tsx";
import { ReadySets } from "./ready-sets.tsx";
import { StorageProblemNotice } from "./storage-notice.tsx";

const subscribe = (onChange: () => void) =>
  onStorageChange(({ stores }) => {
    if (stores.includes("sets")) onChange();
  });

async function loadEverything() {
  const [drafts, handIns, ready] = await Promise.all([
    listDrafts(),
    listSets("handed-in", handedInSchema),
    loadReadySets(),
  ]);
  const counts = new Map<string, number>();
  for (const { value } of handIns.ok ? handIns.value : []) {
    const { id } = value.submission.set;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { drafts, counts, ready };
}

/** Route `/teach`: sets, ready-made and one's own, and the way to what was handed in. */
export function TeachHome() {
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const [problem, setProblem] = useState<StorageProblem>();
  const loaded = useLoaded(loadEverything, subscribe);

  const openSet = useCallback(
    async (added: Promise<Result<string, StorageProblem>>) => {
      const id = await added;
      if (id.ok) void navigate(pathTo("setBuilder", { setId: id.value }));
      else setProblem(id.error);
    },
    [navigate, pathTo],
  );

  return (
    <Page>
      <PageHeader
        title="Teach"
        lead="Put charts into a set, give it out as a link or a file, and see how your students did, answer by answer. Nobody needs an account, and nothing is uploaded."
        actions={
          <>
            <Button variant="primary" onClick={() => void openSet(addNewSet())}>
              Make a set
            </Button>
            <LinkButton to="gradebook">Open hand-ins</LinkButton>
          </>
        }
      />
      {problem && <StorageProblemNotice problem={problem} />}
      <ol className={styles["steps"]}>
        <li>
          <strong>Make a set</strong> Pick scenarios, order them, and set the rules.
        </li>
        <li>
          <strong>Give it out</strong> Copy a link into your course, or hand out a file.
        </li>
        <li>
          <strong>Collect the files</strong> Students work on their own devices and send you a file
          each.
        </li>
        <li>
          <strong>Open them all at once</strong> They are graded again here, shown as a table, and
          exported as CSV.
        </li>
      </ol>
      {loaded ? (
        <>
          <Panel title="My sets" flush>
            <MySets drafts={loaded.drafts} handIns={loaded.counts} onAdded={openSet} />
          </Panel>
          <ReadySets sets={loaded.ready} onAdded={openSet} />
        </>
      ) : (
        <Spinner label="Opening your sets" />
      )}
      <Limits />
    </Page>
  );
}
