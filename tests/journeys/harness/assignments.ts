import { readFileSync } from "node:fs";
import { expect, type Browser, type Download, type Page } from "@playwright/test";
import { codeSetsOf } from "../../../src/catalog/catalog.ts";
import { readCatalog } from "../../../src/catalog/read-catalog.ts";
import { scenarioGrader } from "../../../src/catalog/scenario-grader.ts";
import { readContentFiles } from "../../../src/cli/content-files.ts";
import { setFile, submissionFile } from "../../../src/domain/assignments/file.ts";
import { SET_FORMAT, type AssignmentSet } from "../../../src/domain/assignments/set.ts";
import {
  buildSubmission,
  type RecordedAttempt,
  type Submission,
} from "../../../src/domain/assignments/submission.ts";
import { encounter } from "../../../src/exercises/encounter/kind.ts";
import { watchContext } from "./watch.ts";

const { catalog } = readCatalog(readContentFiles(process.cwd()));
/** The grader of the program itself, in Node. */
export const grader = scenarioGrader(
  new Map(catalog.scenarios.map((scenario) => [scenario.slug, scenario])),
  codeSetsOf(catalog),
);

export const PELVIC = "pelvic-pap-medicare";
export const COUNSELING = "counselling-units";

function scenarioOf(slug: string) {
  const scenario = catalog.scenarios.find((each) => each.slug === slug);
  if (!scenario) throw new Error(`no scenario ${slug}`);
  return scenario;
}

export function titleOf(slug: string): string {
  return scenarioOf(slug).prompt.scenario.title;
}

/** The key's own answer, of which the last required diagnoses, and with them the optional ones, are left out. */
export function answerTo(slug: string, leftOut = 0) {
  const { prompt, key } = scenarioOf(slug);
  const answer = encounter.keyAnswer(prompt, key);
  if (leftOut === 0) return answer;
  const required = key.diagnoses.filter(({ optional }) => !optional).map(({ code }) => code);
  const kept = new Set(required.slice(0, Math.max(1, required.length - leftOut)));
  return { ...answer, diagnoses: answer.diagnoses.filter(({ code }) => kept.has(code)) };
}

export function aSet(changes: Partial<AssignmentSet> = {}): AssignmentSet {
  return {
    format: SET_FORMAT,
    version: 1,
    id: "a1b2c3d4e5f60718293a4b5c6d7e8f90",
    title: "Screenings and units",
    instructions: "Read the whole chart first.\n\nThen code it.",
    scenarios: [{ slug: PELVIC }, { slug: COUNSELING }],
    order: "fixed",
    due: { local: "2020-12-01T23:59", zone: "America/New_York" },
    attempts: 2,
    passMark: 90,
    feedback: "after-each-attempt",
    counts: "best",
    createdAt: "2020-11-20T15:00:00.000Z",
    contentVersion: "0123456789ab",
    ...changes,
  };
}

export function attempt(slug: string, leftOut: number, submittedAt: string): RecordedAttempt {
  const startedAt = "2020-11-20T16:00:00.000Z";
  return { slug, answer: answerTo(slug, leftOut), startedAt, submittedAt };
}

export const early = "2020-11-25T16:00:00.000Z";
export const late = "2020-12-02T16:00:00.000Z";

export function aSubmission(
  name: string,
  attempts: readonly RecordedAttempt[],
  set = aSet(),
): Submission {
  const { contentVersion } = set;
  const madeAt = "2020-12-03T12:00:00.000Z";
  return buildSubmission({ set, student: { name }, attempts, madeAt, contentVersion });
}

export function fileOf(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

export function handInFile(submission: Submission, set = aSet()) {
  const { name, text } = submissionFile(set, submission);
  return fileOf(name, text);
}

export function setFileOf(set: AssignmentSet) {
  const { name, text } = setFile(set);
  return fileOf(name, text);
}

export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

/** Puts a draft where the workbench finds it, as if it had been typed there. */
export async function leaveDraft(page: Page, slug: string, answer: unknown): Promise<void> {
  await page.evaluate(
    async ([exerciseId, value]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("chart-to-claim");
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error("not opened"));
        };
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction("drafts", "readwrite");
        const savedAt = new Date().toISOString();
        transaction.objectStore("drafts").put({ exerciseId, value, revision: "typed", savedAt });
        transaction.oncomplete = () => {
          resolve();
        };
        transaction.onerror = () => {
          reject(transaction.error ?? new Error("not stored"));
        };
      });
      database.close();
    },
    [`scenario:${slug}`, answer] as const,
  );
}

/** A student's own browser. */
export async function studentPage(browser: Browser, site: string, like: Page) {
  const context = await browser.newContext({
    baseURL: site,
    viewport: like.viewportSize(),
    timezoneId: "America/Denver",
    locale: "en-US",
  });
  const watch = watchContext(context, new URL(site).origin);
  return {
    page: await context.newPage(),
    async close() {
      await context.close();
      expect(watch.problems).toEqual([]);
    },
  };
}

/** The row of a student in the gradebook. */
export const rowOf = (page: Page, student: string) =>
  page.getByRole("row").filter({ has: page.getByRole("button", { name: student }) });

/** What opens everything about a student. */
export const nameOf = (page: Page, student: string) =>
  page.getByRole("rowheader").getByRole("button", { name: student });

/** Submits what the workbench holds; on a phone its halves are tabs. */
export async function submit(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Submit for grading" });
  const codes = page.getByRole("tab", { name: "Codes", exact: true });
  await expect(button.or(codes).first()).toBeVisible();
  if (await codes.isVisible()) await codes.click();
  await button.click();
}
