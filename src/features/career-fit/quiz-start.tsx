import type { CareerFitItems } from "../../catalog/schemas/career-fit.ts";
import { LinkButton } from "../../ui/button.tsx";
import { PageHeader } from "../../ui/page.tsx";
import { Prose } from "../../ui/prose.tsx";
import { progressOf } from "./paging.ts";
import { SavingNotice } from "./saving-notice.tsx";
import type { CareerFitSession, CareerFitState } from "./session.ts";
import { StartOver } from "./start-over.tsx";

/** What the quiz is, what becomes of the answers, and where to begin or go on. */
export function QuizStart({
  questionnaire: { items, minimumAnswers },
  session,
  state,
}: {
  readonly questionnaire: CareerFitItems;
  readonly session: CareerFitSession;
  readonly state: CareerFitState;
}) {
  const { answered, open, firstUnseen, firstOpen } = progressOf(items, state.answers);
  const hasBegun = answered + open > 0;
  const goOnAt = firstUnseen ?? firstOpen;

  return (
    <>
      <PageHeader
        title="Coder or biller: which suits you?"
        documentTitle="Which role suits me?"
        lead={`${items.length} short questions about what you like to do and how you work. It takes about five minutes.`}
      />
      <SavingNotice session={session} state={state} />
      <Prose>
        <ul>
          <li>
            You get two scores, how sure they are, which of your answers moved them, and what a day
            in each job looks like.
          </li>
          <li>
            You can leave any question open, go back, and change your mind. A picture needs at least{" "}
            {minimumAnswers} answers.
          </li>
          <li>Your answers stay on this device. Nobody else sees them.</li>
          <li>It advises. It never rules you out of either job.</li>
        </ul>
      </Prose>
      <div className="row">
        {hasBegun && goOnAt !== null && (
          <LinkButton
            to="careerFit"
            search={{ question: String(goOnAt + 1) }}
            variant={firstUnseen === null ? "secondary" : "primary"}
            size="large"
          >
            {firstUnseen === null ? "Answer what is open" : `Go on at question ${goOnAt + 1}`}
          </LinkButton>
        )}
        {hasBegun && (
          <LinkButton
            to="careerFitResult"
            variant={firstUnseen === null ? "primary" : "secondary"}
            size="large"
          >
            See my result
          </LinkButton>
        )}
        {!hasBegun && (
          <LinkButton to="careerFit" search={{ question: "1" }} variant="primary" size="large">
            Start
          </LinkButton>
        )}
        {hasBegun && <StartOver session={session} answered={answered} />}
      </div>
      {hasBegun && (
        <p className="muted">
          {answered} of {items.length} questions answered{open > 0 ? `, ${open} left open` : ""}.
        </p>
      )}
    </>
  );
}
