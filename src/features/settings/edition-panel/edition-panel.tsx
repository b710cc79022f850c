import { Trash2 } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { importRelease } from "../../../catalog/installed/import-release.ts";
import { warmSearch } from "../../../catalog/search/client.ts";
import type { ReadRelease } from "../../../catalog/installed/protocol.ts";
import type { CompileProgress } from "../../../domain/codebook/release/compile.ts";
import { deviceDatabase, onStorageChange, type Database } from "../../../storage/db.ts";
import { listEditions, removeEdition, saveEdition } from "../../../storage/editions.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/choice.tsx";
import { FilePicker } from "../../../ui/file-picker.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Spinner } from "../../../ui/spinner.tsx";
import { useLoaded } from "../../../ui/use-loaded.ts";
import styles from "../data-panel/data-panel.module.css";
import { formatInstant } from "../data-panel/words.ts";
import { Differences, FoundFiles, Refused } from "./release-report.tsx";

type Step =
  | { readonly at: "choosing" }
  | { readonly at: "reading"; readonly progress: CompileProgress | undefined }
  | { readonly at: "saving" }
  | { readonly at: "failed"; readonly message: string }
  | { readonly at: "not-stored"; readonly problem: StorageProblem }
  | { readonly at: "done"; readonly release: ReadRelease };

const subscribe = (onChange: () => void) =>
  onStorageChange(({ stores }) => {
    if (stores.includes("editions")) onChange();
  });

/** Official files of a code set are read in a worker, verified, and stored whole or not at all. */
export function EditionPanel({ database = deviceDatabase() }: { readonly database?: Database }) {
  const [step, setStep] = useState<Step>({ at: "choosing" });
  const [isReconstructed, setReconstructed] = useState(false);
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);

  async function load(files: readonly File[]): Promise<void> {
    const controller = new AbortController();
    reading.current = controller;
    setStep({ at: "reading", progress: undefined });
    const read = await importRelease(files, {
      isReconstructed,
      signal: controller.signal,
      onProgress: (progress) => {
        setStep({ at: "reading", progress });
      },
    });
    if (!read.ok) {
      if (controller.signal.aborted) setStep({ at: "choosing" });
      else setStep({ at: "failed", message: read.error });
      return;
    }
    setStep({ at: "saving" });
    for (const edition of read.value.editions) {
      const saved = await saveEdition(edition, database);
      if (!saved.ok) {
        setStep({ at: "not-stored", problem: saved.error });
        return;
      }
    }
    setStep({ at: "done", release: read.value });
    // The first query over what was loaded finds the index ready.
    if (read.value.editions.length > 0) warmSearch();
  }

  const isBusy = step.at === "reading" || step.at === "saving";
  return (
    <Panel title="Official code sets">
      <div className="stack">
        <p className={styles["text"]}>
          The program comes with a teaching edition. Load the official files, and the code book
          shows the whole of them: the ICD-10-CM order file, Tabular List, indexes and tables as CMS
          and NCHS publish them, HCPCS Level II lists, the ICD-10-PCS order file, or your own
          licensed CPT file (code and description in two columns). Zip files need not be unpacked.
          Charts are still graded by the editions that ship, so that a grade is the same everywhere.
        </p>
        <Checkbox
          label="The text was put together from other files"
          hint="Then every page says so: such a text may lack lines of the official one."
          checked={isReconstructed}
          onValue={setReconstructed}
          disabled={isBusy}
        />
        <FilePicker
          label="Choose official files"
          accept=".zip,.gz,.xml,.txt,.csv,.json"
          multiple
          hint="or drop them here, several at once; they are told apart by what is in them"
          disabled={isBusy}
          onFiles={(files) => void load(files)}
        />
        {step.at === "reading" && (
          <div className="row">
            <Spinner label={wordsOf(step.progress)} />
            <Button size="small" onClick={() => reading.current?.abort()}>
              Cancel
            </Button>
          </div>
        )}
        {step.at === "saving" && <Spinner label="Storing on this device" />}
        {step.at === "failed" && (
          <Notice
            tone="error"
            live
            title={`The files could not be read. ${step.message}`}
            kept="The editions that were here are unchanged."
            next="Try again with fewer files at once."
          />
        )}
        {step.at === "not-stored" && (
          <Notice
            tone="error"
            live
            title={step.problem.message}
            kept="The edition that was here before is still here."
            next={step.problem.whatToDo}
          />
        )}
        {step.at === "done" && <Outcome release={step.release} />}
        <Stored database={database} />
      </div>
    </Panel>
  );
}

function wordsOf(progress: CompileProgress | undefined): string {
  if (!progress) return "Opening the files";
  return progress.step === "reading" ? `Reading ${progress.name}` : `Compiling ${progress.name}`;
}

function Outcome({ release }: { readonly release: ReadRelease }) {
  const { editions, found, unreadable, otherCount } = release;
  return (
    <>
      {editions.length > 0 ? (
        <Notice
          tone="success"
          live
          title={`Ready to look up: ${editions.map(({ title }) => title).join("; ")}.`}
        />
      ) : (
        <Notice
          tone="error"
          live
          title="No code set was found in these files."
          kept="The editions that were here are unchanged."
          next="Choose the order file or the Tabular List of ICD-10-CM, the order file of ICD-10-PCS, a HCPCS list with descriptions, or a licensed CPT file."
        />
      )}
      <Refused unreadable={unreadable} />
      <FoundFiles found={found} otherCount={otherCount} />
      <Differences differences={release.differences} />
    </>
  );
}

function Stored({ database }: { readonly database: Database }) {
  const list = useCallback(() => listEditions(database), [database]);
  const listed = useLoaded(list, subscribe);
  const editions = listed?.ok === true ? listed.value : [];
  if (editions.length === 0) return null;
  return (
    <ul className={styles["versions"]} aria-label="Editions on this device">
      {editions.map(({ id, title, size, savedAt }) => (
        <li key={id} className="row">
          <span>
            <strong>{title}</strong> · {(size / 1024 / 1024).toFixed(1)} MB · loaded{" "}
            {formatInstant(savedAt)}
          </span>
          <IconButton
            icon={<Trash2 size="1.15em" />}
            label={`Remove ${title}`}
            onClick={() => void removeEdition(id, database)}
          />
        </li>
      ))}
    </ul>
  );
}
