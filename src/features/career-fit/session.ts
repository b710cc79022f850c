import { createStore, type StoreApi } from "zustand/vanilla";
import type { AnswerValue, CareerFitAnswers } from "../../domain/career-fit/types.ts";
import type { Result } from "../../lib/result.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import type { SaveStateName } from "../../ui/save-state.tsx";

/** What is kept on the device between visits. */
export interface StoredCareerFit {
  readonly answers: CareerFitAnswers;
  /** The item at which to go on. */
  readonly currentItem: string | null;
}

/** Where the answers are kept. A promise resolves `ok` only once they are safe. */
export interface CareerFitAnswersStore {
  load(): Promise<Result<StoredCareerFit | null, StorageProblem>>;
  save(stored: StoredCareerFit): Promise<Result<unknown, StorageProblem>>;
  clear(): Promise<Result<unknown, StorageProblem>>;
}

export interface CareerFitState extends StoredCareerFit {
  readonly status: "loading" | "ready";
  readonly save: SaveStateName;
  readonly problem: StorageProblem | null;
}

/** The quiz between its screens: answers in memory, saved behind the scenes after each change. */
export interface CareerFitSession {
  readonly state: StoreApi<CareerFitState>;
  /** Reads what is stored, unless this tab holds something newer. */
  open(): Promise<void>;
  answer(itemId: string, value: AnswerValue): void;
  /** Marks questions that were passed without an answer; answered ones stay as they are. */
  leaveOpen(itemIds: readonly string[]): void;
  clearAnswer(itemId: string): void;
  moveTo(itemId: string): void;
  retake(): void;
  /** Saves again after a failure. */
  saveAgain(): void;
}

const NOTHING: StoredCareerFit = { answers: {}, currentItem: null };

export function createCareerFitSession(store: CareerFitAnswersStore): CareerFitSession {
  const state = createStore<CareerFitState>()(() => ({
    ...NOTHING,
    status: "loading",
    save: "idle",
    problem: null,
  }));
  let isWriting = false;
  let wanted = 0;

  /** Writes the newest state; changes made while writing are written next, in one go. */
  async function write(): Promise<void> {
    wanted += 1;
    state.setState({ save: "saving" });
    if (isWriting) return;
    isWriting = true;
    for (let written = 0; written !== wanted;) {
      written = wanted;
      const { answers, currentItem } = state.getState();
      const isEmpty = Object.keys(answers).length === 0;
      const result = isEmpty ? await store.clear() : await store.save({ answers, currentItem });
      if (written !== wanted) continue;
      if (result.ok) state.setState({ save: isEmpty ? "idle" : "saved", problem: null });
      else state.setState({ save: "error", problem: result.error });
    }
    isWriting = false;
  }

  function change(next: Partial<StoredCareerFit>): void {
    state.setState(next);
    void write();
  }

  return {
    state,
    async open() {
      const { save } = state.getState();
      if (save === "saving" || save === "error") return;
      const result = await store.load();
      if (result.ok) state.setState({ ...(result.value ?? NOTHING), status: "ready" });
      else state.setState({ status: "ready", problem: result.error });
    },
    answer(itemId, value) {
      const { answers } = state.getState();
      change({ answers: { ...answers, [itemId]: value }, currentItem: itemId });
    },
    leaveOpen(itemIds) {
      const { answers } = state.getState();
      const open = itemIds.filter((id) => answers[id] === undefined);
      if (open.length === 0) return;
      change({ answers: { ...answers, ...Object.fromEntries(open.map((id) => [id, null])) } });
    },
    clearAnswer(itemId) {
      change({ answers: { ...state.getState().answers, [itemId]: null } });
    },
    moveTo(itemId) {
      if (Object.keys(state.getState().answers).length > 0) change({ currentItem: itemId });
    },
    retake() {
      change(NOTHING);
    },
    saveAgain() {
      void write();
    },
  };
}
