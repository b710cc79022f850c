import { render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it, vi } from "vitest";
import { PathToProvider, type PathTo } from "../../ui/navigation.tsx";
import { AmountEntryView } from "../amount-entry/View.tsx";
import { ChoiceView } from "../choice/View.tsx";
import { CodeEntryView } from "../code-entry/View.tsx";
import { MatchingView } from "../matching/View.tsx";
import { OrderingView } from "../ordering/View.tsx";

const pathTo = ((name: string) => `/${name}`) as PathTo;

function show(view: ReactNode) {
  render(
    <MemoryRouter>
      <PathToProvider pathTo={pathTo}>{view}</PathToProvider>
    </MemoryRouter>,
  );
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}

const check = () => screen.getByRole("button", { name: "Check" });
const again = () => screen.getByRole("button", { name: "Try again" });

const choicePrompt = {
  question: "Where do you look first?",
  multiple: false,
  options: [
    { id: "index", text: "The Index" },
    { id: "tabular", text: "The Tabular List" },
  ],
};
const choiceKey = {
  options: [
    { id: "index", correct: true, feedback: "Index first." },
    { id: "tabular", correct: false, feedback: "Only to verify." },
  ],
  citations: ["guideline:I.B.1"],
};

function aChoice(props: Partial<Parameters<typeof ChoiceView>[0]> = {}) {
  return (
    <ChoiceView
      id="first"
      prompt={choicePrompt}
      answerKey={choiceKey}
      onAttempt={vi.fn<() => void>()}
      {...props}
    />
  );
}

describe("ChoiceView", () => {
  it("says at once what was wrong and why, for every option, with its source", async () => {
    const onAttempt = vi.fn<(answer: unknown, grade: unknown) => void>();
    const user = show(aChoice({ onAttempt }));
    await user.click(screen.getByRole("radio", { name: "The Tabular List" }));
    await user.click(check());
    expect(screen.getByText("0 of 1 point")).toBeVisible();
    expect(screen.getByText("Index first.")).toBeVisible();
    expect(screen.getByText("Only to verify.")).toBeVisible();
    expect(screen.getByRole("link", { name: /Section I\.B\.1/ })).toBeVisible();
    expect(onAttempt).toHaveBeenCalledExactlyOnceWith(
      { chosen: ["tabular"] },
      expect.objectContaining({ earned: 0, possible: 1 }),
    );
  });

  it("records nothing while nothing is chosen, and says what to do", async () => {
    const onAttempt = vi.fn<() => void>();
    const user = show(aChoice({ onAttempt }));
    await user.click(check());
    expect(screen.getByRole("alert")).toHaveTextContent("Choose one option.");
    expect(onAttempt).not.toHaveBeenCalled();
  });

  it("puts the focus on the verdict, and back on the choice when tried again", async () => {
    const user = show(aChoice());
    await user.click(screen.getByRole("radio", { name: "The Index" }));
    await user.click(check());
    expect(screen.getByText("1 of 1 point").closest("p")).toHaveFocus();
    await user.click(again());
    await vi.waitFor(() => {
      expect(screen.getByRole("radio", { name: "The Index" })).toHaveFocus();
    });
  });

  it("opens with the latest recorded answer and names the first try", () => {
    show(aChoice({ last: { chosen: ["index"] }, first: { earned: 0, possible: 1 } }));
    expect(screen.getByText("1 of 1 point")).toBeVisible();
    expect(screen.getByText(/first try: 0 of 1 point/)).toBeVisible();
  });

  it("starts anew when the recorded answer no longer fits the options", () => {
    show(aChoice({ last: { chosen: ["reworded"] } }));
    expect(check()).toBeVisible();
  });

  it("tells in a multiple choice which right option was missed", async () => {
    const user = show(
      aChoice({
        prompt: { ...choicePrompt, multiple: true },
        answerKey: {
          options: choiceKey.options.map((option) => ({ ...option, correct: true })),
          citations: [],
        },
      }),
    );
    await user.click(screen.getByRole("checkbox", { name: "The Index" }));
    await user.click(check());
    expect(screen.getByText("1 of 2 points")).toBeVisible();
    expect(screen.getByText("Missed")).toBeVisible();
  });
});

describe("OrderingView", () => {
  const prompt = {
    question: "In which order?",
    items: ["c", "a", "b"].map((id) => ({ id, text: `Step ${id}` })),
  };
  const answerKey = { order: ["a", "b", "c"], feedback: "Alphabet.", citations: [] };
  const texts = () => screen.getAllByRole("listitem").map((item) => item.textContent);

  it("moves an item by its buttons and by arrow keys, and keeps the focus on it", async () => {
    const user = show(
      <OrderingView id="o" prompt={prompt} answerKey={answerKey} onAttempt={vi.fn<() => void>()} />,
    );
    await user.click(screen.getByRole("button", { name: "Move down: Step c" }));
    expect(screen.getByRole("button", { name: "Move down: Step c" })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: "Move down: Step c" })).toHaveFocus();
    expect(texts().map((text) => text.replace(/Move.*/, ""))).toEqual([
      "1Step a",
      "2Step b",
      "3Step c",
    ]);
    await user.click(check());
    expect(screen.getByText("2 of 2 points")).toBeVisible();
    expect(screen.getByText("Alphabet.")).toBeVisible();
  });

  it("asks for a first move before it grades", async () => {
    const user = show(
      <OrderingView id="o" prompt={prompt} answerKey={answerKey} onAttempt={vi.fn<() => void>()} />,
    );
    await user.click(check());
    expect(screen.getByRole("alert")).toHaveTextContent("Move the items");
  });

  it("says where an item belongs", async () => {
    const user = show(
      <OrderingView id="o" prompt={prompt} answerKey={answerKey} onAttempt={vi.fn<() => void>()} />,
    );
    await user.click(screen.getByRole("button", { name: "Move up: Step b" }));
    await user.click(check());
    expect(screen.getByText("0 of 2 points")).toBeVisible();
    expect(screen.getAllByText(/Belongs in place/)).toHaveLength(2);
  });
});

describe("MatchingView", () => {
  const prompt = {
    question: "What belongs together?",
    heads: { left: "Code", right: "Meaning" },
    left: [
      { id: "pr", text: "PR" },
      { id: "co", text: "CO" },
    ],
    right: [
      { id: "practice", text: "the practice" },
      { id: "patient", text: "the patient" },
    ],
  };
  const answerKey = {
    pairs: [
      { left: "pr", right: "patient", feedback: "Patient responsibility." },
      { left: "co", right: "practice", feedback: "Contractual obligation." },
    ],
    feedback: "The group says who bears it.",
    citations: [],
  };

  it("grades the pairs and names the right partner", async () => {
    const user = show(
      <MatchingView id="m" prompt={prompt} answerKey={answerKey} onAttempt={vi.fn<() => void>()} />,
    );
    await user.selectOptions(screen.getByLabelText("PR"), "the patient");
    await user.click(check());
    expect(screen.getByRole("alert")).toHaveTextContent("every row");
    await user.selectOptions(screen.getByLabelText("CO"), "the patient");
    await user.click(check());
    expect(screen.getByText("1 of 2 points")).toBeVisible();
    const wrong = screen.getAllByRole("listitem")[1];
    if (!wrong) throw new Error("the second row is missing");
    expect(within(wrong).getByText(/Belongs to:/)).toHaveTextContent("the practice");
    expect(screen.getByText("Contractual obligation.")).toBeVisible();
  });
});

describe("CodeEntryView", () => {
  const prompt = { question: "Which code?", system: "icd10cm" as const };
  const answerKey = {
    right: [{ code: "E11.10", feedback: "With ketoacidosis." }],
    wrong: [{ code: "E11.9", feedback: "The complication is lost." }],
    other: "Begin in the Index.",
    citations: [],
  };

  it.each([
    ["e1110", "2 of 2 points", "With ketoacidosis."],
    ["E11.9", "1 of 2 points", "The complication is lost."],
    ["I10", "0 of 2 points", "Begin in the Index."],
    ["E11.1O", "2 of 2 points", /letter O as character 5/],
  ])("answers %s with %s and its own words", async (typed, points, words) => {
    const user = show(
      <CodeEntryView
        id="c"
        prompt={prompt}
        answerKey={answerKey}
        onAttempt={vi.fn<() => void>()}
      />,
    );
    await user.type(screen.getByLabelText("ICD-10-CM code"), `${typed}{Enter}`);
    expect(screen.getByText(points)).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
  });

  it("does not grade what cannot be a code, and says how one looks", async () => {
    const user = show(
      <CodeEntryView
        id="c"
        prompt={prompt}
        answerKey={answerKey}
        onAttempt={vi.fn<() => void>()}
      />,
    );
    await user.type(screen.getByLabelText("ICD-10-CM code"), "99213{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("a letter, a digit");
  });
});

describe("AmountEntryView", () => {
  const prompt = { question: "What does the patient owe?" };
  const answerKey = {
    right: { amount: "48.00", feedback: "20 percent of 240." },
    wrong: [{ amount: "62.00", feedback: "That is 20 percent of the charge." }],
    other: "Begin with the allowed amount.",
    citations: [],
  };

  it("explains a foreseen slip and shows the right amount", async () => {
    const user = show(
      <AmountEntryView
        id="a"
        prompt={prompt}
        answerKey={answerKey}
        onAttempt={vi.fn<() => void>()}
      />,
    );
    await user.type(screen.getByLabelText("Amount in dollars"), "$62{Enter}");
    expect(screen.getByText("That is 20 percent of the charge.")).toBeVisible();
    expect(screen.getByText("$48.00")).toBeVisible();
  });
});
