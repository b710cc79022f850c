import { Printer } from "lucide-react";
import { useNavigate } from "react-router-dom";
import type { CareerFitContent } from "../../catalog/career-fit-content.ts";
import type { FitAssessment } from "../../domain/career-fit/assess.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { usePathTo } from "../../ui/navigation.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { AboutTheMethod } from "./about-the-method.tsx";
import { DaySideBySide } from "./day-side-by-side.tsx";
import { FitBars } from "./fit-bars.tsx";
import { Certificates, Facts, Neighbors } from "./job-facts.tsx";
import styles from "./result.module.css";
import type { CareerFitSession } from "./session.ts";
import { StartOver } from "./start-over.tsx";
import { WhatMovedIt } from "./what-moved-it.tsx";
import { explanationOf, headlineOf, hintWords } from "./words.ts";

/** The picture, what moved it, and the two jobs side by side. */
export function ResultPicture({
  content: { questionnaire, jobs },
  assessment,
  session,
}: {
  readonly content: CareerFitContent;
  readonly assessment: FitAssessment;
  readonly session: CareerFitSession;
}) {
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const hints = assessment.hints.map((hint) => ({
    kind: hint.kind,
    words: hintWords(hint, (value) => questionnaire.sections[0]?.labels[value - 1] ?? ""),
  }));

  return (
    <>
      <PageHeader
        title={headlineOf(assessment.verdict)}
        documentTitle="Which role suits me: result"
        lead={explanationOf(assessment)}
        actions={
          <>
            <Button
              icon={<Printer size="1.1em" />}
              onClick={() => {
                window.print();
              }}
            >
              Print
            </Button>
            <LinkButton to="careerFit" search={{ question: "1" }}>
              Change answers
            </LinkButton>
            <StartOver
              session={session}
              answered={assessment.answered}
              onDone={() => {
                void navigate(pathTo("careerFit"));
              }}
            />
          </>
        }
      />
      <FitBars assessment={assessment} />
      {hints.map(({ kind, words }) => (
        <Notice key={kind} tone={kind === "left-open" ? "info" : "warn"} title={words} />
      ))}
      <p className={styles["promise"]}>
        This advises; it never rules anybody out. It knows {assessment.answered} answers of yours,
        and nothing of what you can learn.
      </p>
      <Panel title="Try ten minutes of each">
        <p className={styles["tryText"]}>
          Trying the work tells you more than any quiz. A first lesson shows what both jobs share; a
          short case lets you code a visit and make its bill.
        </p>
        <div className="row print-hidden">
          <LinkButton to="learn" variant="primary">
            Read a first lesson
          </LinkButton>
          <LinkButton to="practice">Work on a practice case</LinkButton>
        </div>
      </Panel>
      <WhatMovedIt questionnaire={questionnaire} assessment={assessment} />
      <DaySideBySide roles={jobs.roles} />
      <Facts facts={jobs.facts} gaps={jobs.gaps} />
      <Certificates certificates={jobs.certificates} />
      <Neighbors alongTheWay={jobs.alongTheWay} mixUps={jobs.mixUps} />
      <AboutTheMethod questionnaire={questionnaire} attribution={jobs.attribution} />
    </>
  );
}
