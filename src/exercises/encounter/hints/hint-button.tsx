import { Lightbulb } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { EncounterKey } from "../../../domain/grading/key.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import { useHotkeys } from "../../../ui/use-hotkeys.ts";
import { useEncounterDesk } from "../desk.tsx";
import type { EncounterPrompt } from "../schema.ts";
import type { Worksheet } from "../worksheet-store.ts";

const HintLadder = lazy(async () => ({ default: (await import("./hint-ladder.tsx")).HintLadder }));

/** Opens the hints beside the chart; absent where the work allows none. */
export function HintButton(props: {
  readonly prompt: EncounterPrompt;
  readonly answerKey: EncounterKey;
  readonly worksheet: Worksheet;
}) {
  const { loadHints } = useEncounterDesk();
  const [open, setOpen] = useState(false);
  useHotkeys({
    h: () => {
      setOpen(loadHints !== undefined);
    },
  });
  if (!loadHints) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon={<Lightbulb size="1em" />}
        onClick={() => {
          setOpen(true);
        }}
      >
        Hint
      </Button>
      <Dialog
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        title="Hints"
        side
      >
        <Suspense fallback={<Spinner label="Opening the hints" />}>
          <HintLadder {...props} loadIndex={loadHints} />
        </Suspense>
      </Dialog>
    </>
  );
}
