import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { careerFitContent } from "../../catalog/career-fit-content.ts";
import { assessFit } from "../../domain/career-fit/assess.ts";
import { Page } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { deviceSession } from "./device-session.ts";
import { NotEnoughAnswers } from "./not-enough-answers.tsx";
import { ResultPicture } from "./result-picture.tsx";
import { SavingNotice } from "./saving-notice.tsx";
import type { CareerFitSession } from "./session.ts";

/** `/career-fit/result`: the picture that the answers give, and what the jobs are like. */
export function CareerFitResult({
  session = deviceSession,
}: {
  readonly session?: CareerFitSession;
}) {
  const content = useMemo(() => careerFitContent(), []);
  const state = useStore(session.state);
  const assessment = useMemo(
    () => assessFit(content.questionnaire, state.answers),
    [content, state.answers],
  );

  useEffect(() => {
    void session.open();
  }, [session]);

  if (state.status === "loading")
    return (
      <Page>
        <Spinner label="Reading your answers" />
      </Page>
    );
  return (
    <Page>
      <SavingNotice session={session} state={state} />
      {assessment.stillNeeded > 0 ? (
        <NotEnoughAnswers
          assessment={assessment}
          questionnaire={content.questionnaire}
          answers={state.answers}
        />
      ) : (
        <ResultPicture content={content} assessment={assessment} session={session} />
      )}
    </Page>
  );
}
