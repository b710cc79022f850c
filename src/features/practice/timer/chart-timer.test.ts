import { expect, it, vi } from "vitest";
import { createChartTimer } from "./chart-timer.ts";

function aTimer() {
  const clock = { at: 0 };
  const timer = createChartTimer(() => clock.at);
  const pass = (seconds: number, isInSight = true) => {
    for (let second = 0; second < seconds; second += 1) {
      clock.at += 1000;
      timer.tick(isInSight);
    }
  };
  return { timer, pass, clock };
}

it("is off until it is switched on", () => {
  const { timer, pass } = aTimer();
  pass(30);
  expect(timer.getState()).toBeNull();
  expect(timer.seconds()).toBeUndefined();
});

it("counts from the start, not while it is paused or out of sight", () => {
  const { timer, pass } = aTimer();
  pass(100);
  timer.start();
  pass(10);
  timer.pause();
  pass(100);
  timer.goOn();
  pass(5);
  pass(100, false);
  pass(2);
  expect(timer.seconds()).toBe(17);
});

it("counts on while it is hidden, and forgets the time when it is switched off", () => {
  const { timer, pass } = aTimer();
  timer.start();
  timer.setHidden(true);
  pass(9);
  expect(timer.getState()).toMatchObject({ isHidden: true, counted: 9000 });
  timer.stop();
  expect(timer.seconds()).toBeUndefined();
});

it("counts a minute at most for a device that slept", () => {
  const { timer, clock } = aTimer();
  timer.start();
  clock.at += 8 * 3600 * 1000;
  expect(timer.seconds()).toBe(60);
});

it("goes on with what was kept, and leaves a timer alone that runs by then", () => {
  const { timer, pass } = aTimer();
  const kept = { counted: 60_000, isRunning: true, isHidden: true };
  timer.resume(kept);
  pass(4);
  expect(timer.seconds()).toBe(64);
  timer.resume({ ...kept, counted: 0 });
  expect(timer.seconds()).toBe(64);
});

it("tells those who listen, until they leave", () => {
  const { timer } = aTimer();
  const listen = vi.fn();
  const leave = timer.subscribe(listen);
  timer.start();
  leave();
  timer.stop();
  expect(listen).toHaveBeenCalledOnce();
});
