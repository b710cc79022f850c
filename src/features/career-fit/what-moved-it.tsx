import type { CareerFitItems } from "../../catalog/schemas/career-fit.ts";
import type { FitAssessment } from "../../domain/career-fit/assess.ts";
import {
  strongestFor,
  strongestForBoth,
  type Contribution,
} from "../../domain/career-fit/contributions.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Panel } from "../../ui/panel.tsx";
import styles from "./result.module.css";
import { signedPoints } from "./words.ts";

/** As many answers as one can take in at a glance. */
const SHOWN = 4;

/** The answers that tipped the picture one way or the other, and all of them in a table behind. */
export function WhatMovedIt({
  questionnaire,
  assessment: { contributions },
}: {
  readonly questionnaire: CareerFitItems;
  readonly assessment: FitAssessment;
}) {
  const answers = answerWords(questionnaire);
  const groups = [
    {
      title: "Tipped it towards the coder",
      list: strongestFor(contributions, "coder", SHOWN),
      effect: ({ tilt }: Contribution) => `${signedPoints(tilt)} for the coder’s lead`,
    },
    {
      title: "Tipped it towards the biller",
      list: strongestFor(contributions, "biller", SHOWN),
      effect: ({ tilt }: Contribution) => `${signedPoints(-tilt)} for the biller’s lead`,
    },
    {
      title: "Raised both",
      list: strongestForBoth(contributions, 1, SHOWN),
      effect: bothSides,
    },
    {
      title: "Lowered both",
      list: strongestForBoth(contributions, -1, SHOWN),
      effect: bothSides,
    },
  ];
  return (
    <Panel title="What moved it">
      <div className={styles["columns"]}>
        {groups.map(({ title, list, effect }) => (
          <section key={title}>
            <h3 className={styles["groupTitle"]}>{title}</h3>
            {list.length === 0 ? (
              <p className="muted">None of your answers.</p>
            ) : (
              <ul className={styles["moved"]}>
                {list.map((contribution) => {
                  const { text, answer } = answers(contribution);
                  return (
                    <li key={contribution.item.id}>
                      <span className={styles["quote"]}>{text}</span>
                      <span className={styles["effect"]}>
                        You: {answer}. {effect(contribution)}
                      </span>
                    </li>
                  );
                })}
              </ul>
            )}
          </section>
        ))}
      </div>
      <Disclosure summary="Every answer and what it did">
        <DataTable
          caption="Points that each answer added to a side, or took from it"
          dense
          columns={[
            {
              id: "question",
              header: "Question",
              rowHeader: true,
              cell: (row: Contribution) => answers(row).text,
            },
            { id: "answer", header: "You", cell: (row) => answers(row).answer },
            {
              id: "coder",
              header: "Coder",
              numeric: true,
              cell: ({ points }) => signedPoints(points.coder),
              sortBy: ({ points }) => points.coder,
            },
            {
              id: "biller",
              header: "Biller",
              numeric: true,
              cell: ({ points }) => signedPoints(points.biller),
              sortBy: ({ points }) => points.biller,
            },
          ]}
          rows={contributions}
          rowKey={({ item }) => item.id}
        />
      </Disclosure>
    </Panel>
  );
}

function bothSides({ points }: Contribution): string {
  return `Coder ${signedPoints(points.coder)}, biller ${signedPoints(points.biller)}`;
}

function answerWords({ items, sections }: CareerFitItems) {
  return ({ item, value }: Contribution) => {
    const asked = items.find(({ id }) => id === item.id);
    const section = sections.find(({ id }) => id === asked?.section);
    return { text: asked?.text ?? item.id, answer: section?.labels[value - 1] ?? String(value) };
  };
}
