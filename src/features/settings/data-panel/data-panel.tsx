import { deviceDatabase, type Database } from "../../../storage/db.ts";
import { BackupPanel } from "./backup-panel.tsx";
import { ErasePanel } from "./erase-panel.tsx";
import { ImportPanel } from "./import-panel.tsx";
import { SetAsidePanel } from "./set-aside-panel.tsx";
import { useStorageStatus } from "./use-storage-status.ts";

/** Everything about the learner's own data: how safe it is, backup, import, choosing, erasing. */
export function DataPanel({ database = deviceDatabase() }: { readonly database?: Database }) {
  const { status, refresh } = useStorageStatus(database);
  return (
    <>
      <BackupPanel status={status} refresh={refresh} database={database} />
      <ImportPanel database={database} />
      <SetAsidePanel database={database} />
      <ErasePanel status={status} database={database} />
    </>
  );
}
