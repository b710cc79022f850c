import { expect, type Page } from "@playwright/test";
import questionnaire from "../../content/career-fit/items.json" with { type: "json" };
import { test } from "./harness/journey.ts";

type Item = (typeof questionnaire.items)[number];

function labelFor(item: Item, value: number): string {
  const section = questionnaire.sections.find(({ id }) => id === item.section);
  return section?.labels[value - 1] ?? "";
}

/** Likes what speaks for the biller, is in between about the rest. */
function asBiller({ weights }: Item): number {
  return 3 + 2 * Math.sign(weights.biller);
}

function questionAt(page: Page, item: Item) {
  return page.getByRole("group", { name: item.text });
}

/** Answers whatever questions are shown, screen by screen, up to the result. */
async function answerAll(page: Page, choose: (item: Item) => number): Promise<number> {
  let screens = 0;
  await expect(page.getByRole("group").first()).toBeVisible();
  for (const item of questionnaire.items) {
    const question = questionAt(page, item);
    if (!(await question.isVisible())) {
      await page.getByRole("button", { name: "Next" }).click();
      screens += 1;
    }
    const label = labelFor(item, choose(item));
    await question.getByText(label, { exact: true }).click();
    await expect(question.getByRole("radio", { name: label, exact: true })).toBeChecked();
  }
  await page.getByRole("button", { name: "See my result" }).click();
  return screens + 1;
}

test("says what the quiz is and asks its first questions", async ({ page, open, checkA11y }) => {
  await open("/career-fit");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("which suits you");
  await expect(page.getByText("Your answers stay on this device.")).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("group").first().getByText("Very much", { exact: true }).click();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await checkA11y();
});

test("takes the quiz and reads the result", async ({ page, open, checkA11y }, testInfo) => {
  await open("/career-fit?question=1");
  const screens = await answerAll(page, asBiller);
  expect(screens).toBe(testInfo.project.name === "phone" ? 30 : 6);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Your answers point clearly to the biller’s work.",
  );
  await page.getByText("The numbers as a table").click();
  await expect(page.getByRole("row", { name: /^Biller 100/ })).toBeVisible();
  await page.getByText("Every answer and what it did").click();
  await expect(page.getByRole("columnheader", { name: "Question" })).toBeVisible();
  await page.getByText("Where each question comes from").click();
  await checkA11y();
});

test("keeps the answers over a reload, and forgets them when asked", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/career-fit?question=1");
  await page.getByRole("group").first().getByText("Very much", { exact: true }).click();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Very much" }).first()).toBeChecked();

  await open("/career-fit");
  await expect(page.getByText("1 of 30 questions answered.")).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await checkA11y();
  await page.getByRole("button", { name: "Forget my answers" }).click();
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
});

test("goes back with the button and with the browser, and keeps every answer", async ({
  page,
  open,
}) => {
  const [first] = questionnaire.items;
  if (!first) throw new Error("no questions");
  await open("/career-fit");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  const question = questionAt(page, first);
  await question.getByText("Very much", { exact: true }).click();
  await expect(page.getByText("Saved on this device")).toBeVisible();

  await page.getByRole("button", { name: "Next" }).click();
  await expect(question).toBeHidden();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(question.getByRole("radio", { name: "Very much" })).toBeChecked();
  await page.goBack();
  await expect(question).toBeHidden();
  await page.goBack();
  await expect(question).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: /^Go on at question/ })).toBeVisible();

  await page.reload();
  await page.getByRole("link", { name: /^Go on at question/ }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(question.getByRole("radio", { name: "Very much" })).toBeChecked();
});

test("says plainly that a picture needs more answers", async ({ page, open, checkA11y }) => {
  await open("/career-fit/result");
  await expect(page.getByText("15 more answers are needed")).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: "Start with the first question" }).click();
  await expect(page.getByRole("group").first()).toBeVisible();
});

test("says that one and the same answer throughout tells nothing @desktop", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/career-fit?question=1");
  await answerAll(page, () => 5);
  const headline = page.getByRole("heading", { level: 1 });
  const sentence = "Your answers are too much alike to tell the two jobs apart.";
  await expect(headline).toHaveText(sentence);
  await expect(page.getByText(/the same answer.* to 30 of 30 questions/)).toBeVisible();
  await checkA11y();
  await page.reload();
  await expect(headline).toHaveText(sentence);
});

test("takes the quiz by keyboard alone @keyboard", async ({ page, open, tabTo, checkA11y }) => {
  await open("/career-fit");
  await tabTo(page.getByRole("link", { name: "Start", exact: true }));
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Things you would do");
  await expect(heading).toBeFocused();

  for (const [index, item] of questionnaire.items.entries()) {
    const radios = questionAt(page, item).getByRole("radio");
    const chosen = 3 + Math.sign(item.weights.coder);
    await tabTo(radios.first());
    if (index % 2 === 0) {
      await page.keyboard.press(String(chosen));
    } else {
      await page.keyboard.press("Space");
      for (let step = 1; step < chosen; step += 1) await page.keyboard.press("ArrowDown");
    }
    await expect(radios.nth(chosen - 1)).toBeChecked();
    await expect(radios.nth(chosen - 1)).toBeFocused();
    if (index % 5 !== 4) continue;
    await page.keyboard.press("Enter");
    await expect(questionAt(page, item)).toBeHidden();
    await expect(heading).toBeFocused();
  }

  await expect(heading).toHaveText("Your answers point clearly to the coder’s work.");
  await tabTo(page.getByText("The numbers as a table"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: /^Difference/ })).toBeVisible();
  await checkA11y();
  await tabTo(page.getByRole("link", { name: "Change answers" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group")).toHaveCount(5);
});

test("prints the result without its buttons @desktop", async ({ page, open }) => {
  await open("/career-fit?question=1");
  await answerAll(page, asBiller);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Read a first lesson" })).toBeHidden();
  await expect(page.getByText("This advises; it never rules anybody out.")).toBeVisible();
});
