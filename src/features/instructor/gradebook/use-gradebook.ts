import { useEffect, useState } from "react";
import { contentVersion, loadCodeSets, loadScenario } from "../../../catalog/browser.ts";
import { scenarioGrader, type ScenarioMaterial } from "../../../catalog/scenario-grader.ts";
import {
  buildGradebook,
  type Gradebook,
  type RegradedHandIn,
} from "../../../domain/assignments/gradebook.ts";
import { withAccepted, type Accepted } from "../../../domain/assignments/overlay.ts";
import { regradeSubmission } from "../../../domain/assignments/regrade.ts";
import type { AssignmentSet } from "../../../domain/assignments/set.ts";
import type { GivenOut } from "../../../domain/assignments/stored.ts";
import type { CodeSets } from "../../../domain/codebook/code-sets.ts";
import type { StoredHandIn } from "./use-hand-ins.ts";

/** A regraded set with everything that is needed to show an answer beside its key. */
export interface GradedSet {
  readonly book: Gradebook;
  /** The keys as the set reads them. */
  readonly materials: ReadonlyMap<string, ScenarioMaterial>;
  readonly codeSets: CodeSets;
  readonly regraded: readonly RegradedHandIn[];
  /** Grades every hand-in under another list of accepted codes; changes nothing. */
  regradeWith(accepted: readonly Accepted[]): readonly RegradedHandIn[];
}

export type GradingState =
  | { readonly status: "grading"; readonly done: number; readonly of: number }
  | { readonly status: "ready"; readonly graded: GradedSet };

/** Milliseconds of grading between two frames. */
const SLICE = 12;

/** Grades every hand-in of a set again, a slice at a time, so that the page stays alive. */
export function useGradebook(
  set: AssignmentSet,
  givenOut: readonly GivenOut[],
  handIns: readonly StoredHandIn[],
  accepted: readonly Accepted[],
): GradingState {
  const [state, setState] = useState<GradingState>({
    status: "grading",
    done: 0,
    of: handIns.length,
  });
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const control = new AbortController();
    // What is on the screen stays there until its successor is ready.
    const show = (next: GradingState) => {
      setState((shown) => (shown.status === "ready" && next.status === "grading" ? shown : next));
    };
    gradeAll(set, givenOut, handIns, accepted, control.signal, show).catch((error: unknown) => {
      if (!control.signal.aborted)
        setFailure(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      control.abort();
    };
  }, [set, givenOut, handIns, accepted]);
  if (failure) throw failure;
  return state;
}

async function gradeAll(
  set: AssignmentSet,
  givenOut: readonly GivenOut[],
  handIns: readonly StoredHandIn[],
  accepted: readonly Accepted[],
  signal: AbortSignal,
  show: (state: GradingState) => void,
): Promise<void> {
  const [codeSets, own] = await Promise.all([loadCodeSets(), loadMaterials(set)]);
  const materials = overlaid(own, accepted);
  const grader = scenarioGrader(materials, codeSets);
  const regrade = (
    { id, fileName, submission, isAsWritten }: StoredHandIn,
    by: typeof grader,
  ): RegradedHandIn => {
    const facts = { isAsWritten, givenOut, contentVersion };
    return { id, fileName, submission, result: regradeSubmission(set, submission, by, facts) };
  };
  const regraded: RegradedHandIn[] = [];
  let sliceStart = performance.now();
  for (const handIn of handIns) {
    if (signal.aborted) return;
    regraded.push(regrade(handIn, grader));
    if (performance.now() - sliceStart < SLICE) continue;
    show({ status: "grading", done: regraded.length, of: handIns.length });
    await new Promise((resolve) => setTimeout(resolve));
    sliceStart = performance.now();
  }
  if (signal.aborted) return;
  show({
    status: "ready",
    graded: {
      book: buildGradebook(set, regraded),
      materials,
      codeSets,
      regraded,
      regradeWith: (others) => {
        const other = scenarioGrader(overlaid(own, others), codeSets);
        return handIns.map((handIn) => regrade(handIn, other));
      },
    },
  });
}

function overlaid(
  materials: ReadonlyMap<string, ScenarioMaterial>,
  accepted: readonly Accepted[],
): ReadonlyMap<string, ScenarioMaterial> {
  return new Map(
    [...materials].map(([slug, { prompt, key }]) => [
      slug,
      { prompt, key: withAccepted(key, slug, accepted) },
    ]),
  );
}

async function loadMaterials(set: AssignmentSet): Promise<ReadonlyMap<string, ScenarioMaterial>> {
  const loaded = await Promise.all(
    set.scenarios.map(async ({ slug }) => [slug, await loadScenario(slug)] as const),
  );
  return new Map(
    loaded.flatMap(([slug, material]) => (material === undefined ? [] : [[slug, material]])),
  );
}
