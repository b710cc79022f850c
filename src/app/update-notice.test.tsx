import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { markUnsaved } from "../ui/unsaved-work.ts";
import type { ServiceWorkerEvents } from "./service-worker.ts";
import { UpdateNotice } from "./update-notice.tsx";

function renderNotice() {
  const applyUpdate = vi.fn<() => void>();
  let events: ServiceWorkerEvents | undefined;
  render(
    <UpdateNotice
      register={(given) => {
        events = given;
        return applyUpdate;
      }}
    />,
  );
  return {
    applyUpdate,
    newVersion: () => {
      act(() => {
        events?.onNeedRefresh();
      });
    },
  };
}

describe("UpdateNotice", () => {
  it("says nothing until a new version waits, and updates only when told to", async () => {
    const { applyUpdate, newVersion } = renderNotice();
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    newVersion();
    expect(screen.getByRole("status")).toHaveTextContent("A new version is ready.");
    expect(applyUpdate).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Update now" }));
    expect(applyUpdate).toHaveBeenCalledTimes(1);
  });

  it("waits while there is unsaved work", () => {
    const { newVersion } = renderNotice();
    newVersion();
    act(() => {
      markUnsaved("desk", true);
    });
    expect(screen.getByRole("button", { name: "Update now" })).toBeDisabled();
    expect(screen.getByRole("status")).toHaveTextContent("not saved yet");
    act(() => {
      markUnsaved("desk", false);
    });
    expect(screen.getByRole("button", { name: "Update now" })).toBeEnabled();
  });

  it("goes away for now when put off", async () => {
    const { newVersion } = renderNotice();
    newVersion();
    await userEvent.click(screen.getByRole("button", { name: "Later" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });
});
