import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes } from "react-router-dom";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadCodeSets, loadGlossary, loadLesson } from "../../catalog/browser.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { PathToProvider, type PathTo } from "../../ui/navigation.tsx";
import type { LearnStore, LessonRecord } from "./learn-record.ts";
import { LessonPage } from "./lesson-page.tsx";

const pathTo = ((name: string) => `/${name}`) as PathTo;

/** The views and the lesson are fetched when they are needed: here beforehand, so that no test waits. */
beforeAll(async () => {
  await Promise.all([
    import("../../exercises/choice/View.tsx"),
    import("../../exercises/matching/View.tsx"),
    import("../../exercises/ordering/View.tsx"),
    loadLesson("foundations", "two-jobs"),
    loadGlossary(),
    loadCodeSets(),
  ]);
}, 60_000);

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

function aStore({
  record = { place: null, attempts: new Map() },
  isSaved = true,
}: { record?: LessonRecord; isSaved?: boolean } = {}) {
  const appended: Attempt[] = [];
  const store: LearnStore = {
    load: async () => record,
    append: async (attempt) => {
      appended.push(attempt);
      return isSaved;
    },
    savePlace: async () => undefined,
  };
  return { store, appended };
}

function show(address: string, store: LearnStore) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <PathToProvider pathTo={pathTo}>
        <Routes>
          <Route path="/learn/:track/:slug" element={<LessonPage store={store} />} />
        </Routes>
      </PathToProvider>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const LESSON = "/learn/foundations/two-jobs";
const exercise = async (number: number) =>
  screen.findByRole("region", { name: `Exercise ${number} of 5` });

async function answerTheThird(user: ReturnType<typeof userEvent.setup>) {
  const third = within(await exercise(3));
  await user.click(await third.findByRole("radio", { name: "The claim" }));
  await user.click(third.getByRole("button", { name: "Check" }));
  return third;
}

describe("LessonPage", () => {
  it("puts an answer on record as it was given, and counts it", async () => {
    const { store, appended } = aStore();
    const user = show(LESSON, store);
    const third = await answerTheThird(user);
    expect(await third.findByText("Saved on this device")).toBeVisible();
    expect(appended).toMatchObject([
      { exercise: { kind: "choice", id: "lesson:foundations/two-jobs#superbill-or-claim" } },
    ]);
    expect(screen.getByRole("progressbar", { name: "Exercises" })).toHaveAttribute("value", "1");
  });

  it("says so when the answer could not be saved", async () => {
    const user = show(LESSON, aStore({ isSaved: false }).store);
    const third = await answerTheThird(user);
    expect(await third.findByRole("alert")).toHaveTextContent("Not saved");
  });

  it("keeps the first try in sight when a later one is better", async () => {
    const { store, appended } = aStore();
    const user = show(LESSON, store);
    const third = within(await exercise(3));
    await user.click(await third.findByRole("radio", { name: "The superbill" }));
    await user.click(third.getByRole("button", { name: "Check" }));
    await user.click(third.getByRole("button", { name: "Try again" }));
    await answerTheThird(user);
    expect(third.getByText(/first try: 0 of 1 point/)).toBeVisible();
    expect(appended).toHaveLength(2);
  });

  it("offers to go on where the lesson was left", async () => {
    const place = {
      lesson: "foundations/two-jobs",
      section: "block-12",
      firstOpenedAt: "2026-02-01T08:00:00.000Z",
      lastOpenedAt: "2026-02-01T08:09:00.000Z",
      reachedEndAt: null,
    };
    const { store } = aStore({ record: { place, attempts: new Map() } });
    const user = show(LESSON, store);
    await user.click(await screen.findByRole("button", { name: /Continue where you left off/ }));
    expect(document.activeElement).toHaveAttribute("data-block", "12");
  });

  it("leads on when there is no such lesson", async () => {
    show("/learn/foundations/no-such", aStore().store);
    expect(await screen.findByRole("heading", { name: "No such lesson" })).toBeVisible();
    expect(screen.getByRole("link", { name: "All lessons" })).toBeVisible();
  });
});
