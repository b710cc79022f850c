import { cleanLine, draftOfSet, setDraftSchema } from "../../../domain/assignments/draft.ts";
import { fileProblemInWords, type FileTold } from "../../../domain/assignments/file-words.ts";
import type { OpenedFile } from "../../../domain/assignments/file.ts";
import { handedInSchema, type HandedIn } from "../../../domain/assignments/stored.ts";
import { submissionId } from "../../../domain/assignments/submission.ts";
import { createFileOpener, type FileOpener } from "../../../storage/assignment-files/open.ts";
import { loadSet, saveSet } from "../../../storage/assignment-sets.ts";
import { deviceDatabase, type Database } from "../../../storage/db.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import { now } from "../now.ts";

/** What became of the files that were opened together. */
export interface OpeningReport {
  readonly total: number;
  readonly done: number;
  /** Hand-ins that are new here. */
  readonly added: number;
  /** Files that were opened before. */
  readonly again: number;
  /** Titles of sets that were opened, and whether one's own was there already. */
  readonly sets: readonly { readonly title: string; readonly isKnown: boolean }[];
  readonly refused: readonly { readonly fileName: string; readonly told: FileTold }[];
  /** The set of the last good hand-in, to be shown. */
  readonly setId: string | undefined;
}

type Kept =
  | { readonly type: "added" | "again"; readonly setId: string }
  | {
      readonly type: "set";
      readonly title: string;
      readonly isKnown: boolean;
      readonly setId: string;
    };

/**
 * Opens files one after the other and stores what is good; each bad one is named and stops nothing.
 * `onProgress` hears of every file; aborting leaves what was stored.
 */
export async function openHandIns(
  files: readonly File[],
  {
    onProgress,
    signal,
    opener = createFileOpener(),
    database = deviceDatabase(),
  }: {
    readonly onProgress: (report: OpeningReport) => void;
    readonly signal: AbortSignal;
    readonly opener?: FileOpener;
    readonly database?: Database;
  },
): Promise<void> {
  let report: OpeningReport = {
    total: files.length,
    done: 0,
    added: 0,
    again: 0,
    sets: [],
    refused: [],
    setId: undefined,
  };
  onProgress(report);
  for (const file of files) {
    if (signal.aborted) break;
    const fileName = cleanLine(file.name).slice(-255);
    const opened = await opener.open(file, signal);
    const result = opened.ok
      ? await keep(opened.value, fileName, database)
      : fileProblemInWords(opened.error);
    report = { ...withResult(report, fileName, result), done: report.done + 1 };
    onProgress(report);
  }
  opener.close();
}

function withResult(
  report: OpeningReport,
  fileName: string,
  result: Kept | FileTold,
): OpeningReport {
  if ("message" in result) {
    return { ...report, refused: [...report.refused, { fileName, told: result }] };
  }
  const { setId } = result;
  if (result.type !== "set") return { ...report, [result.type]: report[result.type] + 1, setId };
  const { title, isKnown } = result;
  return { ...report, sets: [...report.sets, { title, isKnown }], setId: report.setId ?? setId };
}

async function keep(
  opened: OpenedFile,
  fileName: string,
  database: Database,
): Promise<Kept | FileTold> {
  if (opened.type === "set") {
    const { set } = opened;
    const known = await loadSet("made", set.id, setDraftSchema, database);
    if (!known.ok) return toldOf(known.error);
    const about = { type: "set", title: set.title, setId: set.id } as const;
    if (known.value !== null) return { ...about, isKnown: true };
    const saved = await saveSet("made", set.id, draftOfSet(set, now()), null, database);
    return saved.ok ? { ...about, isKnown: false } : toldOf(saved.error);
  }
  const { submission, isAsWritten } = opened;
  const setId = submission.set.id;
  const id = submissionId(submission);
  const known = await loadSet("handed-in", id, handedInSchema, database);
  if (!known.ok) return toldOf(known.error);
  if (known.value !== null) return { type: "again", setId };
  const handedIn: HandedIn = {
    format: "chart-to-claim/handed-in",
    version: 1,
    fileName,
    openedAt: now(),
    isAsWritten,
    submission,
  };
  const saved = await saveSet("handed-in", id, handedIn, null, database);
  return saved.ok ? { type: "added", setId } : toldOf(saved.error);
}

function toldOf({ message, whatToDo }: StorageProblem): FileTold {
  return { message, whatToDo, details: [] };
}
