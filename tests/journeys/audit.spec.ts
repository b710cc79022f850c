import { expect, type Page } from "@playwright/test";
import { test } from "./harness/journey.ts";

const audit = "/practice/audit/diabetes-claim";

/** Record and lines are tabs on a phone; on a desk both show. */
async function show(page: Page, half: "Record" | "Coded encounter"): Promise<void> {
  await expect(
    page
      .getByRole("button", { name: "Submit the audit" })
      .or(page.getByRole("tab", { name: half, exact: true }))
      .first(),
  ).toBeVisible();
  const tab = page.getByRole("tab", { name: half, exact: true });
  if (await tab.isVisible()) await tab.click();
}

function verdictOn(page: Page, line: string) {
  return page.getByRole("group", { name: new RegExp(`^Your verdict on ${line}, `) });
}

async function judge(page: Page, line: string, verdict: "Agree" | "Error"): Promise<void> {
  await verdictOn(page, line).getByRole("radio", { name: verdict }).check();
}

test("lists what there is to audit", async ({ page, open, checkA11y }) => {
  await open("/practice");
  // The address is changed first, the choice follows it.
  await page.getByRole("radio", { name: "Audit a coded chart" }).click();
  await expect(page.getByText(/^6 audits$/)).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: /^A diabetes follow-up/ }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: /^A diabetes follow-up/ }),
  ).toBeVisible();
});

test("finds, names, corrects and defends, and reads the audit's figures", async ({
  page,
  open,
  checkA11y,
}) => {
  test.slow();
  await open(audit);
  await show(page, "Coded encounter");
  await judge(page, "diagnosis A", "Agree");
  await judge(page, "diagnosis B", "Error");
  await page.getByLabel("Correction, diagnosis B").selectOption("Another code");
  await page.getByRole("combobox", { name: "Right code for diagnosis B" }).fill("i129");
  await page.getByLabel("Kind of error, diagnosis B").selectOption("Guideline or payer's rule");
  await page.getByLabel("What says so, diagnosis B").selectOption("guideline:I.C.9.a.2");

  await judge(page, "diagnosis C", "Error");
  await page.getByLabel("Correction, diagnosis C").selectOption("Another code");
  await page
    .getByRole("combobox", { name: "Right code for diagnosis C" })
    .fill("kidney disease stage 3a");
  await page.getByRole("option", { name: "N18.31 Chronic kidney disease" }).click();
  await page.getByLabel("Kind of error, diagnosis C").selectOption("Specificity");
  await page.getByRole("button", { name: /^Words of the chart: 0 marked for diagnosis C/ }).click();
  await page.getByRole("button", { name: "CKD stage 3a." }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(
    page.getByRole("button", { name: /^Words of the chart: 1 marked for diagnosis C/ }),
  ).toBeVisible();
  await judge(page, "diagnosis D", "Agree");
  await checkA11y();

  await page.getByRole("button", { name: "Submit the audit" }).click();
  await page.getByRole("button", { name: "Service 1: agree or error" }).click();
  await judge(page, "service 1", "Agree");
  await expect(page.getByText("5 of 5 lines reviewed")).toBeVisible();
  await page.getByRole("button", { name: "Submit the audit" }).click();

  await expect(page.getByRole("heading", { level: 1, name: /^Result: A diabetes/ })).toBeVisible();
  await expect(page.getByText("2 of 3", { exact: true })).toBeVisible();
  await expect(page.getByText(/^3 of 6 codes, error rate 50 %, below the benchmark/)).toBeVisible();
  await expect(page.getByText("The oral drugs for diabetes were not reported.")).toBeVisible();
  await page.getByText("What this means").nth(2).click();
  await expect(
    page.getByText(/^Codes without an error, divided by all codes reviewed/).first(),
  ).toBeVisible();
  await checkA11y();

  await open("/progress");
  const audits = page.getByRole("table", { name: "Share of points by audit" });
  await expect(audits.getByRole("row", { name: /^A diabetes follow-up.* 1$/ })).toBeVisible();
  await page.getByRole("radio", { name: "Audits" }).click();
  await expect(page.getByText(/^Audit: A diabetes follow-up/)).toBeVisible();
  await page.getByRole("link", { name: /^Open the result of attempt 1 at diabetes claim/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Result: A diabetes/ })).toBeVisible();
});

test("keeps an unfinished audit over a reload", async ({ page, open }) => {
  await open(audit);
  await show(page, "Coded encounter");
  await judge(page, "diagnosis B", "Error");
  await page.getByLabel("Correction, diagnosis B").selectOption("Remove the line");
  const box = page.getByRole("combobox", { name: "Add a diagnosis that was missed" });
  await box.fill("z7984");
  await box.press("Enter");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await show(page, "Coded encounter");
  await expect(page.getByLabel("Correction, diagnosis B")).toHaveValue("remove");
  await expect(page.getByRole("list", { name: "Missed diagnoses" })).toContainText("Z79.84");
  await page.getByRole("button", { name: "Take missed diagnosis E out again" }).click();
  await expect(page.getByRole("list", { name: "Missed diagnoses" })).toHaveCount(0);
});

test("audits by keyboard alone @keyboard", async ({ page, open, tabTo, checkA11y }) => {
  test.slow();
  await open("/practice/audit/counseling-session");
  const first = (line: string) => verdictOn(page, line).getByRole("radio", { name: "Agree" });
  await tabTo(page.getByRole("button", { name: "Time this chart" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Pause the timer" })).toBeFocused();
  await expect(page.getByRole("timer")).toHaveText("0:02");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("timer")).toContainText("paused");
  await checkA11y();
  await page.reload();
  await expect(page.getByRole("timer")).toContainText("paused");
  await tabTo(page.getByRole("button", { name: "Go on with the timer" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: "Hide the time" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("timer")).toHaveCount(0);
  await tabTo(first("diagnosis A"));
  await page.keyboard.press("Space");

  await tabTo(first("diagnosis B"));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await tabTo(page.getByLabel("Correction, diagnosis B"));
  await page.keyboard.type("Another place");
  await tabTo(page.getByLabel(/^Right place in the order, diagnosis B/));
  await page.keyboard.type("1st");
  await tabTo(page.getByLabel("Kind of error, diagnosis B"));
  await page.keyboard.type("Order");
  await tabTo(page.getByLabel("What says so, diagnosis B"));
  await page.keyboard.type("Guidelines IV.G");

  await tabTo(first("diagnosis C"));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await tabTo(page.getByLabel("Correction, diagnosis C"));
  await page.keyboard.type("Remove");
  await tabTo(page.getByLabel("Kind of error, diagnosis C"));
  await page.keyboard.type("Guideline");
  await tabTo(page.getByRole("button", { name: /^Words of the chart: 0 marked for diagnosis C/ }));
  await page.keyboard.press("Enter");
  const phrase = page.getByRole("button", { name: /^PCP's referral asks/ });
  await tabTo(phrase);
  await page.keyboard.press("Enter");
  await expect(phrase).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+Enter");
  await tabTo(page.getByRole("button", { name: "Service 1: agree or error" }));
  await page.keyboard.press("Enter");
  await tabTo(first("service 1"));
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await expect(page.getByText("20 of 30", { exact: true })).toBeVisible();
  await expect(page.getByText(/for this chart, with 66% of the points/)).toBeVisible();
  await tabTo(page.getByText("What productivity standards mean"));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Employers who count charts an hour/)).toBeVisible();
  await checkA11y();
  await open("/progress");
  await expect(page.getByRole("row", { name: /^Charts audited 1 .* 66%$/ })).toBeVisible();
  await checkA11y();
});

test("says so when there is no such audit or attempt", async ({ page, open, checkA11y }) => {
  await open("/practice/audit/no-such-audit");
  await expect(page.getByRole("heading", { name: "No such audit" })).toBeVisible();
  await checkA11y({ visit: false });
  await open(`${audit}/result/nothing`);
  await expect(page.getByRole("heading", { name: "No such attempt" })).toBeVisible();
});
