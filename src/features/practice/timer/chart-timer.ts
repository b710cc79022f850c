import * as z from "zod/mini";

/** Most that one tick counts: a device that slept in between was not at work. */
const LONGEST_TICK_MS = 60_000;

/** What a timer keeps between two visits to a chart. */
export const timerSchema = z.strictObject({
  /** Time at work, in milliseconds. */
  counted: z.number().check(z.minimum(0)),
  isRunning: z.boolean(),
  /** The figure is not shown; the time is counted all the same. */
  isHidden: z.boolean(),
});
type KeptTimer = z.infer<typeof timerSchema>;

/** Null while the timer is off, as it is until the learner switches it on. */
export type TimerState = KeptTimer | null;

export interface ChartTimer {
  readonly getState: () => TimerState;
  readonly subscribe: (listen: () => void) => () => void;
  readonly start: () => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly setHidden: (isHidden: boolean) => void;
  /** Switches it off and forgets the time. */
  readonly stop: () => void;
  /** Counts what passed since the last tick, and nothing while the page was out of sight. */
  readonly tick: (isInSight: boolean) => void;
  /** Goes on with what was kept, unless it was switched on by now. */
  readonly resume: (kept: TimerState) => void;
  /** Whole seconds at work; undefined while it is off. */
  readonly seconds: () => number | undefined;
}

/** `now` in milliseconds by a clock that never jumps. */
export function createChartTimer(now: () => number): ChartTimer {
  const listeners = new Set<() => void>();
  let state: TimerState = null;
  let last = now();

  function set(next: TimerState): void {
    state = next;
    for (const listen of listeners) listen();
  }

  function tick(isInSight: boolean): void {
    const at = now();
    const passed = Math.min(Math.max(0, at - last), LONGEST_TICK_MS);
    last = at;
    if (state?.isRunning && isInSight) set({ ...state, counted: state.counted + passed });
  }

  return {
    getState: () => state,
    subscribe(listen) {
      listeners.add(listen);
      return () => {
        listeners.delete(listen);
      };
    },
    start() {
      last = now();
      set({ counted: 0, isRunning: true, isHidden: false });
    },
    pause() {
      tick(true);
      if (state) set({ ...state, isRunning: false });
    },
    goOn() {
      last = now();
      if (state) set({ ...state, isRunning: true });
    },
    setHidden(isHidden) {
      if (state) set({ ...state, isHidden });
    },
    stop() {
      set(null);
    },
    tick,
    resume(kept) {
      last = now();
      if (kept && !state) set(kept);
    },
    seconds() {
      tick(true);
      return state ? Math.round(state.counted / 1000) : undefined;
    },
  };
}
