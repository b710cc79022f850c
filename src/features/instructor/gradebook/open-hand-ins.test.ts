import { describe, expect, it } from "vitest";
import { openFile, setFile, submissionFile } from "../../../domain/assignments/file.ts";
import { handedInSchema } from "../../../domain/assignments/stored.ts";
import { anAttempt, aSet, aSubmission } from "../../../domain/assignments/test-builders.ts";
import { unwrap } from "../../../lib/result.ts";
import type { FileOpener } from "../../../storage/assignment-files/open.ts";
import { listSets } from "../../../storage/assignment-sets.ts";
import { createTestDatabase, type TestDatabase } from "../../../storage/test-database.ts";
import { openHandIns, type OpeningReport } from "./open-hand-ins.ts";

const set = aSet();

/** Opens without a worker. */
const opener: FileOpener = {
  async open(file, signal) {
    if (signal?.aborted) return { ok: false, error: { kind: "cancelled", fields: [] } };
    return openFile(new Uint8Array(await file.arrayBuffer()));
  },
  close: () => undefined,
};

function handInOf(name: string, earned: number): File {
  const submission = aSubmission([anAttempt("playground-wrist", earned)], { name });
  const { name: fileName, text } = submissionFile(set, submission);
  return new File([text], fileName);
}

async function open(
  files: readonly File[],
  database: TestDatabase,
  signal = new AbortController().signal,
): Promise<OpeningReport> {
  const reports: OpeningReport[] = [];
  const onProgress = (report: OpeningReport) => void reports.push(report);
  await openHandIns(files, { onProgress, signal, opener, database });
  const last = reports.at(-1);
  if (!last) throw new Error("no report");
  expect(reports.map(({ done }) => done)).toEqual(reports.map((_, index) => index));
  return last;
}

const ruth = handInOf("Ruth Castle", 9);
const omar = handInOf("Omar Bell", 4);

describe("opening many files", () => {
  it("keeps the good ones and names each bad one with what is wrong", async () => {
    const database = createTestDatabase();
    const cutOff = new File([(await ruth.text()).slice(0, 300)], "cut\u0000 off.json");
    const odd = JSON.stringify({ ...(JSON.parse(await omar.text()) as object), madeAt: "today" });
    const letter = new File(["Dear teacher"], "letter.txt");
    const report = await open([ruth, cutOff, new File([odd], "odd.json"), letter, omar], database);
    expect(report).toMatchObject({ total: 5, done: 5, added: 2, again: 0, setId: set.id });
    expect(report.refused.map(({ fileName, told }) => [fileName, told.details])).toEqual([
      ["cut  off.json", []],
      ["odd.json", ["madeAt: not an instant in UTC"]],
      ["letter.txt", []],
    ]);
    const stored = unwrap(await listSets("handed-in", handedInSchema, database));
    expect(stored.map(({ value }) => value.submission.student.name).toSorted()).toEqual([
      "Omar Bell",
      "Ruth Castle",
    ]);
  });

  it("stores a file once, however often it is opened", async () => {
    const database = createTestDatabase();
    expect(await open([ruth, ruth], database)).toMatchObject({ added: 1, again: 1 });
    expect(await open([ruth], database)).toMatchObject({ added: 0, again: 1 });
    expect(unwrap(await listSets("handed-in", handedInSchema, database))).toHaveLength(1);
  });

  it("takes in the set's own file, and never lets one replace the instructor's edition", async () => {
    const database = createTestDatabase();
    const file = new File([setFile(set).text], "first.ctc-set.json");
    const title = set.title;
    expect(await open([file, ruth], database)).toMatchObject({
      sets: [{ title, isKnown: false }],
      added: 1,
    });
    const easier = new File([setFile(aSet({ passMark: 1 })).text], "easier.ctc-set.json");
    expect(await open([easier], database)).toMatchObject({ sets: [{ title, isKnown: true }] });
    const made = unwrap(
      await listSets("made", { safeParse: (data) => ({ success: true, data }) }, database),
    );
    expect(made).toMatchObject([{ value: { passMark: 80 } }]);
  });

  it("stops when it is told to, and keeps what was read", async () => {
    const database = createTestDatabase();
    const control = new AbortController();
    const stopping: FileOpener = {
      ...opener,
      open: (file) => {
        control.abort();
        return opener.open(file);
      },
    };
    const reports: OpeningReport[] = [];
    await openHandIns([ruth, omar], {
      onProgress: (report) => void reports.push(report),
      signal: control.signal,
      opener: stopping,
      database,
    });
    expect(reports.at(-1)).toMatchObject({ total: 2, done: 1, added: 1 });
  });

  it("says which file could not be stored when the device is full", async () => {
    const database = createTestDatabase();
    database.fail("QuotaExceededError");
    const report = await open([ruth], database);
    expect(report).toMatchObject({ added: 0, refused: [{ fileName: ruth.name }] });
    expect(report.refused[0]?.told.message).toMatch(/no room left/);
  });
});
