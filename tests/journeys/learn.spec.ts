import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./harness/journey.ts";

const exercise = (page: Page, number: number): Locator =>
  page.getByRole("region", { name: new RegExp(`^Exercise ${number} of `) });

test("reads a lesson, answers its exercises and finds them done", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/learn");
  await expect(page.getByRole("heading", { name: "Learn", level: 1 })).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: "Start: What coders do and what billers do" }).click();
  await expect(
    page.getByRole("heading", { name: "What coders do and what billers do" }),
  ).toBeVisible();
  await checkA11y();

  const matching = exercise(page, 1);
  const lists = matching.getByRole("combobox");
  await expect(lists).toHaveCount(5);
  for (const [index, role] of ["Coder", "Coder", "Biller", "Biller", "Coder"].entries()) {
    await lists.nth(index).selectOption({ label: role });
  }
  await matching.getByRole("button", { name: "Check" }).click();
  await expect(matching.getByText("4 of 5 points")).toBeVisible();
  await expect(matching.getByText("This is posting.")).toBeVisible();
  await expect(matching.getByText("Saved on this device")).toBeVisible();

  const ordering = exercise(page, 2);
  await ordering.getByRole("button", { name: "Check" }).click();
  await expect(ordering.getByRole("alert")).toContainText("Move the items");
  const steps = [
    "Verify the patient’s benefits",
    "Document the visit",
    "Assign the codes",
    "Capture the charges on the superbill",
    "Submit the claim",
    "Receive the remittance",
    "Bill the patient for the balance",
  ];
  for (const [place, step] of steps.entries()) {
    const up = ordering.getByRole("button", { name: `Move up: ${step}` });
    const row = ordering.getByRole("listitem").filter({ hasText: step });
    await expect(row).toBeVisible();
    while (!(await row.textContent())?.startsWith(String(place + 1))) await up.click();
  }
  await ordering.getByRole("button", { name: "Check" }).click();
  await expect(ordering.getByText("6 of 6 points")).toBeVisible();

  const choice = exercise(page, 3);
  await choice.getByRole("radio", { name: "The superbill" }).check();
  await choice.getByRole("button", { name: "Check" }).click();
  await expect(choice.getByText("0 of 1 point")).toBeVisible();
  await expect(choice.getByText("The right answer")).toBeVisible();
  await choice.getByRole("button", { name: "Try again" }).click();
  await choice.getByRole("radio", { name: "The claim" }).check();
  await choice.getByRole("button", { name: "Check" }).click();
  await expect(choice.getByText("first try: 0 of 1 point, kept on record")).toBeVisible();
  await expect(page.getByText("3 of 5", { exact: true })).toBeVisible();
  await checkA11y();

  await page.reload();
  await expect(exercise(page, 1).getByText("4 of 5 points")).toBeVisible();
  await expect(exercise(page, 3).getByText("first try: 0 of 1 point")).toBeVisible();
  await open("/learn");
  await expect(page.getByRole("listitem").filter({ hasText: "3 of 5 exercises" })).toBeVisible();
});

test("leaves a lesson and goes on where it was left", async ({ page, open, checkA11y }) => {
  await open("/learn/coder/conventions");
  const section = page.getByRole("heading", { name: "The seventh character", exact: true });
  await section.evaluate((heading) => {
    heading.scrollIntoView({ block: "start" });
  });
  await expect(section).toBeInViewport();
  await open("/learn");
  await page.getByRole("link", { name: /^Continue: Conventions/ }).click();
  await page.getByRole("button", { name: "Continue where you left off" }).click();
  await expect(section).toBeInViewport();
  await checkA11y();
});

test("drags an item to its place @desktop", async ({ page, open }) => {
  await open("/learn/coder/alphabetic-index");
  const rows = exercise(page, 1).getByRole("listitem");
  await expect(rows).toHaveCount(5);
  const first = ((await rows.first().textContent()) ?? "").slice(1).trim();
  await rows.first().scrollIntoViewIfNeeded();
  const from = await rows.first().boundingBox();
  const to = await rows.nth(3).boundingBox();
  if (!from || !to) throw new Error("the rows are not on the screen");
  await page.mouse.move(from.x + 16, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 16, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(rows.nth(3)).toContainText(first);
  await page.mouse.move(from.x + 16, from.y, { steps: 4 });
  await expect(rows.nth(3)).toContainText(first);
});

test("works an exercise by keyboard alone @keyboard", async ({ page, open, tabTo, checkA11y }) => {
  await open("/learn/coder/alphabetic-index");

  const ordering = exercise(page, 1);
  await expect(ordering.getByRole("listitem").first()).toBeVisible();
  const steps = [
    "Read the diagnosis in the record",
    "Find the main term in the Alphabetic Index",
    "Follow the subterms to a code",
    "Look that code up in the Tabular List",
  ];
  for (const [place, step] of steps.entries()) {
    const up = ordering.getByRole("button", { name: `Move up: ${step}` });
    const row = ordering.getByRole("listitem").filter({ hasText: step });
    await tabTo(up, place === 0 ? "Tab" : undefined);
    while (!(await row.textContent())?.startsWith(String(place + 1))) {
      await page.keyboard.press("ArrowUp");
    }
    await expect(up).toBeFocused();
  }
  await tabTo(ordering.getByRole("button", { name: "Check" }));
  await page.keyboard.press("Enter");
  await expect(ordering.getByText("4 of 4 points")).toBeVisible();

  const choice = exercise(page, 2);
  await tabTo(choice.getByRole("radio", { name: "Ankle" }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(choice.getByRole("radio", { name: "Sprain" })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(choice.getByText("1 of 1 point")).toBeVisible();

  const code = page
    .getByRole("region", { name: /^Exercise/ })
    .filter({ hasText: "Streptococcal pharyngitis, rapid test positive" });
  await tabTo(code.getByRole("textbox"));
  await page.keyboard.type("jo2.o");
  await page.keyboard.press("Enter");
  await expect(code.getByText("2 of 2 points")).toBeVisible();
  await expect(code.getByText(/You typed the letter O as character 2/)).toBeVisible();
  await tabTo(code.getByRole("button", { name: "Try again" }));
  await page.keyboard.press("Enter");
  await expect(code.getByRole("textbox")).toBeFocused();
  await checkA11y();
});

test("works out what the patient owes", async ({ page, open, checkA11y }) => {
  await open("/learn/biller/the-patients-share");
  const amount = page
    .getByRole("region", { name: /^Exercise/ })
    .filter({ hasText: "A procedure: charge 310.00" });
  await amount.getByRole("textbox", { name: "Amount in dollars" }).fill("$62");
  await amount.getByRole("button", { name: "Check" }).click();
  await expect(amount.getByText("0 of 1 point")).toBeVisible();
  await expect(amount.getByText(/20 percent of the charge/)).toBeVisible();
  await amount.getByRole("button", { name: "Try again" }).click();
  await amount.getByRole("textbox", { name: "Amount in dollars" }).fill("48");
  await amount.getByRole("button", { name: "Check" }).click();
  await expect(amount.getByText("1 of 1 point")).toBeVisible();
  await checkA11y();
});

test("finds a term in the glossary, from a lesson and by searching", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/learn/biller/the-claim");
  await page.getByRole("link", { name: "clearinghouse" }).first().click();
  await expect(page.getByRole("heading", { name: "Glossary", level: 1 })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Find a term" })).toHaveValue(
    /^clearinghouse$/i,
  );
  await expect(page.getByText(/checks electronic claims/)).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a term" }).fill("write-off");
  await expect(page.getByText(/agreed by contract to write it off/)).toBeVisible();
  await checkA11y();
  await page.getByRole("searchbox", { name: "Find a term" }).fill("zzz");
  await expect(page.getByText("No term for “zzz”.")).toBeVisible();
  await checkA11y();
});

test("leads on from a lesson that does not exist", async ({ page, open, checkA11y }) => {
  await open("/learn/coder/no-such-lesson");
  await expect(page.getByRole("heading", { name: "No such lesson" })).toBeVisible();
  await checkA11y({ visit: false });
  await page.getByRole("link", { name: "All lessons" }).click();
  await expect(page.getByRole("heading", { name: "Learn", level: 1 })).toBeVisible();
});
