import { render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { MemoryRouter, Route, Routes } from "react-router-dom";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parseLesson } from "../../catalog/parse-lesson.ts";
import { unwrap } from "../../lib/result.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { PathToProvider, type PathTo } from "../../ui/navigation.tsx";
import type { LearnStore, LessonRecord } from "./learn-record.ts";
import { LessonPage } from "./lesson-page.tsx";
import { LessonView } from "./lesson-view.tsx";

const pathTo = ((name: string) => `/${name}`) as PathTo;

const parsed = parseLesson(
  "content/lessons/coder/first-steps.md",
  `---
title: First steps
summary: What to do first.
minutes: 5
order: 1
objectives: [find a code, verify a code]
sources:
  - title: Official Guidelines
---

## Index first

Begin in the Index.

:::choice{#where-first cite="guideline:I.B.1"}

Where do you begin?

- [x] The Index
  > Index first.
- [ ] The Tabular List
  > Only to verify.

:::

## Then verify

Read the notes.

Read up the tree.

:::code-entry{#a-code cite="guideline:I.B.1"}

Which code?

- [x] I10
  > Yes.
- [ ] other
  > No.

:::
`,
);
const lesson = unwrap(parsed);

/** Views are fetched when they are needed: here beforehand, so that no test waits. */
beforeAll(async () => {
  await import("../../exercises/choice/View.tsx");
  await import("../../exercises/code-entry/View.tsx");
}, 60_000);

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

const NOTHING: LessonRecord = { place: null, attempts: new Map() };

function aStore({ isSaved = true } = {}) {
  const appended: Attempt[] = [];
  const store: LearnStore = {
    load: async () => NOTHING,
    append: async (attempt) => {
      appended.push(attempt);
      return isSaved;
    },
    savePlace: async () => undefined,
  };
  return { store, appended };
}

function show(screenToShow: ReactNode, address = "/learn/coder/first-steps") {
  render(
    <MemoryRouter initialEntries={[address]}>
      <PathToProvider pathTo={pathTo}>
        <Routes>
          <Route path="/learn/:track/:slug" element={screenToShow} />
        </Routes>
      </PathToProvider>
    </MemoryRouter>,
  );
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}

function showLesson({ store, record }: { store: LearnStore; record?: LessonRecord }) {
  return show(<LessonView lesson={lesson} record={record ?? NOTHING} store={store} />);
}

async function answer(user: ReturnType<typeof userEvent.setup>, option: string) {
  const first = within(screen.getByRole("region", { name: "Exercise 1 of 2" }));
  await user.click(await first.findByLabelText(option));
  await user.click(first.getByText("Check"));
  return first;
}

describe("LessonView", () => {
  it("puts an answer on record as it was given, and counts it", async () => {
    const { store, appended } = aStore();
    const user = showLesson({ store });
    const first = await answer(user, "The Index");
    expect(await first.findByText("Saved on this device")).toBeVisible();
    expect(appended).toMatchObject([
      { exercise: { kind: "choice", id: "lesson:coder/first-steps#where-first" } },
    ]);
    expect(screen.getByLabelText("Exercises")).toHaveAttribute("value", "1");
  });

  it("says so when the answer could not be saved", async () => {
    const user = showLesson(aStore({ isSaved: false }));
    const first = await answer(user, "The Index");
    expect(await first.findByText("Not saved")).toBeVisible();
  });

  it("keeps the first try in sight when a later one is better", async () => {
    const { store, appended } = aStore();
    const user = showLesson({ store });
    const first = await answer(user, "The Tabular List");
    await user.click(first.getByText("Try again"));
    await answer(user, "The Index");
    expect(first.getByText(/first try: 0 of 1 point/)).toBeVisible();
    expect(appended).toHaveLength(2);
  });

  it("offers to go on where the lesson was left, and puts the focus there", async () => {
    const place = {
      lesson: "coder/first-steps",
      section: "block-4",
      firstOpenedAt: "2026-02-01T08:00:00.000Z",
      lastOpenedAt: "2026-02-01T08:09:00.000Z",
      reachedEndAt: null,
    };
    const user = showLesson({ store: aStore().store, record: { place, attempts: new Map() } });
    expect(screen.getByText("in “Then verify”")).toBeVisible();
    await user.click(screen.getByText("Continue where you left off"));
    expect(document.activeElement).toHaveAttribute("data-block", "4");
  });
});

describe("LessonPage", () => {
  it("leads on when there is no such lesson", async () => {
    show(<LessonPage store={aStore().store} />, "/learn/coder/no-such");
    expect(await screen.findByRole("heading", { name: "No such lesson" })).toBeVisible();
    expect(screen.getByRole("link", { name: "All lessons" })).toBeVisible();
  });
});
