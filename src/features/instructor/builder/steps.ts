import type { DraftField, DraftProblem, SetDraft } from "../../../domain/assignments/draft.ts";

export const steps = [
  { id: "pick", label: "Pick", title: "Pick scenarios" },
  { id: "order", label: "Order", title: "Put them in order" },
  { id: "rules", label: "Rules", title: "Set the rules" },
  { id: "preview", label: "Preview", title: "Read it as your students will" },
  { id: "give-out", label: "Give out", title: "Give it out" },
] as const;

export type Step = (typeof steps)[number]["id"];

export function isStep(text: string): text is Step {
  return steps.some(({ id }) => id === text);
}

/** What every step of the builder gets. */
export interface StepProps {
  readonly draft: SetDraft;
  /** What keeps the set from being given out. */
  readonly problems: readonly DraftProblem[];
  readonly onChange: (change: Partial<SetDraft>) => void;
  readonly onStep: (step: Step) => void;
}

/** Where a problem is put right. */
export const stepOfField: Readonly<Record<DraftField, Step>> = {
  title: "pick",
  scenarios: "pick",
  instructions: "rules",
  due: "rules",
  feedback: "rules",
};

export function problemAt(
  problems: readonly DraftProblem[],
  field: DraftField,
): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
