import { expect } from "@playwright/test";
import {
  aSet,
  aSubmission,
  attempt,
  COUNSELING,
  early,
  handInFile,
  late,
  nameOf,
  PELVIC,
  rowOf,
  setFileOf,
  titleOf,
} from "./harness/assignments.ts";
import { test } from "./harness/journey.ts";

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
  await page.getByRole("tab", { name: "2 Order" }).click();
  const items = page.getByRole("tabpanel").getByRole("listitem");
  await expect(items.first()).toContainText(titleOf(PELVIC));
  const grip = items.first().locator("[aria-hidden]").first();
  const [from, to] = [await grip.boundingBox(), await items.nth(2).boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 6, (from?.y ?? 0) + 6);
  await page.mouse.down();
  await page.mouse.move((from?.x ?? 0) + 6, (to?.y ?? 0) + 10, { steps: 8 });
  await page.mouse.up();
  await expect(items.nth(2)).toContainText(titleOf(PELVIC));
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
