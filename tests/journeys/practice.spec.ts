import { expect, type Locator, type Page } from "@playwright/test";
import practice from "../../content/practices/larkspur-family.json" with { type: "json" };
import scenario from "../../content/scenarios/diabetes-kidney-follow-up/scenario.json" with { type: "json" };
import { test } from "./harness/journey.ts";

const workbench = "/practice/diabetes-kidney-follow-up";
const provider = practice.providers.find(({ id }) => id === scenario.provider);
const { patient, insurance } = scenario;

/** What stands at the front desk, typed as people do. */
const sheet: Readonly<Record<string, string>> = {
  patientName: `${patient.name.last}, ${patient.name.first}`,
  birthDate: patient.birthDate,
  sex: patient.sex,
  account: patient.account.toLowerCase(),
  payerName: "meridian health",
  memberId: insurance.memberId,
  groupNumber: insurance.groupNumber,
  relation: insurance.relation,
  subscriberName: `${patient.name.first} ${patient.name.last}`,
  dateOfService: "11/18/25",
  placeOfService: "11",
  renderingProvider: `Dr. ${provider?.name.first} ${provider?.name.last}, ${provider?.credentials}`,
  renderingNpi: provider?.npi ?? "",
  copayCollected: "30",
};

/** The words marked for diagnosis A, at its line and in the record. */
const chipName = /^“Type 2 diabetes mellitus with diabetic CKD.*go to the words$/;
const letterName = /^Words for diagnosis A, E11\.22: go to the line/;

/** The three halves are tabs on a phone; on a desk the record always shows. */
async function show(page: Page, half: "Record" | "Codes" | "Superbill"): Promise<void> {
  await expect(page.getByRole("tab", { name: "Codes", exact: true })).toBeVisible();
  const tab = page.getByRole("tab", { name: half, exact: true });
  if (half !== "Record" || (await tab.isVisible())) await tab.click();
}

async function addDiagnoses(page: Page, codes: readonly string[]): Promise<void> {
  const box = page.getByRole("combobox", { name: "Add a diagnosis" });
  for (const code of codes) {
    await box.fill(code);
    await box.press("Enter");
  }
}

async function addVisit(page: Page, pointers: readonly string[]): Promise<void> {
  const box = page.getByRole("combobox", { name: "Add a service" });
  await box.fill("99214");
  await box.press("Enter");
  for (const letter of pointers) {
    await page.getByRole("button", { name: new RegExp(`^Point to ${letter}\\b`) }).click();
  }
}

function sheetField(page: Page, id: string): Locator {
  return page.locator(`[data-field="/superbill/${id}"]`);
}

async function fillSheet(page: Page): Promise<void> {
  for (const [id, value] of Object.entries(sheet)) await sheetField(page, id).fill(value);
  await page.getByRole("textbox", { name: "Fee for one unit of 99214" }).fill("185");
}

test("lists the scenarios and filters them", async ({ page, open, checkA11y }) => {
  await open("/practice");
  const shown = page.getByText(/^\d+ of \d+ scenarios$/);
  await expect(shown).toHaveText(/^(\d+) of \1 scenarios$/);
  await page.getByLabel("Specialty").selectOption({ label: "Cardiology" });
  await expect(shown).toHaveText(/^3 of /);
  await page.getByLabel("Difficulty").selectOption({ label: "Starter" });
  await expect(page.getByText("No scenario is both")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await checkA11y();
});

test("codes a chart, builds its superbill and reads why", async ({ page, open, checkA11y }) => {
  test.slow();
  await open(workbench);
  await show(page, "Codes");
  await page.getByRole("combobox", { name: "Add a diagnosis" }).fill("type 2 diabetes ckd");
  await page.getByRole("option", { name: /E11\.22/ }).click();
  await addDiagnoses(page, ["i129", "N18-31", "e782", "Z79.84"]);
  await expect(
    page.getByRole("list", { name: "Diagnoses in order" }).getByRole("listitem"),
  ).toHaveCount(5);
  await addVisit(page, ["A", "B", "C", "D"]);
  await checkA11y();

  await page.getByRole("button", { name: /^Mark the words that support diagnosis A/ }).click();
  await show(page, "Record");
  await page
    .getByRole("button", { name: /^Type 2 diabetes mellitus with diabetic CKD/ })
    .first()
    .click();
  await checkA11y();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: chipName }).click();
  await expect(page.locator("mark:focus")).toContainText("Type 2 diabetes mellitus");
  await checkA11y();
  await page.getByRole("button", { name: letterName }).click();
  await expect(page.getByRole("button", { name: chipName })).toBeFocused();

  await show(page, "Superbill");
  await fillSheet(page);
  await expect(page.getByRole("row", { name: /Balance due/ })).toContainText("$155.00");
  await checkA11y();
  await page.getByRole("button", { name: "Submit for grading" }).click();

  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await expect(page.getByText("Every field is what is on file.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Diagnoses 20 20/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Evidence 1 6/ })).toBeVisible();

  await page.getByRole("button", { name: letterName }).click();
  const own = page
    .getByRole("list", { name: "Your words in the record" })
    .getByRole("button", { name: chipName });
  await expect(own).toBeFocused();
  await own.click();
  await expect(page.locator("mark:focus")).toContainText("Type 2 diabetes mellitus");
  await checkA11y();
});

test("says what is still to be filled in, and leads there", async ({ page, open }) => {
  await open(workbench);
  await show(page, "Codes");
  await addDiagnoses(page, ["E11.22"]);
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByText(/Not graded yet/).filter({ visible: true })).toHaveCount(1);
  await page.getByRole("button", { name: "Superbill: Member ID" }).click();
  await expect(sheetField(page, "memberId")).toBeFocused();
});

test("keeps a draft over a reload and grades a mistake with its reason", async ({ page, open }) => {
  test.slow();
  await open(workbench);
  await show(page, "Codes");
  await addDiagnoses(page, ["e119", "i129", "N18.31", "e782", "Z79.84", "E10.9"]);
  await addVisit(page, ["A"]);
  await show(page, "Superbill");
  await fillSheet(page);
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await show(page, "Codes");
  await expect(page.getByRole("button", { name: "A: E11.9, look it up" })).toBeVisible();
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await expect(page.getByText("The record says more than this code")).toBeVisible();
  await expect(page.getByText(/type 1 diabetes mellitus \(E10\.-\)/).first()).toBeVisible();
  await expect(page.getByText("A pointer is missing").first()).toBeVisible();

  await page.getByRole("link", { name: "Try again" }).click();
  await show(page, "Codes");
  await expect(
    page.getByRole("list", { name: "Diagnoses in order" }).getByRole("listitem"),
  ).toHaveCount(0);
});

test("codes one chart at two dates, each with the codes of its year", async ({
  page,
  open,
  checkA11y,
}) => {
  test.slow();
  await open("/practice/in-the-family-september");
  await expect(page.getByText(/09\/23\/2025, coded with ICD-10-CM FY2025/)).toBeVisible();
  await show(page, "Codes");
  await page
    .getByRole("combobox", { name: "Add a diagnosis" })
    .fill("heterozygous familial hypercholesterolemia");
  await page.getByRole("option", { name: /E78\.01\b/ }).click();
  await addDiagnoses(page, ["e7841", "r030"]);
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByRole("row", { name: /^Diagnoses 12 12/ })).toBeVisible();
  await page.getByText("1 more finding").first().click();
  await expect(page.getByRole("link", { name: "Tabular List, E78.01" }).first()).toHaveAttribute(
    "href",
    /edition=2025/,
  );
  const other = page.getByRole("region", { name: "Same chart, other date" });
  await expect(other.getByText(/When you have coded both/)).toBeVisible();
  await checkA11y();

  await other.getByRole("link", { name: "In the family" }).click();
  await expect(page.getByText(/10\/14\/2025, coded with ICD-10-CM FY2026/)).toBeVisible();
  await checkA11y();
  await show(page, "Codes");
  await addDiagnoses(page, ["e7801", "e7841", "r030"]);
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByText("Another year has this code")).toBeVisible();
  await expect(page.getByText(/over E78\.010, E78\.011, E78\.019/)).toBeVisible();
  await expect(other.getByText("E78.011").first()).toBeVisible();
  await checkA11y();
});

test("prints the superbill on one Letter page @desktop", async ({ page, open }) => {
  await open(workbench);
  await addDiagnoses(page, ["E11.22", "i129", "N18.31", "e782", "Z79.84"]);
  await addVisit(page, ["A"]);
  await page.getByRole("tab", { name: "Superbill" }).click();
  await fillSheet(page);
  const pdf = (await page.pdf({ format: "Letter" })).toString("latin1");
  expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article", { name: "Superbill" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Add a diagnosis" })).toBeHidden();
});

test("codes and submits by keyboard alone @keyboard", async ({ page, open, tabTo, checkA11y }) => {
  test.slow();
  await open(workbench);
  await expect(page.getByRole("combobox", { name: "Add a diagnosis" })).toBeVisible();
  await page.keyboard.press("/");
  for (const code of ["e1122", "n1831", "i129"]) {
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
  }
  const moveUp = page.getByRole("button", { name: "Move I12.9 up" });
  await tabTo(moveUp, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "B: I12.9, look it up" })).toBeVisible();

  await page.keyboard.press("e");
  const phrase = page
    .getByRole("button", { name: /^Type 2 diabetes mellitus with diabetic CKD/ })
    .first();
  await tabTo(phrase);
  await page.keyboard.press("Enter");
  await expect(phrase).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");

  const chip = page.getByRole("button", { name: chipName });
  await tabTo(chip);
  await page.keyboard.press("Enter");
  await expect(page.locator("mark:focus")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Words for diagnosis B, I12\.9/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chip).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(chip).toHaveCount(0);

  await tabTo(page.getByRole("combobox", { name: "Add a service" }));
  await page.keyboard.type("99214");
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: /^Point to A\b/ }), "Shift+Tab");
  await page.keyboard.press("Space");

  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/Not graded yet/).filter({ visible: true })).toHaveCount(1);
  await tabTo(page.getByRole("button", { name: "Superbill: Patient name" }));
  await page.keyboard.press("Enter");
  for (const [id, value] of Object.entries(sheet)) {
    await tabTo(sheetField(page, id));
    await page.keyboard.type(value);
  }
  await tabTo(page.getByRole("textbox", { name: "Fee for one unit of 99214" }), "Shift+Tab");
  await page.keyboard.type("185");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await checkA11y();
});

test("says so when there is no such scenario or attempt", async ({ page, open, checkA11y }) => {
  await open("/practice/no-such-chart");
  await expect(page.getByRole("heading", { name: "No such scenario" })).toBeVisible();
  await checkA11y({ visit: false });
  await open(`${workbench}/result/nothing`);
  await expect(page.getByRole("heading", { name: "No such attempt" })).toBeVisible();
  await checkA11y({ visit: false });
});
