import { lookUpDiagnosis, type CodeBook } from "../../../../domain/codebook/code-book.ts";
import type { IndexTerm } from "../../../../domain/codebook/edition.ts";
import {
  newTrail,
  type LookupStep,
  type LookupTrail,
} from "../../../../domain/codebook/guided-lookup.ts";
import { printedTerm } from "../../../../domain/codebook/index-path.ts";

export const guidedStages = [
  "main-term",
  "subterm",
  "tabular",
  "notes",
  "seventh",
  "code",
] as const;
export type GuidedStage = (typeof guidedStages)[number];

/** A look-up under way: where it stands, and every step so far. */
export interface GuidedState {
  readonly stage: GuidedStage;
  /** In the Index, from the main term inward. */
  readonly path: readonly IndexTerm[];
  /** In the Tabular List, or the code that was settled on. */
  readonly code: string | undefined;
  readonly trail: LookupTrail;
}

export function startGuided(year: number, condition = ""): GuidedState {
  return { stage: "main-term", path: [], code: undefined, trail: newTrail(year, condition) };
}

function step(
  state: GuidedState,
  change: Partial<GuidedState>,
  ...steps: readonly LookupStep[]
): GuidedState {
  const { trail } = state;
  return { ...state, ...change, trail: { ...trail, steps: [...trail.steps, ...steps] } };
}

function printed(path: readonly IndexTerm[]): string[] {
  return path.map(printedTerm);
}

export function chooseMain(state: GuidedState, term: IndexTerm): GuidedState {
  const change = { stage: "subterm", path: [term], code: undefined } as const;
  return step(state, change, { kind: "main-term", term: printedTerm(term) });
}

export function chooseSubterm(state: GuidedState, term: IndexTerm): GuidedState {
  const path = [...state.path, term];
  return step(state, { path }, { kind: "subterm", terms: printed(path) });
}

/** One line back out; from the main term back to the choice of one. */
export function goUp(state: GuidedState): GuidedState {
  const path = state.path.slice(0, -1);
  return { ...state, path, stage: path.length === 0 ? "main-term" : "subterm" };
}

export function followSee(
  state: GuidedState,
  reference: string,
  path: readonly IndexTerm[],
): GuidedState {
  const change = { stage: "subterm", path } as const;
  return step(state, change, { kind: "see", reference, terms: printed(path) });
}

/** On to the Tabular List with the Index's code, as it should be. */
export function verify(state: GuidedState, code: string): GuidedState {
  return step(
    state,
    { stage: "tabular", code },
    { kind: "index-code", terms: printed(state.path), code },
    { kind: "tabular", code },
  );
}

/** Coded from the Index alone: the trail will say so. */
export function codeFromIndex(state: GuidedState, code: string): GuidedState {
  return step(
    state,
    { stage: "code", code },
    { kind: "index-code", terms: printed(state.path), code },
    { kind: "code", code },
  );
}

export function openInTabular(state: GuidedState, code: string): GuidedState {
  return step(state, { stage: "tabular", code }, { kind: "tabular", code });
}

/** The notes were read; on to the seventh character where one is asked for. */
export function readNotes(state: GuidedState, book: CodeBook): GuidedState {
  const { code } = state;
  if (code === undefined) return state;
  const read = step(state, {}, { kind: "notes", code });
  const found = lookUpDiagnosis(book, code);
  return found.status === "header" && found.needs === "seventh-character"
    ? { ...read, stage: "seventh" }
    : settle(read, code);
}

/** The complete code that a seventh character makes. */
export function chooseSeventh(state: GuidedState, complete: string): GuidedState {
  const character = complete.charAt(7);
  return settle(step(state, {}, { kind: "seventh", code: complete, character }), complete);
}

export function settle(state: GuidedState, code: string): GuidedState {
  return step(state, { stage: "code", code }, { kind: "code", code });
}

/** Back to an earlier stage; the trail keeps what was done. */
export function backTo(state: GuidedState, stage: GuidedStage): GuidedState {
  return stage === "main-term" ? { ...state, stage, path: [] } : { ...state, stage };
}
