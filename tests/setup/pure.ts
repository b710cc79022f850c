import { afterEach, beforeEach, vi } from "vitest";

/**
 * Tests of pure modules run where ambient time and randomness throw and React cannot be loaded:
 * whatever those modules need is handed to them.
 */
vi.mock("react", () => {
  throw new Error("A pure module loaded React");
});

const { now } = Date;
const { random } = Math;

beforeEach(() => {
  Date.now = () => {
    throw new Error("A pure module used Date.now: take a Clock");
  };
  Math.random = () => {
    throw new Error("A pure module used Math.random: take a seeded Random");
  };
});

afterEach(() => {
  Date.now = now;
  Math.random = random;
});
