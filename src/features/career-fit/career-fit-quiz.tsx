import { useEffect, useMemo, useRef } from "react";
import { useSearchParams } from "react-router-dom";
import { useStore } from "zustand";
import { careerFitContent } from "../../catalog/career-fit-content.ts";
import { Page } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { deviceSession } from "./device-session.ts";
import { QuizQuestions } from "./quiz-questions.tsx";
import { QuizStart } from "./quiz-start.tsx";
import type { CareerFitSession } from "./session.ts";

/** `/career-fit`: what the quiz is, and with `?question=7` the questions from the seventh on. */
export function CareerFitQuiz({
  session = deviceSession,
}: {
  readonly session?: CareerFitSession;
}) {
  const { questionnaire } = useMemo(() => careerFitContent(), []);
  const state = useStore(session.state);
  const [search] = useSearchParams();
  const question = search.get("question");
  const screen = useFocusOnChange(question);

  useEffect(() => {
    void session.open();
  }, [session]);

  return (
    <div ref={screen}>
      <Page width={question === null ? "reading" : "normal"}>
        {state.status === "loading" ? (
          <Spinner label="Looking for earlier answers" />
        ) : question === null ? (
          <QuizStart questionnaire={questionnaire} session={session} state={state} />
        ) : (
          <QuizQuestions
            questionnaire={questionnaire}
            session={session}
            state={state}
            questionNumber={Number(question)}
          />
        )}
      </Page>
    </div>
  );
}

/** The address of the screen stays when only its query changes, so the focus is led on from here. */
function useFocusOnChange(shown: string | null) {
  const screen = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const heading = screen.current?.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [shown]);
  return screen;
}
