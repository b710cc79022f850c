import type { FormEvent } from "react";
import { useNavigate } from "react-router-dom";
import type { CareerFitItems } from "../../catalog/schemas/career-fit.ts";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { usePathTo } from "../../ui/navigation.tsx";
import { usePageTitle } from "../../ui/page-title.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { SaveState } from "../../ui/save-state.tsx";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { AnswerScale } from "./answer-scale.tsx";
import { pageWith, progressOf } from "./paging.ts";
import styles from "./quiz-questions.module.css";
import { SavingNotice } from "./saving-notice.tsx";
import type { CareerFitSession, CareerFitState } from "./session.ts";

/** One question a screen on a phone, five on anything wider. */
const WIDE = "(min-width: 700px)";

export function QuizQuestions({
  questionnaire: { items, sections },
  session,
  state,
  questionNumber,
}: {
  readonly questionnaire: CareerFitItems;
  readonly session: CareerFitSession;
  readonly state: CareerFitState;
  readonly questionNumber: number;
}) {
  usePageTitle("Which role suits me?");
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const size = useMediaQuery(WIDE) ? 5 : 1;
  const page = pageWith(items, questionNumber, size);
  const section = sections.find(({ id }) => id === page.items[0]?.section);
  const { answered, open } = progressOf(items, state.answers);
  const last = page.start + page.items.length;

  const goTo = (start: number) => {
    void navigate(`${pathTo("careerFit")}?question=${start + 1}`);
  };
  const goBack = () => {
    if (page.previous === null) void navigate(pathTo("careerFit"));
    else goTo(page.previous);
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    session.leaveOpen(page.items.map(({ id }) => id));
    const nextItem = page.next === null ? undefined : items[page.next];
    if (page.next === null || !nextItem) {
      void navigate(pathTo("careerFitResult"));
      return;
    }
    session.moveTo(nextItem.id);
    goTo(page.next);
  };

  if (!section) return null;
  return (
    <form className={styles["quiz"]} onSubmit={goOn}>
      <div className={styles["progress"]}>
        <ProgressBar
          label={
            size === 1
              ? `Question ${last} of ${items.length}`
              : `Questions ${page.start + 1} to ${last} of ${items.length}`
          }
          value={answered + open}
          max={items.length}
          text={`${answered} answered${open > 0 ? `, ${open} left open` : ""}`}
        />
      </div>
      <SavingNotice session={session} state={state} />
      <header className={styles["head"]}>
        <h1 className={styles["title"]}>{section.title}</h1>
        <p className={styles["asked"]}>{section.question}</p>
      </header>
      <div className={styles["questions"]}>
        {page.items.map((item, index) => (
          <AnswerScale
            key={item.id}
            item={item}
            number={page.start + index + 1}
            section={section}
            value={state.answers[item.id] ?? null}
            onValue={(value) => {
              session.answer(item.id, value);
            }}
            onClear={() => {
              session.clearAnswer(item.id);
            }}
          />
        ))}
      </div>
      <div className={styles["steps"]}>
        <Button size="large" onClick={goBack}>
          Back
        </Button>
        <span className={styles["saved"]}>
          <SaveState state={state.save} />
        </span>
        <Button type="submit" variant="primary" size="large">
          {page.next === null ? "See my result" : "Next"}
        </Button>
      </div>
      <p className={styles["keys"]}>
        Keys: arrows or <Kbd keys="1" /> to <Kbd keys="5" /> answer, <Kbd keys="Tab" /> moves on,{" "}
        <Kbd keys="Enter" /> opens the next screen. You can leave any question open.
      </p>
    </form>
  );
}
