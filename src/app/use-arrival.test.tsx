import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Link, MemoryRouter, Route, Routes } from "react-router-dom";
import { AnnouncerProvider } from "../ui/announcer.tsx";
import { PageTitleProvider, usePageTitle } from "../ui/page-title.tsx";
import { useArrival } from "./use-arrival.ts";

const onArrive = vi.fn<(title: string, pathname: string) => void>();

function Screen({ title }: { title: string }) {
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <Link to="/lessons">Lessons</Link>
      <Link to="/lost/1">Lost</Link>
      <Link to="/lost/2">Lost again</Link>
      <Link to="?q=asthma">Search</Link>
    </>
  );
}

function Frame() {
  return (
    <main tabIndex={-1}>
      <PageTitleProvider onTitle={useArrival(onArrive)}>
        <Routes>
          <Route path="/" element={<Screen title="Chart to Claim" />} />
          <Route path="/lessons" element={<Screen title="All lessons" />} />
          <Route path="*" element={<Screen title="No page" />} />
        </Routes>
      </PageTitleProvider>
    </main>
  );
}

function renderFrame() {
  render(
    <MemoryRouter>
      <AnnouncerProvider>
        <Frame />
      </AnnouncerProvider>
    </MemoryRouter>,
  );
}

beforeEach(() => {
  onArrive.mockReset();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("arriving on a screen", () => {
  it("names the document and moves nothing on the first load", () => {
    renderFrame();
    expect(document.title).toBe("Chart to Claim");
    expect(document.body).toHaveFocus();
    expect(onArrive.mock.calls).toEqual([["Chart to Claim", "/"]]);
  });

  it("puts the focus on the heading, announces it and goes to the top", async () => {
    renderFrame();
    await userEvent.click(screen.getByRole("link", { name: "Lessons" }));
    expect(document.title).toBe("All lessons · Chart to Claim");
    expect(screen.getByRole("heading", { name: "All lessons" })).toHaveFocus();
    expect(screen.getAllByText("All lessons")).toHaveLength(2);
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
    expect(onArrive).toHaveBeenLastCalledWith("All lessons", "/lessons");
  });

  it("counts as arriving also where the next screen has the same title", async () => {
    renderFrame();
    await userEvent.click(screen.getByRole("link", { name: "Lost" }));
    await userEvent.click(screen.getByRole("link", { name: "Lost again" }));
    expect(screen.getByRole("heading", { name: "No page" })).toHaveFocus();
    expect(onArrive).toHaveBeenLastCalledWith("No page", "/lost/2");
  });

  it("leaves the focus alone when only the query changes", async () => {
    renderFrame();
    const link = screen.getByRole("link", { name: "Search" });
    await userEvent.click(link);
    expect(link).toHaveFocus();
    expect(onArrive).toHaveBeenCalledTimes(1);
  });
});
