import { Download, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { systemClock } from "../../../lib/clock.ts";
import { describeBackupState, type BackupState } from "../../../storage/backup-state.ts";
import { makeBackup, noteBackupMade } from "../../../storage/backup/make.ts";
import type { Database } from "../../../storage/db.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import { requestPersistence, type StorageStatus } from "../../../storage/status.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice, type NoticeTone } from "../../../ui/notice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import styles from "./data-panel.module.css";
import { downloadText } from "../../../ui/download.ts";
import { formatBytes } from "./words.ts";

const tones: Readonly<Record<BackupState["tone"], NoticeTone>> = {
  calm: "info",
  care: "warn",
  trouble: "error",
};

/** How safe the work is, and the button that makes it safer. */
export function BackupPanel({
  status,
  refresh,
  database,
}: {
  readonly status: StorageStatus | null;
  readonly refresh: () => void;
  readonly database: Database;
}) {
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);

  async function download(): Promise<void> {
    setBusy(true);
    setProblem(null);
    const made = await makeBackup(database);
    if (made.ok) {
      downloadText(made.value.name, made.value.text, "application/json");
      await noteBackupMade(made.value, database);
      announce(`Backup ${made.value.name} was handed to your browser’s downloads.`);
    } else {
      setProblem(made.error);
    }
    setBusy(false);
  }

  async function keep(): Promise<void> {
    const granted = await requestPersistence();
    announce(granted ? "The browser will keep your work." : "The browser did not promise it.");
    refresh();
  }

  const state = status && describeBackupState(status, systemClock.now());
  return (
    <Panel title="Your work">
      <div className="stack">
        {state ? (
          <Notice tone={tones[state.tone]} title={state.text} live={false} />
        ) : (
          <Spinner label="Looking at what is stored" />
        )}
        {status && <StatusFacts status={status} />}
        {problem && (
          <Notice
            tone="error"
            title={problem.message}
            kept={problem.whatWasKept}
            next={problem.whatToDo}
          />
        )}
        <p className={styles["text"]}>
          A backup is one file with all your answers, unfinished work, places in lessons, settings
          and career-fit answers. It is not encrypted: whoever has the file can read it. Keep it
          somewhere else than on this device.
        </p>
        <div className="row">
          <Button
            variant="primary"
            icon={<Download size="1.15em" />}
            busy={busy}
            onClick={() => void download()}
          >
            Download a backup
          </Button>
          {status?.persisted === false && (
            <Button icon={<ShieldCheck size="1.15em" />} onClick={() => void keep()}>
              Ask the browser to keep it
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}

function StatusFacts({ status }: { readonly status: StorageStatus }) {
  const { persisted, usage, damaged, attempts, drafts } = status;
  return (
    <>
      <dl className={styles["facts"]}>
        <div>
          <dt>Submitted answers</dt>
          <dd>{attempts}</dd>
        </div>
        <div>
          <dt>Unfinished work</dt>
          <dd>{drafts}</dd>
        </div>
        {usage !== null && (
          <div>
            <dt>Room used</dt>
            <dd>{formatBytes(usage)}</dd>
          </div>
        )}
        {persisted !== null && (
          <div>
            <dt>When the device runs full</dt>
            <dd>{persisted ? "the browser keeps it" : "the browser may remove it"}</dd>
          </div>
        )}
      </dl>
      {damaged > 0 && (
        <Notice
          tone="warn"
          title={`${damaged} stored ${damaged === 1 ? "entry" : "entries"} can’t be read.`}
          kept="They were left as they are, and a backup contains them."
          next="Download a backup; somebody who knows the program may be able to repair them."
          live={false}
        />
      )}
    </>
  );
}
