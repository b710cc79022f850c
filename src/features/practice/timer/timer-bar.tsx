import { Eye, EyeOff, Pause, Play, Timer, X } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { clockTime } from "../../../domain/pace/pace.ts";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import type { ChartTimer } from "./chart-timer.ts";
import styles from "./timer-bar.module.css";

/** A timer for those who want one: off at first; then it can be paused, hidden and switched off again. */
export function TimerBar({ timer }: { readonly timer: ChartTimer }) {
  const state = useSyncExternalStore(timer.subscribe, timer.getState);
  const group = useRef<HTMLSpanElement>(null);
  const wasPressed = useRef(false);
  const isOn = state !== null;
  // The button that was pressed is gone: its neighbor takes the focus.
  useEffect(() => {
    if (wasPressed.current) group.current?.querySelector("button")?.focus();
    wasPressed.current = false;
  }, [isOn]);
  return (
    <span ref={group} role="group" aria-label="Timer" className={styles["timer"]}>
      {state ? (
        <>
          {!state.isHidden && (
            <span role="timer" aria-live="off" aria-label="Time on this chart">
              {clockTime(state.counted / 1000)}
              {!state.isRunning && <span className="muted"> paused</span>}
            </span>
          )}
          <IconButton
            size="small"
            label={state.isRunning ? "Pause the timer" : "Go on with the timer"}
            icon={state.isRunning ? <Pause size="1em" /> : <Play size="1em" />}
            onClick={state.isRunning ? timer.pause : timer.goOn}
          />
          <IconButton
            size="small"
            label={state.isHidden ? "Show the time" : "Hide the time"}
            icon={state.isHidden ? <Eye size="1em" /> : <EyeOff size="1em" />}
            onClick={() => {
              timer.setHidden(!state.isHidden);
            }}
          />
          <IconButton
            size="small"
            label="Switch the timer off and forget the time"
            icon={<X size="1em" />}
            onClick={() => {
              wasPressed.current = true;
              timer.stop();
            }}
          />
        </>
      ) : (
        <Button
          size="small"
          variant="quiet"
          icon={<Timer size="1em" />}
          onClick={() => {
            wasPressed.current = true;
            timer.start();
          }}
        >
          Time this chart
        </Button>
      )}
    </span>
  );
}
