import { useEffect, useState } from "react";
import type { Database } from "../../storage/db.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { gradeAttempts } from "./grade-attempts.ts";
import type { Library } from "./library.ts";
import { loadWork } from "./load-work.ts";
import { summarize, type Progress } from "./summary.ts";

export type ProgressState =
  | { readonly status: "loading" }
  /** Long histories take a moment to grade. */
  | { readonly status: "grading"; readonly done: number; readonly all: number }
  | { readonly status: "failed"; readonly problem: StorageProblem }
  | { readonly status: "ready"; readonly progress: Progress };

/** Stores whose change changes the picture. */
const WATCHED: ReadonlySet<string> = new Set(["attempts", "drafts", "places"]);

/** The learner's progress, loaded and graded again whenever any tab has stored something. */
export function useProgress(
  library: Library,
  database: Database,
): { readonly state: ProgressState; readonly retry: () => void } {
  const [state, setState] = useState<ProgressState>({ status: "loading" });
  const [failure, setFailure] = useState<Error | null>(null);
  const [round, setRound] = useState(0);

  useEffect(
    () =>
      database.onChange(({ stores }) => {
        if (stores.some((store) => WATCHED.has(store))) setRound((before) => before + 1);
      }),
    [database],
  );

  useEffect(() => {
    let gone = false;
    const show = (next: ProgressState) => {
      if (!gone) setState(next);
    };
    const load = async () => {
      const work = await loadWork(database);
      if (!work.ok) {
        show({ status: "failed", problem: work.error });
        return;
      }
      const { attempts, drafts, places } = work.value;
      const graded = await gradeAttempts(work.value, library, (done) => {
        // What is on the screen already stays there while it is graded anew.
        if (round === 0) show({ status: "grading", done, all: attempts.length });
      });
      const progress = summarize(library, { attempts: graded, drafts, places });
      show({ status: "ready", progress });
    };
    load().catch((error: unknown) => {
      if (!gone) setFailure(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      gone = true;
    };
  }, [library, database, round]);

  // Content that does not load is the route's error boundary's business.
  if (failure) throw failure;
  return {
    state,
    retry: () => {
      setState({ status: "loading" });
      setRound((before) => before + 1);
    },
  };
}
