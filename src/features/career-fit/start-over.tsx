import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import type { CareerFitSession } from "./session.ts";

/** Forgets the answers, after asking. */
export function StartOver({
  session,
  answered,
  onDone,
}: {
  readonly session: CareerFitSession;
  readonly answered: number;
  readonly onDone?: () => void;
}) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        onClick={() => {
          setIsAsking(true);
        }}
      >
        Start over
      </Button>
      <ConfirmDialog
        open={isAsking}
        title="Start over?"
        confirmLabel="Forget my answers"
        danger
        onCancel={() => {
          setIsAsking(false);
        }}
        onConfirm={() => {
          setIsAsking(false);
          session.retake();
          onDone?.();
        }}
      >
        {answered === 1 ? "Your answer" : `Your ${answered} answers`} will be removed from this
        device.
      </ConfirmDialog>
    </>
  );
}
