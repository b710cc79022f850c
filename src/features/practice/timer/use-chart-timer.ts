import { useEffect, useState } from "react";
import * as z from "zod/mini";
import { loadSetting, removeSetting, saveSetting } from "../../../storage/settings.ts";
import { createChartTimer, timerSchema, type ChartTimer, type TimerState } from "./chart-timer.ts";

const SAVED_EVERY_MS = 15_000;

/** The timer of one chart, kept on the device between visits and forgotten with the submitted attempt. */
export interface KeptChartTimer extends ChartTimer {
  /** After the attempt is stored. */
  readonly finish: () => Promise<void>;
}

/** Keeps counting while the chart is open; a failed save costs seconds, never work. */
export function useChartTimer(exerciseId: string): KeptChartTimer {
  const key = `timer:${exerciseId}`;
  const [timer] = useState(() => createChartTimer(() => performance.now()));
  useEffect(() => {
    let saved: TimerState = null;
    const save = () => {
      const state = timer.getState();
      if (state === saved) return;
      saved = state;
      void (state ? saveSetting(key, state) : removeSetting(key));
    };
    const count = () => {
      timer.tick(!document.hidden);
    };
    const turn = () => {
      // What passed until now belongs to what the page was before.
      timer.tick(document.hidden);
      save();
    };
    void loadSetting(key, z.nullable(timerSchema)).then((kept) => {
      if (kept.ok) timer.resume(kept.value);
    });
    const counting = setInterval(count, 1000);
    const saving = setInterval(save, SAVED_EVERY_MS);
    const leave = timer.subscribe(() => {
      const state = timer.getState();
      // Seconds are saved now and then, everything else at once.
      if (state?.isRunning !== saved?.isRunning || state?.isHidden !== saved?.isHidden) save();
    });
    document.addEventListener("visibilitychange", turn);
    return () => {
      count();
      save();
      clearInterval(counting);
      clearInterval(saving);
      leave();
      document.removeEventListener("visibilitychange", turn);
    };
  }, [key, timer]);
  return {
    ...timer,
    async finish() {
      timer.stop();
      await removeSetting(key);
    },
  };
}
