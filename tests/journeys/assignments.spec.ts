/** One file, because a set, the work on it and the gradebook are one journey with shared steps. */
import { readFileSync } from "node:fs";
import { expect, type Browser, type Download, type Page } from "@playwright/test";
import { codeSetsOf } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { scenarioGrader } from "../../src/catalog/scenario-grader.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { openFile, setFile, submissionFile } from "../../src/domain/assignments/file.ts";
import { summaryRows } from "../../src/domain/assignments/gradebook-rows.ts";
import { buildGradebook } from "../../src/domain/assignments/gradebook.ts";
import { decodeLink, encodeLink } from "../../src/domain/assignments/link.ts";
import { wholePercent } from "../../src/domain/assignments/percent.ts";
import { regradeSubmission } from "../../src/domain/assignments/regrade.ts";
import { SET_FORMAT, type AssignmentSet } from "../../src/domain/assignments/set.ts";
import {
  buildSubmission,
  submissionId,
  type RecordedAttempt,
  type Submission,
} from "../../src/domain/assignments/submission.ts";
import { encounter } from "../../src/exercises/encounter/kind.ts";
import { toCsv } from "../../src/features/instructor/csv.ts";
import { unwrap } from "../../src/lib/result.ts";
import { test } from "./harness/journey.ts";
import { watchContext } from "./harness/watch.ts";

const { catalog } = readCatalog(readContentFiles(process.cwd()));
const grader = scenarioGrader(
  new Map(catalog.scenarios.map((scenario) => [scenario.slug, scenario])),
  codeSetsOf(catalog),
);

const PELVIC = "pelvic-pap-medicare";
const COUNSELING = "counselling-units";

function scenarioOf(slug: string) {
  const scenario = catalog.scenarios.find((each) => each.slug === slug);
  if (!scenario) throw new Error(`no scenario ${slug}`);
  return scenario;
}

function titleOf(slug: string): string {
  return scenarioOf(slug).prompt.scenario.title;
}

/** The key's own answer, of which the last diagnoses are left out. */
function answerTo(slug: string, leftOut = 0) {
  const { prompt, key } = scenarioOf(slug);
  const answer = encounter.keyAnswer(prompt, key);
  return { ...answer, diagnoses: answer.diagnoses.slice(0, answer.diagnoses.length - leftOut) };
}

function aSet(changes: Partial<AssignmentSet> = {}): AssignmentSet {
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

function attempt(slug: string, leftOut: number, submittedAt: string): RecordedAttempt {
  const startedAt = "2020-11-20T16:00:00.000Z";
  return { slug, answer: answerTo(slug, leftOut), startedAt, submittedAt };
}

const early = "2020-11-25T16:00:00.000Z";
const late = "2020-12-02T16:00:00.000Z";

function aSubmission(name: string, attempts: readonly RecordedAttempt[], set = aSet()): Submission {
  const { contentVersion } = set;
  const madeAt = "2020-12-03T12:00:00.000Z";
  return buildSubmission({ set, student: { name }, attempts, madeAt, contentVersion });
}

function fileOf(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

function handInFile(submission: Submission, set = aSet()) {
  const { name, text } = submissionFile(set, submission);
  return fileOf(name, text);
}

function setFileOf(set: AssignmentSet) {
  const { name, text } = setFile(set);
  return fileOf(name, text);
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

/** Puts a draft where the workbench finds it, as if it had been typed there. */
async function leaveDraft(page: Page, slug: string, answer: unknown): Promise<void> {
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
async function studentPage(browser: Browser, site: string, like: Page) {
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

const rowOf = (page: Page, student: string) =>
  page.getByRole("row").filter({ has: page.getByRole("button", { name: student }) });

const nameOf = (page: Page, student: string) =>
  page.getByRole("rowheader").getByRole("button", { name: student });

test("a set is built, given out, worked by a student, handed in, graded again and exported", async ({
  page,
  open,
  checkA11y,
  browser,
  site,
}) => {
  test.slow();
  await open("/teach");
  await expect(page.getByText("No sets yet")).toBeVisible();
  await checkA11y();
  await page.getByRole("button", { name: "Make a set" }).click();

  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Untitled set");
  await page.getByLabel("Title of the set").fill("Screenings and units");
  await expect(heading).toHaveText("Screenings and units");
  await page.getByLabel("CPT").selectOption({ label: "No CPT number needed" });
  await expect(page.getByText(/^4 of 12 scenarios shown, 0 picked$/)).toBeVisible();
  await page.getByLabel(titleOf(COUNSELING)).check();
  await page.getByLabel(titleOf(PELVIC)).check();
  await checkA11y();

  await page.getByRole("button", { name: "Next: Order" }).click();
  await expect(page.getByRole("heading", { name: "Put them in order" })).toBeFocused();
  await page.getByRole("button", { name: `Move up: ${titleOf(PELVIC)}` }).click();
  await expect(page.getByRole("tabpanel").getByRole("listitem").first()).toContainText(
    titleOf(PELVIC),
  );
  await page.getByLabel("Yes").check();
  await checkA11y();

  await page.getByRole("button", { name: "Next: Rules" }).click();
  await page.getByLabel("Instructions").fill("Read the whole chart first.");
  await page.getByLabel("The set has a due time").check();
  await page.getByLabel("Day and time").fill("2031-03-09T02:30");
  await page.getByLabel("Time zone").selectOption("America/New_York");
  await expect(page.getByText("The clocks go forward then")).toBeVisible();
  await page.getByLabel("Day and time").fill("2031-12-01T23:59");
  await expect(page.getByText(/December 1, 2031 at 11:59 PM EST/)).toBeVisible();
  await page.getByLabel("Pass mark in percent").fill("101");
  await page.getByLabel("Instructions").click();
  await expect(page.getByText("A whole number from 0 to 100. 80 stays until then.")).toBeVisible();
  await checkA11y();
  await page.getByLabel("Pass mark in percent").fill("90");

  await page.getByRole("button", { name: "Next: Preview" }).click();
  await expect(
    page.getByText("You have 2 attempts at each scenario; the best one counts."),
  ).toBeVisible();
  await checkA11y();
  await page.getByRole("button", { name: "Next: Give out" }).click();
  await expect(page.getByText("The answer keys are part of the program")).toBeVisible();
  await expect(page.getByText("This is a long link.")).toBeHidden();
  const address = await page.getByLabel("Link", { exact: true }).inputValue();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the file" }).click();
  await expect(page.getByText(/^Note: You gave this edition out on/)).toBeVisible();
  await checkA11y();
  const set = unwrap(decodeLink(address.slice(address.indexOf("#/a/") + 4)));
  expect(JSON.parse(await textOf(await download))).toEqual(set);
  expect(set).toMatchObject({
    title: "Screenings and units",
    scenarios: [{ slug: PELVIC }, { slug: COUNSELING }],
    order: "fixed",
    due: { local: "2031-12-01T23:59", zone: "America/New_York" },
    passMark: 90,
  });

  const student = await studentPage(browser, site, page);
  const file = await workAndHandIn(student.page, address);
  await student.close();
  const opened = unwrap(openFile(Buffer.from(file)));
  if (opened.type !== "submission") throw new Error("not a submission");
  const { submission } = opened;
  expect(submission).toMatchObject({ student: { name: "Ruth Castle", id: "=S-1" } });

  // Somebody writes a score into a file, and empties the answer's diagnoses but one.
  const [first] = submission.attempts;
  const forged: Submission = {
    ...submission,
    student: { name: "Omar Bell" },
    claimed: { score: 100, passed: true },
    attempts: [
      { attemptNumber: 1, ...(first ?? attempt(PELVIC, 0, early)), answer: answerTo(PELVIC, 4) },
    ],
  };
  await open("/teach/gradebook");
  await expect(page.getByText("Nothing was opened yet")).toBeVisible();
  await checkA11y();
  await page
    .getByLabel("Open hand-ins")
    .setInputFiles([
      fileOf("ruth.ctc-handin.json", file),
      fileOf("omar.ctc-handin.json", JSON.stringify(forged)),
      fileOf("half.ctc-handin.json", file.slice(0, 400)),
      fileOf("odd.ctc-handin.json", JSON.stringify({ ...submission, madeAt: "today", score: 100 })),
    ]);
  await expect(
    page.getByText("Caution: 4 files read: 2 new hand-ins, 2 files could not be opened."),
  ).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: "half.ctc-handin.json" }),
  ).toContainText("cut off");
  await expect(page.getByText("madeAt: not an instant in UTC")).toBeVisible();
  await expect(page.getByText("score: does not belong here")).toBeVisible();

  const facts = { isAsWritten: true, givenOut: [], contentVersion: submission.contentVersion };
  const shareOf = (made: Submission) =>
    wholePercent(regradeSubmission(set, made, grader, facts).scenarios[0]?.share ?? 0);
  expect(shareOf(submission)).toBeGreaterThan(90);
  expect(shareOf(forged)).toBeLessThan(90);
  await expect(rowOf(page, "Ruth Castle")).toContainText(`${shareOf(submission)}% passed`);
  await expect(rowOf(page, "Omar Bell")).toContainText(`${shareOf(forged)}% not passed`);
  await checkA11y();

  await nameOf(page, "Omar Bell").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The file claims a score of its own. It was not read");
  await expect(dialog).toContainText("The file was changed after the program wrote it");
  await checkA11y();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: `Omar Bell, ${titleOf(PELVIC)}` }).click();
  await expect(dialog.getByRole("heading", { name: "Diagnoses" })).toBeVisible();
  await checkA11y();
  await page.keyboard.press("Escape");

  const csv = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export the table (CSV)" }).click();
  const regraded = [
    { made: submission, isAsWritten: true },
    { made: forged, isAsWritten: false },
  ].map(({ made, isAsWritten }) => ({
    id: submissionId(made),
    fileName: "",
    submission: made,
    result: regradeSubmission(set, made, grader, { ...facts, isAsWritten }),
  }));
  const expected = toCsv(summaryRows(buildGradebook(set, regraded), titleOf));
  expect(await textOf(await csv)).toBe(`\ufeff${expected}`);
  expect(expected).toContain(`"'=S-1"`);
});

/** Follows the link, works one scenario and hands in; the file that comes of it. */
async function workAndHandIn(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Screenings and units");
  await expect(page.getByText(/By the clock here, that is .* 9:59 PM MST/)).toBeVisible();
  await page.getByRole("button", { name: "Start this assignment" }).click();
  await expect(page.getByText("Not started. 2 attempts left.")).toBeVisible();
  await expect(
    page.getByText("Not started. Opens once the one before it is submitted."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Hand in" })).toBeDisabled();

  await leaveDraft(page, PELVIC, answerTo(PELVIC, 1));
  await page.reload();
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page).toHaveURL(/\/result\//);
  await page.getByRole("link", { name: /^Back to “Screenings and units”/ }).click();

  await expect(page.getByText("1 attempt submitted. 1 attempt left.")).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("Write the name that your instructor knows you by.")).toBeVisible();
  await page.getByLabel("Your name").fill("Ruth Castle");
  await page.getByLabel("Student ID").fill("=S-1");
  await page.getByRole("button", { name: "Hand in" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("Your file is made. One step is left: send it.")).toBeVisible();
  await expect(page.getByText("Closed: how you did is open to you.")).toBeVisible();
  await expect(page.getByRole("link", { name: "How I did in attempt 1" })).toBeVisible();
  return textOf(await download);
}

test("a damaged link says so, and the file is a way on", async ({ page, open, checkA11y }) => {
  test.slow();
  const link = encodeLink(aSet());
  await open(`/a/${link.slice(0, -30)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link can’t be opened");
  await expect(page.getByText("The link was cut off or changed on its way")).toBeVisible();
  await checkA11y({ visit: false });

  const picker = page.getByLabel("Open a set file");
  await picker.setInputFiles(handInFile(aSubmission("Ruth Castle", [])));
  await expect(
    page.getByText("This file is work that somebody handed in, not a set."),
  ).toBeVisible();
  await picker.setInputFiles(fileOf("x.json", `{"format":"${SET_FORMAT}","version":1}`));
  await expect(
    page.getByText("Some fields of the file are not what they should be."),
  ).toBeVisible();
  await checkA11y({ visit: false });
  await picker.setInputFiles(setFileOf(aSet()));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Screenings and units");
  await checkA11y();

  await open("/a/file");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open an assignment");
  await checkA11y();
  await open("/assignment/not-on-this-device");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "No such assignment on this device",
  );
  await checkA11y({ visit: false });
  await page.getByLabel("Open a set file").setInputFiles(setFileOf(aSet()));
  await page.getByRole("button", { name: "Start this assignment" }).click();
  await expect(page.getByRole("heading", { name: "Scenarios", exact: true })).toBeVisible();
});

test("a student sees state, attempts and lateness, hands in again, and gets a newer edition", async ({
  page,
  open,
  checkA11y,
}) => {
  test.slow();
  const set = aSet({ feedback: "after-each-attempt", order: "any" });
  await open(`/a/${encodeLink(set)}`);
  await page.getByRole("button", { name: "Start this assignment" }).click();
  await expect(page.getByText("The due time has passed.")).toBeVisible();
  await checkA11y();

  for (const round of [1, 2]) {
    await leaveDraft(page, COUNSELING, answerTo(COUNSELING));
    await page.reload();
    await page.getByRole("link", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Submit for grading" }).click();
    await expect(page).toHaveURL(/\/result\//);
    await open(`/assignment/${set.id}`);
    await expect(page.getByRole("link", { name: `How I did in attempt ${round}` })).toBeVisible();
  }
  await expect(page.getByText("2 attempts submitted. All attempts are used.")).toBeVisible();
  await page.getByLabel("Your name").fill("Zoë O’Neil");
  const first = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hand in" }).click();
  expect((await first).suggestedFilename()).toBe("screenings-and-units-zoe-o-neil.ctc-handin.json");
  await expect(page.getByText(/^Handed in /)).toBeVisible();
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hand in again" }).click();
  const text = await textOf(await again);
  expect(unwrap(openFile(Buffer.from(text)))).toMatchObject({
    submission: { student: { name: "Zoë O’Neil" }, attempts: [{}, { attemptNumber: 2 }] },
  });
  await checkA11y();
  await page.reload();
  await expect(page.getByLabel("Your name")).toHaveValue("Zoë O’Neil");

  await open(`/a/${encodeLink({ ...set, passMark: 50 })}`);
  await expect(page.getByText("You have another edition of this assignment.")).toBeVisible();
  await checkA11y();
  await page.getByRole("button", { name: "Use this edition" }).click();
  await expect(page.getByText("The pass mark is 50% of the points.")).toBeVisible();
  await expect(page.getByText("2 attempts submitted. All attempts are used.")).toBeVisible();
});

test("many files of several sets are opened, sorted, looked into and removed", async ({
  page,
  open,
  checkA11y,
}) => {
  test.slow();
  const set = aSet();
  const other = aSet({ id: "ffffffff00000000ffffffff00000000", title: "Another set" });
  const students = ["Ann Diaz", "Bea Fox", "Cy Hill", "Dee King"];
  const files = students.map((name, index) =>
    handInFile(
      aSubmission(name, [
        index === 3 ? attempt(PELVIC, 4, late) : attempt(PELVIC, 0, early),
        ...(index === 0 ? [] : [attempt(COUNSELING, 0, early)]),
      ]),
    ),
  );
  await open("/teach/gradebook");
  await page.getByLabel("Open hand-ins").setInputFiles(files);
  await expect(page.getByText("4 hand-ins for a set that is not in this browser.")).toBeVisible();
  await checkA11y();
  await page
    .getByLabel("Open hand-ins")
    .setInputFiles([
      setFileOf(set),
      setFileOf(other),
      handInFile(aSubmission("Eve Lund", [], other), other),
    ]);
  await expect(
    page.getByText("Nothing was handed in").or(page.getByText("Another set")).first(),
  ).toBeVisible();
  await page
    .getByLabel("Set", { exact: true })
    .selectOption({ label: "Screenings and units (4 hand-ins)" });
  await expect(page.getByText("4 hand-ins.")).toBeVisible();
  await expect(rowOf(page, "Ann Diaz")).toContainText("missing");
  await expect(rowOf(page, "Dee King")).toContainText("1 attempt, late");
  await expect(page.getByRole("row", { name: /^Class average/ })).toContainText("100%");
  await checkA11y();

  const names = page.getByRole("rowheader");
  await expect(names.first()).toContainText("Ann Diaz");
  const column = page.getByRole("columnheader", { name: titleOf(PELVIC) });
  await column.getByRole("button").click();
  await expect(column).toHaveAttribute("aria-sort", "ascending");
  await expect(names.first()).toContainText("Dee King");
  await column.getByRole("button").click();
  await expect(names.first()).toContainText("Ann Diaz");

  await nameOf(page, "Bea Fox").click();
  await page.getByRole("button", { name: "Remove this hand-in" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(rowOf(page, "Bea Fox")).toHaveCount(0);
  await expect(page.getByText("3 hand-ins.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("3 hand-ins.")).toBeVisible();

  await page.getByRole("button", { name: "Remove all hand-ins of this set" }).click();
  await checkA11y();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByText("Another set").first()).toBeVisible();
  await expect(rowOf(page, "Eve Lund")).toBeVisible();
});

test("sets are copied, duplicated and deleted, and a changed one says so", async ({
  page,
  open,
  checkA11y,
}) => {
  test.slow();
  await open("/teach");
  await page.getByRole("button", { name: "Use a copy of “No CPT needed”" }).click();
  await expect(page.getByLabel(titleOf(PELVIC))).toBeChecked();
  await page.getByRole("tab", { name: "5 Give out" }).click();
  await page.getByRole("button", { name: "Download the file" }).click();
  await page.getByRole("tab", { name: "3 Rules" }).click();
  await page.getByLabel("Instructions").fill("A very long text. ".repeat(200));
  await page.getByRole("tab", { name: "5 Give out" }).click();
  await expect(page.getByText(/The set was changed since you gave it out/)).toBeVisible();
  await checkA11y();
  await page.getByRole("tab", { name: "4 Preview" }).click();
  await page.getByRole("link", { name: "Open the page that your students will see" }).click();
  await expect(page.getByText("This is your own set, as your students see it.")).toBeVisible();
  await checkA11y();

  await open("/teach");
  await expect(page.getByText("changed since it was given out")).toBeVisible();
  await page.getByRole("button", { name: "Duplicate: No CPT needed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No CPT needed (copy)");
  await open("/teach");
  await expect(page.getByText("ready to give out")).toBeVisible();
  await page.getByRole("button", { name: "Delete: No CPT needed (copy)" }).click();
  await checkA11y();
  await page.getByRole("button", { name: "Delete the set" }).click();
  await expect(page.getByRole("button", { name: /^Delete:/ })).toHaveCount(1);

  await open("/teach/sets/not-here");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such set");
  await checkA11y({ visit: false });
  await open("/teach/sets/new");
  await page.getByRole("tab", { name: "5 Give out" }).click();
  await expect(page.getByText("The set can’t be given out yet.")).toBeVisible();
  await checkA11y();
});

test("two tabs on one set: neither loses what the other wrote @desktop", async ({
  page,
  open,
  context,
}) => {
  await open("/teach");
  await page.getByRole("button", { name: "Use a copy of “No CPT needed”" }).click();
  const title = page.getByLabel("Title of the set");
  await expect(title).toHaveValue("No CPT needed");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Title of the set").fill("From the other tab");
  await expect(other.getByText("Saved on this device")).toBeVisible();
  await title.fill("From this tab");
  await expect(page.getByText("This was changed in another tab.")).toBeVisible();
  await page.getByRole("button", { name: "Take the other one" }).click();
  await expect(title).toHaveValue("From the other tab");
  await title.fill("Again from here");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await other.getByLabel("Title of the set").fill("Mine");
  await other.getByRole("button", { name: "Keep this version" }).click();
  await expect(other.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue("Mine");
});

test("a set is built, previewed and its answers read by keyboard alone @keyboard", async ({
  page,
  open,
  tabTo,
  checkA11y,
}) => {
  test.slow();
  await open("/teach");
  await tabTo(page.getByRole("button", { name: "Make a set" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByLabel("Title of the set"));
  await page.keyboard.type("By keys");
  await tabTo(page.getByLabel(titleOf(PELVIC)));
  await page.keyboard.press("Space");
  await tabTo(page.getByLabel(titleOf(COUNSELING)));
  await page.keyboard.press("Space");
  await tabTo(page.getByRole("button", { name: "Next: Order" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: `Move up: ${titleOf(COUNSELING)}` }));
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("tabpanel").getByRole("listitem").first()).toContainText(
    titleOf(COUNSELING),
  );
  await tabTo(page.getByRole("tab", { name: "2 Order" }), "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "Set the rules" })).toBeVisible();
  await tabTo(page.getByLabel("The set has a due time"));
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Day and time")).toHaveValue(/T23:59$/);
  await tabTo(page.getByLabel("Pass mark in percent"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("75");
  await tabTo(page.getByRole("button", { name: "Next: Preview" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("The pass mark is 75% of the points.")).toBeVisible();
  await tabTo(page.getByRole("link", { name: "Open the page that your students will see" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: "Start this assignment" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("link", { name: "Start" }).first());
  await checkA11y();

  await open("/teach/gradebook");
  await page
    .getByLabel("Open hand-ins")
    .setInputFiles([
      setFileOf(aSet()),
      handInFile(aSubmission("Ann Diaz", [attempt(PELVIC, 4, early), attempt(PELVIC, 0, early)])),
    ]);
  const cell = page.getByRole("button", { name: `Ann Diaz, ${titleOf(PELVIC)}` });
  await tabTo(cell);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(dialog.getByRole("tab", { name: /^Attempt 2, 100%, counts/ }));
  await page.keyboard.press("ArrowLeft");
  await expect(dialog.getByRole("tab", { name: /^Attempt 1/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Escape");
  await expect(cell).toBeFocused();
});
