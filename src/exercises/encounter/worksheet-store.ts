import { createStore } from "zustand/vanilla";
import type { EncounterAnswer, Evidence, Poa } from "../../domain/grading/answer.ts";
import type { KeptLookup } from "../../domain/codebook/guided-lookup.ts";
import type { Hint } from "../../domain/grading/hints.ts";
import * as edit from "./edit.ts";
import type { LineRef } from "./edit.ts";
import type { LinkGoal } from "./chart/links.ts";
import type { GuidedState } from "./lookup/guided/guided-state.ts";

export interface WorksheetState {
  readonly answer: EncounterAnswer;
  /** The line for which words of the chart are being marked. */
  readonly marking: LineRef | null;
  /** A guided look-up that was begun and not yet brought to a code on the worksheet. */
  readonly guided: GuidedState | null;
  /** Ids of the marks that pointer or focus is on, lit on both sides. */
  readonly lit: readonly string[];
  /** Where somebody is led: from a line to its words, or from the words to their line. */
  readonly goal: LinkGoal | null;
}

const NONE: readonly string[] = [];

/** One worksheet: the pure edits of `edit.ts` over the answer, and which line is being marked; `most` diagnoses. */
export function createWorksheet(initial: EncounterAnswer, most: number) {
  const store = createStore<WorksheetState>(() => ({
    answer: initial,
    marking: null,
    guided: null,
    lit: NONE,
    goal: null,
  }));
  const apply = (change: (answer: EncounterAnswer) => EncounterAnswer) => {
    store.setState(({ answer }) => ({ answer: change(answer) }));
  };
  /** Indices move when a line goes or changes place, so that marking ends there. */
  const applyToOrder = (change: (answer: EncounterAnswer) => EncounterAnswer) => {
    store.setState(({ answer }) => ({ answer: change(answer), marking: null }));
  };
  return {
    store,
    most,
    addDiagnosis: (code: string, lookup?: KeptLookup) =>
      apply((answer) => edit.addDiagnosis(answer, code, most, lookup)),
    setPoa: (index: number, poa: Poa | undefined) =>
      apply((answer) => edit.setPoa(answer, index, poa)),
    removeDiagnosis: (index: number) =>
      applyToOrder((answer) => edit.removeDiagnosis(answer, index)),
    moveDiagnosis: (from: number, to: number) =>
      applyToOrder((answer) => edit.moveDiagnosis(answer, from, to)),
    addService: (code: string, modifiers?: readonly string[]) =>
      apply((answer) => edit.addService(answer, code, modifiers)),
    changeService: (index: number, change: Parameters<typeof edit.changeService>[2]) =>
      apply((answer) => edit.changeService(answer, index, change)),
    removeService: (index: number) => applyToOrder((answer) => edit.removeService(answer, index)),
    togglePointer: (index: number, letter: string) =>
      apply((answer) => edit.togglePointer(answer, index, letter)),
    toggleEvidence: (line: LineRef, mark: Evidence) =>
      apply((answer) => edit.toggleEvidence(answer, line, mark)),
    /** False where no such mark can be taken back: a query that was sent keeps its own. */
    removeEvidence: (line: LineRef, mark: Evidence) => {
      const before = store.getState().answer;
      const answer = edit.removeEvidence(before, line, mark);
      store.setState({ answer, lit: NONE });
      return answer !== before;
    },
    light: (lit: readonly string[]) => {
      store.setState({ lit: lit.length === 0 ? NONE : lit });
    },
    lead: (goal: LinkGoal) => {
      // A new object each time: the same words can be led to twice.
      store.setState({ goal: { ...goal }, lit: [goal.mark.id], marking: null });
    },
    setSuperbillField: (id: string, text: string) =>
      apply((answer) => edit.setSuperbillField(answer, id, text)),
    changeQuery: (text: string) => apply((answer) => edit.changeQuery(answer, { text })),
    sendQuery: () => applyToOrder((answer) => edit.changeQuery(answer, { isSent: true })),
    takeHint: (hint: Hint) => apply((answer) => edit.takeHint(answer, hint)),
    setMarking: (marking: LineRef | null) => {
      store.setState({ marking });
    },
    /** A look-up that was begun meanwhile goes before the one that the draft kept. */
    resumeGuided: (kept: GuidedState) => {
      store.setState(({ guided }) => ({ guided: guided ?? kept }));
    },
    setGuided: (guided: GuidedState | null) => {
      store.setState({ guided });
    },
  };
}

export type Worksheet = ReturnType<typeof createWorksheet>;
