import type { SearchRequest, SearchResponse } from "../../../src/catalog/search/protocol.ts";

/** What runs inside the page that is measured. Each function is sent there whole and can use nothing around it. */

/** A query as the page lived through it; milliseconds since its key. */
export interface Keystroke {
  readonly query: string;
  /** Until the worker answered, the way there and back included. */
  readonly answered: number;
  /** From the worker's answer until the results stood in the page. */
  readonly shown: number;
  /** Whether they stood there when the first frame behind the answer was drawn. */
  readonly inNextFrame: boolean;
}

export interface PageRecord {
  /** When a search worker was last given its code books, by the page's clock. */
  opened: number;
  /** When it answered for the first time since. */
  answered: number;
  /** The main thread was busy so long at a stretch, at most. */
  longestTask: number;
  /** When the worker was asked, by the number of the question. */
  asked: Record<number, number>;
  answers: {
    readonly id: number;
    readonly at: number;
    readonly took: number;
    readonly codes: readonly string[];
  }[];
}

/** Notes what goes to and comes from every worker; before the program starts. */
export function watchWorkers(): void {
  const record: PageRecord = {
    opened: 0,
    answered: 0,
    longestTask: 0,
    asked: {},
    answers: [],
  };
  Object.assign(globalThis, { searchRecord: record });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      record.longestTask = Math.max(record.longestTask, duration);
    }
  }).observe({ type: "longtask" });
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", (event) => {
        const response = event.data as SearchResponse;
        if (response.type !== "hits") return;
        const at = performance.now();
        record.answered ||= at;
        record.answers.push({
          id: response.id,
          at,
          took: at - (record.asked[response.id] ?? at),
          codes: response.hits.map(({ code }) => code),
        });
      });
    }
    override postMessage(message: SearchRequest | { readonly type?: undefined }): void {
      if (message.type === "open") {
        record.opened = performance.now();
        record.answered = 0;
      }
      if (message.type === "search") record.asked[message.id] = performance.now();
      super.postMessage(message);
    }
  };
}

/** Types into the search box, each text in place of the last, and waits until its results are shown. */
export async function typeInto(
  input: HTMLInputElement,
  texts: readonly string[],
): Promise<Keystroke[]> {
  const { searchRecord: record } = globalThis as unknown as { searchRecord: PageRecord };
  const keystrokes: Keystroke[] = [];
  const shownCodes = () =>
    [...document.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);
  const areShown = (codes: readonly string[]) => {
    const rows = shownCodes();
    return rows.length === codes.length && codes.every((code, at) => rows[at]?.includes(code));
  };
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  for (const query of texts) {
    const before = record.answers.length;
    setValue?.call(input, query);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise<void>((resolve) => {
      const poll = () => {
        if (record.answers.length > before) resolve();
        else setTimeout(poll);
      };
      poll();
    });
    const answer = record.answers.at(-1);
    if (!answer || answer.codes.length === 0) continue;
    let shownAt = areShown(answer.codes) ? performance.now() : 0;
    const observer = new MutationObserver(() => {
      if (shownAt === 0 && areShown(answer.codes)) shownAt = performance.now();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    const inNextFrame = await new Promise<boolean>((resolve) => {
      requestAnimationFrame(() => {
        const isThere = areShown(answer.codes);
        const wait = () => {
          if (areShown(answer.codes)) resolve(isThere);
          else requestAnimationFrame(wait);
        };
        wait();
      });
    });
    observer.disconnect();
    if (shownAt === 0) shownAt = performance.now();
    keystrokes.push({ query, answered: answer.took, shown: shownAt - answer.at, inNextFrame });
  }
  return keystrokes;
}

/** In the search worker itself: notes how long it takes for each answer, in milliseconds. */
export function timeAnswers(): void {
  const scope = globalThis as unknown as {
    onmessage: (event: MessageEvent) => Promise<void>;
    answerTimes: number[];
  };
  const answer = scope.onmessage;
  scope.answerTimes = [];
  scope.onmessage = async (event) => {
    const started = performance.now();
    await answer(event);
    scope.answerTimes.push(performance.now() - started);
  };
}

export function answerTimes(): number[] {
  return (globalThis as unknown as { answerTimes: number[] }).answerTimes;
}
