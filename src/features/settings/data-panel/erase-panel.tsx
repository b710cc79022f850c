import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Database } from "../../../storage/db.ts";
import { eraseEverything } from "../../../storage/erase.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import type { StorageStatus } from "../../../storage/status.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Field, TextInput } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import styles from "./data-panel.module.css";

const WORD = "erase";

/** Removes everything, after the word was typed: for a shared device, or to begin anew. */
export function ErasePanel({
  status,
  database,
}: {
  readonly status: StorageStatus | null;
  readonly database: Database;
}) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState<"erased" | StorageProblem | null>(null);
  const mayErase = typed.trim().toLowerCase() === WORD;

  function close(): void {
    setAsking(false);
    setTyped("");
  }

  async function erase(): Promise<void> {
    if (!mayErase) return;
    close();
    const erased = await eraseEverything(database);
    setOutcome(erased.ok ? "erased" : erased.error);
  }

  const attempts = status?.attempts ?? 0;
  return (
    <Panel title="Erase everything">
      <div className="stack">
        <p className={styles["text"]}>
          Removes all answers, unfinished work, places in lessons, sets and career-fit answers from
          this browser, for instance when the device is shared. Theme and text size stay. Backup
          files are not touched.
        </p>
        {outcome === "erased" && (
          <Notice tone="success" live title="Everything was erased from this browser." />
        )}
        {outcome !== null && outcome !== "erased" && (
          <Notice
            tone="error"
            title={outcome.message}
            kept="Everything that was stored is unchanged."
            next={outcome.whatToDo}
          />
        )}
        <div>
          <Button
            variant="danger"
            icon={<Trash2 size="1.15em" />}
            onClick={() => {
              setOutcome(null);
              setAsking(true);
            }}
          >
            Erase everything…
          </Button>
        </div>
      </div>
      <Dialog open={asking} onClose={close} title="Erase everything?" size="small">
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void erase();
          }}
        >
          <p>
            {attempts === 0
              ? "Everything that is stored in this browser is removed."
              : `${attempts} submitted ${attempts === 1 ? "answer" : "answers"} and everything else in this browser are removed.`}{" "}
            There is no way back but a backup file.
          </p>
          <Field label={`Type “${WORD}” to confirm`}>
            <TextInput value={typed} onValue={setTyped} autoCapitalize="none" />
          </Field>
          <div className="row">
            <Button onClick={close}>Cancel</Button>
            <Button type="submit" variant="danger" disabled={!mayErase}>
              Erase everything
            </Button>
          </div>
        </form>
      </Dialog>
    </Panel>
  );
}
