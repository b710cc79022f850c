import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { CareerFitSession, CareerFitState } from "./session.ts";

/** Says what went wrong when answers could not be read or saved; nothing otherwise. */
export function SavingNotice({
  session,
  state: { problem, save },
}: {
  readonly session: CareerFitSession;
  readonly state: CareerFitState;
}) {
  if (problem === null) return null;
  const isSaving = save === "error" || save === "saving";
  return (
    <Notice
      tone="error"
      title={problem.message}
      kept={problem.whatWasKept}
      next={problem.whatToDo}
      actions={
        <Button
          busy={save === "saving"}
          onClick={() => {
            if (isSaving) session.saveAgain();
            else void session.open();
          }}
        >
          {isSaving ? "Save again" : "Read again"}
        </Button>
      }
    />
  );
}
