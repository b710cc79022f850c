import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { useAddressText } from "./use-address-text.ts";

type Change = (before: URLSearchParams) => URLSearchParams;

/** A router that shows a navigation when the test lets it. */
const router = vi.hoisted(() => ({ params: "", waiting: [] as string[] }));

vi.mock("react-router-dom", () => ({
  useSearchParams: () => [
    new URLSearchParams(router.params),
    (change: Change) => {
      router.waiting.push(change(new URLSearchParams(router.params)).toString());
    },
  ],
}));

beforeEach(() => {
  router.params = "";
  router.waiting = [];
});

function showNext(rerender: () => void): void {
  router.params = router.waiting.shift() ?? router.params;
  rerender();
}

it("loses no letter to a router that is behind", () => {
  const { result, rerender } = renderHook(() => useAddressText("q"));
  for (const typed of ["h", "hi", "hig"]) act(() => result.current[1](typed));
  showNext(rerender);
  expect(result.current[0]).toBe("hig");
  act(() => result.current[1]("high"));
  while (router.waiting.length > 0) showNext(rerender);
  expect(result.current[0]).toBe("high");
  expect(router.params).toBe("q=high");
});

it("follows the address where somebody goes back", () => {
  router.params = "q=asthma";
  const { result, rerender } = renderHook(() => useAddressText("q"));
  act(() => result.current[1]("gout"));
  showNext(rerender);
  router.waiting.push("q=asthma");
  showNext(rerender);
  expect(result.current[0]).toBe("asthma");
});
