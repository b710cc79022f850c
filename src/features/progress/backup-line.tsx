import { CircleAlert, HardDrive } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { systemClock } from "../../lib/clock.ts";
import { describeBackupState } from "../../storage/backup-state.ts";
import type { Database } from "../../storage/db.ts";
import { createStatusStore } from "../../storage/status-store.ts";
import { LinkTo } from "../../ui/navigation.tsx";
import styles from "./progress-page.module.css";

/** “Stored on this device only. Last backup 9 days ago”, and the way to the backup. */
export function BackupLine({ database }: { readonly database: Database }) {
  const [store] = useState(() => createStatusStore(database));
  const status = useSyncExternalStore(store.subscribe, store.getState);
  if (!status) return null;
  const { tone, text } = describeBackupState(status, systemClock.now());
  const Icon = tone === "calm" ? HardDrive : CircleAlert;
  return (
    <p className={styles["backup"]} data-tone={tone}>
      <Icon className={styles["backupIcon"]} size="1.15em" />
      <span>
        {text} <LinkTo to="settings">Backup and import</LinkTo>
      </span>
    </p>
  );
}
