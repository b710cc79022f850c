import { Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Backup } from "../../../storage/backup/format.ts";
import {
  applyImport,
  planImport,
  type ImportMode,
  type ImportPreview,
} from "../../../storage/backup/import.ts";
import { openBackup } from "../../../storage/backup/open.ts";
import type { BackupProblem } from "../../../storage/backup/problem.ts";
import { lastSnapshotAt, undoImport } from "../../../storage/backup/snapshot.ts";
import type { Database } from "../../../storage/db.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import { Button } from "../../../ui/button.tsx";
import { FilePicker } from "../../../ui/file-picker.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import styles from "./data-panel.module.css";
import { ImportPreviewForm } from "./import-preview.tsx";
import { formatInstant } from "./words.ts";

type Step =
  | { readonly at: "choosing" | "importing" | "undoing" }
  | { readonly at: "reading"; readonly fileName: string }
  | { readonly at: "failed"; readonly problem: BackupProblem | StorageProblem; fileName: string }
  | {
      readonly at: "preview";
      readonly backup: Backup;
      readonly preview: ImportPreview;
      readonly fileName: string;
    }
  | { readonly at: "imported"; readonly fileName: string }
  | { readonly at: "undone" };

/** A backup file is read and verified, its effect is shown, and only then is anything stored. */
export function ImportPanel({ database }: { readonly database: Database }) {
  const [step, setStep] = useState<Step>({ at: "choosing" });
  const reading = useRef<AbortController | null>(null);

  async function read(file: File): Promise<void> {
    const fileName = file.name;
    const controller = new AbortController();
    reading.current?.abort();
    reading.current = controller;
    setStep({ at: "reading", fileName });
    const backup = await openBackup(file, { signal: controller.signal });
    if (reading.current !== controller) return;
    const preview = backup.ok ? await planImport(backup.value, database) : backup;
    if (!backup.ok || !preview.ok) {
      const problem = backup.ok ? (preview.ok ? null : preview.error) : backup.error;
      if (problem) setStep({ at: "failed", problem, fileName });
      return;
    }
    setStep({ at: "preview", backup: backup.value, preview: preview.value, fileName });
  }

  async function bringIn(backup: Backup, mode: ImportMode, fileName: string): Promise<void> {
    setStep({ at: "importing" });
    const imported = await applyImport(backup, mode, database);
    if (imported.ok) setStep({ at: "imported", fileName });
    else setStep({ at: "failed", problem: imported.error, fileName });
  }

  async function undo(fileName: string): Promise<void> {
    setStep({ at: "undoing" });
    const undone = await undoImport(database);
    if (undone.ok) setStep({ at: "undone" });
    else setStep({ at: "failed", problem: undone.error, fileName });
  }

  const snapshotAt = useSnapshotAt(database);
  const isBusy = step.at === "importing" || step.at === "undoing";
  return (
    <Panel title="Import a backup">
      <div className="stack">
        <p className={styles["text"]}>
          Brings your work over from another device or browser. You see what would change before
          anything does.
        </p>
        {step.at !== "preview" && (
          <FilePicker
            label="Choose a backup file"
            accept=".json,application/json"
            hint="or drop the file here; its name begins with “chart-to-claim-backup”"
            disabled={isBusy}
            onFiles={([file]) => {
              if (file) void read(file);
            }}
          />
        )}
        {step.at === "choosing" && snapshotAt !== null && (
          <div className="row">
            <span>
              What was here before the last import ({formatInstant(snapshotAt)}) is still kept.
            </span>
            <Button
              size="small"
              icon={<Undo2 size="1.15em" />}
              onClick={() => void undo("the last import")}
            >
              Go back to it
            </Button>
          </div>
        )}
        {isBusy && <Spinner label={step.at === "importing" ? "Importing" : "Undoing"} />}
        {step.at === "reading" && (
          <div className="row">
            <Spinner label={`Reading ${step.fileName}`} />
            <Button size="small" onClick={() => reading.current?.abort()}>
              Cancel
            </Button>
          </div>
        )}
        {step.at === "failed" && <Failure problem={step.problem} fileName={step.fileName} />}
        {step.at === "preview" && (
          <ImportPreviewForm
            preview={step.preview}
            fileName={step.fileName}
            onImport={(mode) => void bringIn(step.backup, mode, step.fileName)}
            onCancel={() => {
              setStep({ at: "choosing" });
            }}
          />
        )}
        {step.at === "imported" && (
          <Notice
            tone="success"
            live
            title={`${step.fileName} was imported.`}
            kept="What was here before is kept as a snapshot."
            actions={
              <Button
                size="small"
                icon={<Undo2 size="1.15em" />}
                onClick={() => void undo(step.fileName)}
              >
                Undo the import
              </Button>
            }
          />
        )}
        {step.at === "undone" && (
          <Notice
            tone="success"
            live
            title="The import was undone."
            kept="Answers that you submitted since are kept."
          />
        )}
      </div>
    </Panel>
  );
}

/** When the state was kept that an undo brings back; `null` when there was no import. */
function useSnapshotAt(database: Database): string | null {
  const [snapshotAt, setSnapshotAt] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void lastSnapshotAt(database).then((found) => {
      if (!gone && found.ok) setSnapshotAt(found.value);
    });
    return () => {
      gone = true;
    };
  }, [database]);
  return snapshotAt;
}

function Failure({
  problem,
  fileName,
}: {
  readonly problem: BackupProblem | StorageProblem;
  readonly fileName: string;
}) {
  const { message, whatWasKept, whatToDo, path } = problem;
  return (
    <Notice tone="error" title={message} kept={whatWasKept} next={whatToDo}>
      File: <span className={styles["path"]}>{fileName}</span>
      {path !== undefined && (
        <>
          <br />
          Field: <span className={styles["path"]}>{path}</span>
        </>
      )}
    </Notice>
  );
}
