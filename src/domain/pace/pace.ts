/** Work that was timed, with how well it went. */
export interface TimedWork {
  readonly seconds: number;
  readonly earned: number;
  readonly possible: number;
}

/** Speed beside accuracy: one says nothing without the other. */
export interface Pace {
  readonly charts: number;
  /** On average. */
  readonly minutesAChart: number;
  readonly chartsAnHour: number;
  /** Points earned of all possible, from 0 to 1. */
  readonly share: number;
}

/** Undefined where nothing was timed. Less than a second counts as one. */
export function paceOf(works: readonly TimedWork[]): Pace | undefined {
  if (works.length === 0) return undefined;
  const sum = (read: (work: TimedWork) => number) =>
    works.reduce((total, work) => total + read(work), 0);
  const seconds = Math.max(
    1,
    sum((work) => work.seconds),
  );
  const possible = sum((work) => work.possible);
  return {
    charts: works.length,
    minutesAChart: seconds / works.length / 60,
    chartsAnHour: (works.length * 3600) / seconds,
    share: possible === 0 ? 0 : sum((work) => work.earned) / possible,
  };
}

/** `4:05`, `1:02:09`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const [hours = 0, ...rest] = parts;
  const shown = hours > 0 ? parts : rest;
  return shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":");
}

/** One decimal, and no more than that is known: `4.6`. */
export function oneDecimal(value: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** What a learner should know before comparing the figures with anything. */
export const productivityNote = [
  "Employers who count charts an hour set the figure themselves, by kind of record: an office visit, an emergency visit and an inpatient stay are not counted alike. They count it only beside a floor for accuracy, and a chart that comes back as a denial is coded twice. There is no general figure to compare yours with.",
  "The charts here are short, and you are learning. Get them right first; speed comes with it. Only charts that you timed yourself count. The clock stands still while you pause it or the page is out of sight.",
] as const;
