import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { encounter } from "../../src/exercises/encounter/kind.ts";
import { NOTHING } from "../../src/storage/backup/contents.ts";
import { writeBackup } from "../../src/storage/backup/make.ts";
import { findAccessibilityProblems } from "./harness/accessibility.ts";
import { test } from "./harness/journey.ts";

/** A backup of somebody who coded four charts, the first of them twice, and left one unfinished. */
function aBackup(): Buffer {
  const { catalog } = readCatalog(readContentFiles(process.cwd()));
  const [first, ...others] = catalog.scenarios;
  if (!first) throw new Error("no scenarios to work on");
  const worked = [first, first, ...others.slice(0, 3)];
  const attempts = worked.map(({ slug, prompt, key }, index) => {
    const perfect = encounter.keyAnswer(prompt, key);
    const hasty = {
      ...perfect,
      diagnoses: perfect.diagnoses.map((line) => ({ ...line, evidence: [] })),
    };
    return {
      id: `attempt-${index}`,
      exercise: { kind: "encounter", id: `scenario:${slug}` },
      answer: index === 0 ? hasty : perfect,
      startedAt: `2026-03-0${index + 1}T15:00:00Z`,
      submittedAt: `2026-03-0${index + 1}T15:20:00Z`,
      contentVersion: "journey",
      device: "elsewhere",
    };
  });
  const drafts = others.slice(4, 5).map(({ slug }) => ({
    exerciseId: `scenario:${slug}`,
    value: { diagnoses: [], services: [], superbill: {} },
    revision: "r1",
    savedAt: "2026-03-07T15:00:00Z",
  }));
  return Buffer.from(writeBackup({ ...NOTHING, attempts, drafts }, "2026-03-08T15:00:00.000Z"));
}

function choose(page: Page, buffer: Buffer, name = "chart-to-claim-backup.json"): Promise<void> {
  return page
    .getByLabel("Choose a backup file")
    .setInputFiles({ name, mimeType: "application/json", buffer });
}

async function importBackup(page: Page, buffer: Buffer): Promise<void> {
  await choose(page, buffer);
  await page.getByRole("button", { name: "Add to what is here" }).click();
  await expect(page.getByText("was imported.")).toBeVisible();
}

/** Answers one question of a lesson and waits until the page says what became of the answer. */
async function answerAQuestion(page: Page, says = "Saved on this device"): Promise<void> {
  const question = page
    .locator("form")
    .filter({ has: page.getByRole("group", { name: /A plan asks for documentation/ }) });
  await question.getByRole("radio").nth(1).check();
  await question.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText(says, { exact: true }).first()).toBeVisible();
}

/** What the page says about the work, without the line about the backup. */
async function pictureOf(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  const panels = await page.getByRole("main").getByRole("region").allInnerTexts();
  return panels.join("\n");
}

test("carries the work over to another browser, and shows the same progress there", async ({
  page,
  open,
  checkA11y,
  browser,
  site,
}) => {
  await open("/progress");
  await expect(page.getByText("Nothing submitted yet")).toBeVisible();
  await checkA11y();

  await open("/learn/foundations/confidentiality");
  await answerAQuestion(page);
  await open("/settings");
  await expect(page.getByText("There is no backup yet.")).toBeVisible();
  await importBackup(page, aBackup());
  await checkA11y();

  await open("/progress");
  const picture = await pictureOf(page);
  expect(picture).toMatch(/4 charts: a first impression/);
  expect(picture).toContain("6 attempts, the newest first");
  await page.getByText("The numbers as a table").click();
  await expect(page.getByRole("row", { name: /^Evidence in the record/ })).toBeVisible();
  await checkA11y();

  await open("/settings");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download a backup" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^chart-to-claim-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText("Last backup today; nothing new since.")).toBeVisible();
  const file = await readFile(await download.path());

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(`${site}#/settings`);
  await choose(there, file, download.suggestedFilename());
  await expect(there.getByRole("row", { name: /^Submitted answers 6 0 0/ })).toBeVisible();
  expect(await findAccessibilityProblems(there)).toEqual([]);
  await there.getByRole("button", { name: "Add to what is here" }).click();
  await expect(there.getByText("was imported.")).toBeVisible();
  await there.goto(`${site}#/progress`);
  const pictureThere = await pictureOf(there);
  await open("/progress");
  expect(pictureThere).toBe(await pictureOf(page));

  await there.goto(`${site}#/settings`);
  await choose(there, file, download.suggestedFilename());
  await expect(there.getByRole("row", { name: /^Submitted answers 0 6 0/ })).toBeVisible();
  await elsewhere.close();
});

test("undoes an import, and replaces only what it was told to", async ({ page, open }) => {
  await open("/learn/foundations/confidentiality");
  await answerAQuestion(page);
  await open("/settings");
  await choose(page, aBackup());
  await page.getByLabel("Put it in place of what is here").check();
  await expect(page.getByText("1 thing that is only here would be taken away")).toBeVisible();
  await page.getByRole("button", { name: "Replace what is here" }).click();
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByText("was undone.")).toBeVisible();
  await open("/progress");
  await expect(page.getByText("1 attempt, the newest first")).toBeVisible();
});

test("refuses wrong and damaged files with a reason, and changes nothing", async ({
  page,
  open,
  checkA11y,
}) => {
  const good = aBackup().toString("utf8");
  const refused = [
    { text: "\u0089PNG\r\n", says: "This is not a backup of this program." },
    { text: "", says: "This file is empty." },
    { text: good.slice(0, good.length / 2), says: "This backup is cut off: its end is missing." },
    { text: good.replace('"exercise"', '"exercize"'), says: "A field of this backup" },
    { text: good.replace("journey", "journal"), says: "its checksum does not fit" },
    { text: good.replace('"version":1', '"version":3'), says: "by a newer version" },
    {
      text: good.replace('"superbill":{', '"__proto__":{'),
      says: "something that no backup of this program contains",
    },
  ];
  await open("/settings");
  for (const { text, says } of refused) {
    await choose(page, Buffer.from(text), "wrong.json");
    const alert = page.getByRole("alert").filter({ hasText: says });
    await expect(alert).toContainText("Nothing on this device was changed.");
    await expect(alert).toContainText("wrong.json");
  }
  await checkA11y();
  await open("/progress");
  await expect(page.getByText("Nothing submitted yet")).toBeVisible();
});

test("shows in one tab what another tab did @desktop", async ({ page, open, context, site }) => {
  await open("/progress");
  await expect(page.getByText("Nothing submitted yet")).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${site}#/learn/foundations/confidentiality`);
  await answerAQuestion(other);
  await expect(page.getByText("1 attempt, the newest first")).toBeVisible();
});

test("erases everything only after the word was typed @keyboard", async ({
  page,
  open,
  tabTo,
  checkA11y,
}) => {
  await open("/settings");
  await choose(page, aBackup());
  await tabTo(page.getByRole("button", { name: "Add to what is here" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("was imported.")).toBeVisible();

  await tabTo(page.getByRole("button", { name: "Erase everything…" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("5 submitted answers");
  await expect(dialog.getByRole("button", { name: "Erase everything" })).toBeDisabled();
  await checkA11y();
  await tabTo(dialog.getByLabel("Type “erase” to confirm"));
  await page.keyboard.type("erase");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Everything was erased from this browser.")).toBeVisible();

  await open("/progress");
  await expect(page.getByText("Nothing submitted yet")).toBeVisible();
});

test("says plainly that a browser which stores nothing keeps work in this tab only @desktop", async ({
  page,
  open,
  checkA11y,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await open("/learn/foundations/confidentiality");
  await expect(page.getByText("This browser keeps nothing for this site")).toBeVisible();
  await answerAQuestion(page, "Kept in this tab only");
  await page.getByRole("link", { name: "Progress" }).click();
  await expect(page.getByText("1 attempt, the newest first")).toBeVisible();
  await expect(page.getByText("Kept in this tab only, until it is closed")).toBeVisible();
  await checkA11y();
});

test("says that an answer was not saved when the disk is full @desktop", async ({
  page,
  open,
  checkA11y,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
  });
  await open("/learn/foundations/confidentiality");
  await answerAQuestion(page, "Not saved");
  const alert = page.getByRole("alert").filter({ hasText: "There is no room left" });
  await expect(alert).toContainText("your work is still on this screen");
  await checkA11y();
});
