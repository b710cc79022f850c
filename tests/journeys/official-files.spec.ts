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

const procedures = anOrderFile([
  ["0DT", "0", "Gastrointestinal System, Resection"],
  ["0DTJ0ZZ", "1", "Resection of Appendix, Open Approach"],
  ["0DTJ4ZZ", "1", "Resection of Appendix, Percutaneous Endoscopic Approach"],
]);

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

  // A code that is followed stays in the edition that is being read.
  await open("/codebook/tabular/M25.56");
  await page.getByLabel("Edition").selectOption("2026");
  await page
    .getByRole("treeitem", { name: /^M25\.56 / })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(/icd10cm\/M25\.56\?edition=2026/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Pain in knee");
  await page.getByRole("link", { name: "See it in the Tabular List" }).click();
  await expect(page).toHaveURL(/tabular\/M25\.56\?edition=2026/);
  await open("/codebook/icd10cm/E11.9");
  await expect(page.getByText("E11.9 is not in ICD-10-CM FY2031")).toBeVisible();
  await page.getByRole("link", { name: /^ICD-10-CM FY2026/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Type 2 diabetes");
  await checkA11y();

  await open("/settings");
  await choose.setInputFiles([
    file("icd10pcs_order_2026.txt", procedures),
    file("cpt.csv", "code,description\n99213,Our own visit\n"),
  ]);
  await expect(page.getByText(/Ready to look up: .*ICD-10-PCS FY2026/)).toBeVisible();
  await open("/codebook?part=inpatient");
  await page.getByRole("searchbox", { name: /inpatient procedures/ }).fill("appendix endo");
  await checkA11y();
  await page.getByRole("link", { name: /^0DTJ4ZZ/ }).click();
  await expect(page.getByText("Gastrointestinal System, Resection")).toBeVisible();
  await expect(page.getByRole("link", { name: /^0DTJ0ZZ/ })).toBeVisible();
  await checkA11y();
  await open("/codebook/cpt/99213");
  await expect(page.getByText("There are no dates in the file")).toBeVisible();

  await open("/settings");
  for (const name of [/FY2031/, /ICD-10-PCS/, /CPT/]) {
    await page.getByRole("button", { name: new RegExp(`^Remove .*${name.source}`) }).click();
  }
  await expect(stored).toHaveCount(0);
  await open("/codebook/icd10cm/E11.9");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Type 2 diabetes");
});
