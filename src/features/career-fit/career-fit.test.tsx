import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes } from "react-router-dom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { careerFitContent } from "../../catalog/career-fit-content.ts";
import type { AnswerValue, CareerFitAnswers } from "../../domain/career-fit/types.ts";
import { err, ok } from "../../lib/result.ts";
import { storageProblem } from "../../storage/problem.ts";
import { PathToProvider, type PathTo } from "../../ui/navigation.tsx";
import { CareerFitQuiz } from "./career-fit-quiz.tsx";
import { CareerFitResult } from "./career-fit-result.tsx";
import { createCareerFitSession, type StoredCareerFit } from "./session.ts";

const { questionnaire, jobs } = careerFitContent();
const pathTo = ((name: string) =>
  name === "careerFitResult"
    ? "/career-fit/result"
    : `/${name === "careerFit" ? "career-fit" : name}`) as PathTo;

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

function aSession(answers: CareerFitAnswers = {}, mayFail = false) {
  let stored: StoredCareerFit | null = { answers, currentItem: null };
  return createCareerFitSession({
    load: () => Promise.resolve(ok(stored)),
    save: (next) => {
      if (mayFail) return Promise.resolve(err(storageProblem("quota")));
      stored = next;
      return Promise.resolve(ok(null));
    },
    clear: () => {
      stored = null;
      return Promise.resolve(ok(null));
    },
  });
}

function show(address: string, session = aSession()) {
  render(
    <PathToProvider pathTo={pathTo}>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path="/career-fit" element={<CareerFitQuiz session={session} />} />
          <Route path="/career-fit/result" element={<CareerFitResult session={session} />} />
        </Routes>
      </MemoryRouter>
    </PathToProvider>,
  );
  return { session, user: userEvent.setup() };
}

const answeringAll = (choose: (index: number) => AnswerValue): CareerFitAnswers =>
  Object.fromEntries(questionnaire.items.map(({ id }, index) => [id, choose(index)]));

describe("the questions", () => {
  it("takes the keys 1 to 5, lets an answer be withdrawn, and passes open questions", async () => {
    const { session, user } = show("/career-fit?question=1");
    const question = await screen.findByRole("group", { name: /Read a doctor’s long note/ });
    const radios = within(question).getAllByRole("radio");
    radios[0]?.focus();
    await user.keyboard("4");
    expect(radios[3]).toBeChecked();
    expect(radios[3]).toHaveFocus();
    await user.keyboard("{Control>}2{/Control}");
    expect(radios[3]).toBeChecked();

    await user.click(within(question).getByRole("button", { name: /^Leave open/ }));
    expect(radios[3]).not.toBeChecked();
    expect(radios[0]).toHaveFocus();

    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveFocus();
    expect(session.state.getState().answers).toEqual({ "read-note": null });
    expect(screen.getByText("0 answered, 1 left open")).toBeVisible();
  });

  it("tells a failure to save and keeps the answer", async () => {
    const { user } = show("/career-fit?question=1", aSession({}, true));
    await user.click(await screen.findByRole("radio", { name: "Very much" }));
    expect(
      await screen.findByText("There is no room left on this device to save your work."),
    ).toBeVisible();
    expect(screen.getByRole("radio", { name: "Very much" })).toBeChecked();
    expect(screen.getByRole("button", { name: "Save again" })).toBeVisible();
  });
});

describe("the result", () => {
  it("shows both scores, the hint about equal answers, and no side", async () => {
    show("/career-fit/result", aSession(answeringAll(() => 3)));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "Your answers are too much alike to tell the two jobs apart.",
    );
    expect(screen.getByText(/to 30 of 30 questions/)).toBeVisible();
    expect(screen.getAllByText("50").length).toBeGreaterThanOrEqual(2);
  });

  it("tells every fact with its figure, whom it covers and its source", async () => {
    show("/career-fit/result", aSession(answeringAll((index) => (1 + (index % 5)) as AnswerValue)));
    await screen.findByRole("heading", { name: "Facts, with year and source" });
    const text = document.body.textContent;
    for (const { figure, covers, source } of jobs.facts) {
      expect(text).toContain(figure);
      expect(text).toContain(covers);
      expect(text).toContain(source.name);
      expect(text).toContain(String(source.year));
    }
    expect(text).toContain("Used under the CC BY 4.0 license");
  });

  it("asks before it forgets the answers", async () => {
    const { session, user } = show("/career-fit/result", aSession(answeringAll(() => 4)));
    await user.click(await screen.findByRole("button", { name: "Start over" }));
    expect(Object.keys(session.state.getState().answers)).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: "Forget my answers" }));
    expect(await screen.findByRole("link", { name: "Start" })).toBeVisible();
    expect(session.state.getState().answers).toEqual({});
  });

  it("names what is missing when there are too few answers", async () => {
    show("/career-fit/result", aSession({ "read-note": 5 }));
    expect(await screen.findByText("14 more answers are needed")).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the first open question" })).toHaveAttribute(
      "href",
      "/career-fit?question=2",
    );
  });
});
