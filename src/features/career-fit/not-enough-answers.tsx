import type { CareerFitItems } from "../../catalog/schemas/career-fit.ts";
import type { FitAssessment } from "../../domain/career-fit/assess.ts";
import type { CareerFitAnswers } from "../../domain/career-fit/types.ts";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page.tsx";
import { progressOf } from "./paging.ts";

/** The result's screen before there is a result: how many answers are missing, and where. */
export function NotEnoughAnswers({
  assessment: { answered, total, stillNeeded },
  questionnaire: { items, minimumAnswers },
  answers,
}: {
  readonly assessment: FitAssessment;
  readonly questionnaire: CareerFitItems;
  readonly answers: CareerFitAnswers;
}) {
  const { firstOpen } = progressOf(items, answers);
  return (
    <>
      <PageHeader title="No picture yet" documentTitle="Which role suits me: result" />
      <EmptyState
        title={`${stillNeeded} more ${stillNeeded === 1 ? "answer is" : "answers are"} needed`}
        action={
          <LinkButton
            to="careerFit"
            search={{ question: String((firstOpen ?? 0) + 1) }}
            variant="primary"
          >
            {answered === 0 ? "Start with the first question" : "Go to the first open question"}
          </LinkButton>
        }
      >
        You answered {answered} of {total} questions. With fewer than {minimumAnswers}, chance would
        say more about you than you did.
      </EmptyState>
    </>
  );
}
