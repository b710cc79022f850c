import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { browserArguments, findBrowser } from "../../src/cli/browser.ts";
import { filesBelow } from "../../src/cli/release/walk.ts";
import { serveFolder } from "../../src/cli/static-server.ts";
import type { BenchOptions } from "./options.ts";
import {
  answerTimes,
  timeAnswers,
  typeInto,
  watchWorkers,
  type Keystroke,
  type PageRecord,
} from "./search/in-page.ts";
import { everyday, readQueries } from "./search/queries.ts";

/** Nothing on a busy machine takes longer; in milliseconds. */
const MOST_TIME = 180_000;
/** So often everything is typed. */
const ROUNDS = 3;

/**
 * The code-book search as a learner has it: the built program (`npm run build`; another folder in `DIST`) in a real
 * Chromium, with the official files of one year that lie in `--release <folder>` loaded under Settings. Every letter
 * of every query is a keystroke.
 */
export async function bench({ release, queries: file, isJson }: BenchOptions): Promise<string> {
  const folder = process.env["DIST"] ?? "dist";
  if (release === undefined) return "Wants `--release <folder>` with the official files of a year.";
  if (!existsSync(join(folder, "index.html"))) return "Wants a built program: `npm run build`.";
  const queries = file === undefined ? everyday : readQueries(file);
  const server = await serveFolder({ folder, port: 0, base: "/" });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArguments],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage();
    page.setDefaultTimeout(MOST_TIME);
    // What runs these files keeps the names of functions by a helper that the page lacks.
    await page.addInitScript({ content: "globalThis.__name ??= (value) => value;" });
    await page.addInitScript(watchWorkers);
    const busy = loadavg()[0] ?? 0;
    const imported = await importFiles(
      page,
      [...filesBelow(release)].map(({ path }) => path),
    );
    const afterImport = await firstQuery(page);
    await page.reload();
    const later = await firstQuery(page);
    const texts = queries.flatMap(({ text }) =>
      Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)).filter(
        (typed) => typed.trim() === typed,
      ),
    );
    const input = page.getByRole("combobox", { name: "Search the diagnoses" });
    const [worker] = page.workers();
    if (!worker) throw new Error("the search runs in no worker");
    await worker.evaluate(timeAnswers);
    const keystrokes: Keystroke[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      keystrokes.push(...(await input.evaluate(typeInto, texts)));
    }
    const times = bestOf(await worker.evaluate(answerTimes), texts.length);
    const { longestTask } = await recordOf(page);
    const measured = {
      imported,
      afterImport,
      later,
      ...summary(keystrokes, times),
      longestTask,
      busy,
    };
    return isJson ? JSON.stringify(measured) : tableOf(measured, browser.version());
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from choosing the files until they are stored. */
async function importFiles(page: Page, files: string[]): Promise<number> {
  await page.goto("./#/settings");
  const choose = page.getByLabel("Choose official files");
  await choose.waitFor({ state: "attached" });
  const started = performance.now();
  await choose.setInputFiles(files);
  await page
    .getByText(/Ready to look up/)
    .first()
    .waitFor();
  return performance.now() - started;
}

interface FirstQuery {
  /** From the query until the worker answered; in milliseconds. */
  readonly asked: number;
  /** From handing the code books to the worker. */
  readonly arrived: number;
}

/** Goes to the search at once and asks the first thing. */
async function firstQuery(page: Page): Promise<FirstQuery> {
  await page.goto("./#/codebook");
  await page.getByRole("combobox", { name: "Search the diagnoses" }).fill("heart attack");
  await page.waitForFunction(() => {
    const { searchRecord } = globalThis as unknown as { searchRecord: PageRecord };
    return searchRecord.answered > 0;
  });
  const { opened, answered, answers } = await recordOf(page);
  return { asked: answers.at(-1)?.took ?? 0, arrived: answered - opened };
}

function recordOf(page: Page): Promise<PageRecord> {
  return page.evaluate(() => (globalThis as unknown as { searchRecord: PageRecord }).searchRecord);
}

/** Of each text the shortest time, which other work on the machine lengthens least. */
function bestOf(times: readonly number[], count: number): readonly number[] {
  return times.slice(0, count).map((_, text) => {
    const rounds = Array.from({ length: ROUNDS }, (__, round) => times[round * count + text]);
    return Math.min(...rounds.map((time) => time ?? Infinity));
  });
}

function summary(keystrokes: readonly Keystroke[], worker: readonly number[]) {
  const at = (values: readonly number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  const answered = keystrokes.map((each) => each.answered);
  const shown = keystrokes.map((each) => each.shown);
  return {
    keystrokes: keystrokes.length,
    worker50: at(worker, 0.5),
    worker95: at(worker, 0.95),
    answered50: at(answered, 0.5),
    answered95: at(answered, 0.95),
    shown50: at(shown, 0.5),
    shown95: at(shown, 0.95),
    inNextFrame: keystrokes.filter((each) => each.inNextFrame).length / keystrokes.length,
  };
}

type Everything = ReturnType<typeof summary> & {
  readonly imported: number;
  readonly afterImport: FirstQuery;
  readonly later: FirstQuery;
  readonly longestTask: number;
  /** Load of the machine in the minute before. */
  readonly busy: number;
};

function tableOf(measured: Everything, version: string): string {
  const { imported, afterImport, later, keystrokes, inNextFrame, longestTask, busy } = measured;
  const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  return [
    `Chromium ${version}; load of the machine before: ${busy.toFixed(1)}.`,
    "",
    "| what | measured | wanted |",
    "| --- | ---: | ---: |",
    `| reading and storing the official files | ${ms(imported)} | |`,
    `| first answer after it, from the query on | ${ms(afterImport.asked)} | |`,
    `| first answer on a later visit, from the arrival of the code books on | ${ms(later.arrived)} | ≤ 500 ms |`,
    `| a keystroke in the worker (of ${keystrokes}), half are faster | ${ms(measured.worker50)} | |`,
    `| the same, 95 of 100 are faster | ${ms(measured.worker95)} | ≤ 3 ms |`,
    `| to the worker and back, half are faster | ${ms(measured.answered50)} | |`,
    `| the same, 95 of 100 are faster | ${ms(measured.answered95)} | |`,
    `| from the answer to the results in the page, half are faster | ${ms(measured.shown50)} | |`,
    `| the same, 95 of 100 are faster | ${ms(measured.shown95)} | ≤ 16.7 ms |`,
    `| results stand in the frame behind the answer | ${(inNextFrame * 100).toFixed(1)} % | 100 % |`,
    `| longest task of the main thread on the later visit | ${ms(longestTask)} | ≤ 50 ms |`,
  ].join("\n");
}
