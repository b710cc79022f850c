import type { EncounterCase } from "./case.ts";

/** The same question asked by several rules and by the score, answered once a case. */
export function oncePerCase<Answer>(
  ask: (at: EncounterCase) => Answer,
): (at: EncounterCase) => Answer {
  const answers = new WeakMap<EncounterCase, { readonly answer: Answer }>();
  return (at) => {
    const known = answers.get(at);
    if (known) return known.answer;
    const answer = ask(at);
    answers.set(at, { answer });
    return answer;
  };
}
