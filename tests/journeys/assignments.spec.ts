import { expect, type Page } from "@playwright/test";
import { openFile } from "../../src/domain/assignments/file.ts";
import { summaryRows } from "../../src/domain/assignments/gradebook-rows.ts";
import { buildGradebook } from "../../src/domain/assignments/gradebook.ts";
import { decodeLink, encodeLink } from "../../src/domain/assignments/link.ts";
import { wholePercent } from "../../src/lib/percent.ts";
import { regradeSubmission } from "../../src/domain/assignments/regrade.ts";
import { SET_FORMAT } from "../../src/domain/assignments/set.ts";
import { submissionId, type Submission } from "../../src/domain/assignments/submission.ts";
import { toCsv } from "../../src/features/instructor/csv.ts";
import { unwrap } from "../../src/lib/result.ts";
import {
  answerTo,
  aSet,
  aSubmission,
  attempt,
  COUNSELING,
  early,
  fileOf,
  grader,
  handInFile,
  leaveDraft,
  nameOf,
  PELVIC,
  rowOf,
  setFileOf,
  studentPage,
  submit,
  textOf,
  titleOf,
} from "./harness/assignments.ts";
import { test } from "./harness/journey.ts";

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
  await expect(page.getByText(/^\d+ of \d+ scenarios shown, 0 picked$/)).toBeVisible();
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
  await page.getByRole("radio", { name: "Yes, at a price" }).check();

  await page.getByRole("button", { name: "Next: Preview" }).click();
  await expect(
    page.getByText("You have 2 attempts at each scenario; the best one counts."),
  ).toBeVisible();
  await expect(page.getByText(/^You may take hints\./)).toBeVisible();
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
    version: 2,
    hints: "allowed",
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
  await expect(rowOf(page, "Ruth Castle")).toContainText("1 attempt, 1 hint (−1 point)");
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

  const hints = [{ part: "diagnoses", keyIndex: 0, step: "guideline" }];
  await leaveDraft(page, PELVIC, { ...answerTo(PELVIC), hints });
  await page.reload();
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  await expect(page.getByRole("button", { name: "Hint" })).toBeVisible();
  await submit(page);
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
    await submit(page);
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
