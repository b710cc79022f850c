import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { FilePicker } from "../../../ui/file-picker.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import { count } from "../words.ts";
import styles from "./gradebook.module.css";
import { openHandIns, type OpeningReport } from "./open-hand-ins.ts";

/** Opens many files at once, with progress, and says what became of each. */
export function FilesPanel({ onOpened }: { readonly onOpened: (setId: string) => void }) {
  const announce = useAnnounce();
  const [report, setReport] = useState<OpeningReport>();
  const running = useRef<AbortController>(null);
  const [isRunning, setRunning] = useState(false);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  async function open(files: readonly File[]): Promise<void> {
    const control = new AbortController();
    running.current = control;
    setRunning(true);
    let last: OpeningReport | undefined;
    await openHandIns(files, {
      signal: control.signal,
      onProgress(next) {
        last = next;
        setReport(next);
      },
    });
    setRunning(false);
    if (!last) return;
    announce(summaryOf(last));
    if (last.setId !== undefined) onOpened(last.setId);
  }

  return (
    <section aria-label="Files" className="stack">
      <FilePicker
        label="Open hand-ins"
        multiple
        accept=".json,application/json"
        disabled={isRunning}
        hint="files whose names end in .ctc-handin.json, or drop them here; a set’s file too"
        onFiles={(files) => void open(files)}
      />
      {isRunning && report && (
        <div className={styles["running"]}>
          <ProgressBar label="Files read" value={report.done} max={report.total} />
          <Button size="small" onClick={() => running.current?.abort()}>
            Stop
          </Button>
        </div>
      )}
      {!isRunning && report && <Report report={report} />}
    </section>
  );
}

function summaryOf({ total, done, added, again, sets, refused }: OpeningReport): string {
  const parts = [
    ...(added > 0 ? [count(added, "new hand-in")] : []),
    ...(again > 0 ? [`${count(again, "file")} opened before`] : []),
    ...sets.map(({ title, isKnown }) =>
      isKnown ? `your own edition of “${title}” was kept` : `the set “${title}” is here now`,
    ),
    ...(refused.length > 0 ? [`${count(refused.length, "file")} could not be opened`] : []),
    ...(done < total ? [`${total - done} not read, because you stopped`] : []),
  ];
  return `${count(done, "file")} read: ${parts.join(", ")}.`;
}

function Report({ report }: { readonly report: OpeningReport }) {
  const { refused } = report;
  return (
    <Notice tone={refused.length > 0 ? "warn" : "success"} live={false} title={summaryOf(report)}>
      {refused.length > 0 && (
        <ul className={styles["refused"]}>
          {refused.map(({ fileName, told }, index) => (
            <li key={`${index} ${fileName}`}>
              <strong className={styles["file"]}>{fileName}</strong> {told.message} {told.whatToDo}
              {told.details.length > 0 && (
                <ul>
                  {told.details.map((detail) => (
                    <li key={detail} className={styles["detail"]}>
                      {detail}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
