import { useState } from "react";
import type { HandedInDispute } from "../../../domain/assignments/dispute.ts";
import type { GradebookRow } from "../../../domain/assignments/gradebook.ts";
import { canonical, type Accepted } from "../../../domain/assignments/overlay.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { now } from "../now.ts";
import { StorageProblemNotice } from "../storage-notice.tsx";
import { DisputeItem } from "./dispute-item.tsx";
import styles from "./gradebook.module.css";
import { saveAccepted } from "./save-accepted.ts";
import type { GradedSet } from "./use-gradebook.ts";

/** One dispute with the hand-in that it came in. */
export interface OpenDispute {
  readonly row: GradebookRow;
  readonly slug: string;
  readonly answer: unknown;
  readonly dispute: HandedInDispute;
  readonly part: Accepted["part"];
}

/** What students argue for, what accepting it would change, and what the set accepts already. */
export function DisputesPanel({
  graded,
  accepted,
  titleOf,
}: {
  readonly graded: GradedSet;
  readonly accepted: readonly Accepted[];
  readonly titleOf: (slug: string) => string;
}) {
  const { set, rows } = graded.book;
  const announce = useAnnounce();
  const [problem, setProblem] = useState<StorageProblem>();
  const disputes = rows.flatMap(disputesOf);
  const open = disputes.filter(
    ({ slug, part, dispute }) =>
      !accepted.some(
        (each) =>
          each.slug === slug &&
          each.part === part &&
          canonical(part, each.code) === canonical(part, dispute.code),
      ),
  );
  if (disputes.length === 0 && accepted.length === 0) return null;

  async function save(
    change: (before: readonly Accepted[]) => readonly Accepted[],
    said: string,
  ): Promise<void> {
    const saved = await saveAccepted(set.id, change);
    setProblem(saved.ok ? undefined : saved.error);
    if (saved.ok) announce(said);
  }

  return (
    <Panel title="Disputes">
      {problem && <StorageProblemNotice problem={problem} />}
      {open.length === 0 && <p>No dispute is open.</p>}
      <ul className={styles["disputes"]}>
        {open.map((each) => (
          <li key={`${each.row.id} ${each.slug} ${each.dispute.path} ${each.dispute.at}`}>
            <DisputeItem
              open={each}
              graded={graded}
              accepted={accepted}
              titleOf={titleOf}
              onAccept={(insteadOf) => {
                const { slug, part, dispute } = each;
                const next = { slug, part, code: dispute.code, insteadOf, at: now() };
                void save(
                  (before) => [...before, next],
                  `${dispute.code} is accepted; all hand-ins were graded again`,
                );
              }}
            />
          </li>
        ))}
      </ul>
      {accepted.length > 0 && (
        <>
          <h3>Accepted in this set</h3>
          <ul className={styles["disputes"]}>
            {accepted.map((each) => (
              <li key={`${each.slug} ${each.code} ${each.at}`} className="spread">
                <span>
                  <span className="mono">{canonical(each.part, each.code)}</span>{" "}
                  {each.insteadOf === null ? "as a further code" : `as good as ${each.insteadOf}`},{" "}
                  {titleOf(each.slug)}
                </span>
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() =>
                    void save(
                      (before) => before.filter(({ at }) => at !== each.at),
                      `${each.code} is no longer accepted`,
                    )
                  }
                >
                  Withdraw {each.code}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function disputesOf(row: GradebookRow): readonly OpenDispute[] {
  return row.submission.attempts.flatMap(({ slug, answer, disputes = [] }) =>
    disputes.map((dispute) => ({
      row,
      slug,
      answer,
      dispute,
      part: dispute.path.includes("/services/") ? ("services" as const) : ("diagnoses" as const),
    })),
  );
}
