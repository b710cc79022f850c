import { expect } from "@playwright/test";
import { aDiagnosis, anOrderFile, aTabularXml } from "../../src/domain/codebook/release/testing.ts";
import { test } from "./harness/journey.ts";

const order = anOrderFile([
  ["M25", "0", "Other joint disorder"],
  ["M255", "1", "Pain in joint of a later year"],
]);
const tabular = aTabularXml(
  aDiagnosis("M25", "Other joint disorder", aDiagnosis("M25.5", "Pain in joint")),
  { version: "2031" },
);

function file(name: string, text: string) {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

test("official files are loaded, looked up beside the teaching edition, and removed", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/settings");
  const choose = page.getByLabel("Choose official files");
  await choose.setInputFiles([file("note.txt", "nothing official"), file("broken.zip", "PK no")]);
  await expect(page.getByText("No code set was found in these files.")).toBeVisible();
  await expect(page.getByText(/broken\.zip: /)).toBeVisible();
  await checkA11y();

  await page.getByLabel("The text was put together from other files").check();
  await choose.setInputFiles([
    file("icd10cm-order-2031.txt", order),
    file("icd10cm-tabular-2031.xml", tabular),
  ]);
  await expect(
    page.getByText("Ready to look up: ICD-10-CM FY2031, reconstructed text."),
  ).toBeVisible();
  const stored = page.getByRole("list", { name: "Editions on this device" });
  await expect(stored.getByRole("listitem")).toHaveText(/ICD-10-CM FY2031/);
  await checkA11y();

  await page.reload();
  await open("/codebook");
  await page.getByRole("combobox", { name: "Search the diagnoses" }).fill("joint pain");
  await page.getByRole("option", { name: /M25\.5/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("later year");
  await expect(page.getByText(/ICD-10-CM FY2031/).filter({ visible: true })).not.toHaveCount(0);

  await open("/settings");
  await page.getByRole("button", { name: "Remove ICD-10-CM FY2031, reconstructed text" }).click();
  await expect(stored).toHaveCount(0);
  await open("/codebook/icd10cm/E11.9");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Type 2 diabetes");
});
