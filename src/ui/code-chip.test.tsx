import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CodeChip } from "./code-chip.tsx";
import { TestSurroundings } from "./testing.tsx";

const title = "Chronic kidney disease, stage 3a";

describe("CodeChip", () => {
  it("copies its code when pressed, and says so", async () => {
    const user = userEvent.setup();
    render(<CodeChip code="N18.31" system="icd10cm" title={title} />, {
      wrapper: TestSurroundings,
    });
    await user.click(screen.getByRole("button", { name: "Diagnosis code N18.31, copy" }));
    expect(await navigator.clipboard.readText()).toBe("N18.31");
    expect(screen.getByText("N18.31 copied")).toBeInTheDocument();
  });

  it("describes itself by its title, for hover, focus and screen readers alike", () => {
    render(<CodeChip code="N18.31" system="icd10cm" title={title} />, {
      wrapper: TestSurroundings,
    });
    expect(screen.getByRole("button")).toHaveAccessibleDescription(title);
  });

  it("leads to its page when it has one", () => {
    render(
      <CodeChip
        code="N18.31"
        system="icd10cm"
        link={{ to: "code", params: { system: "icd10cm", code: "N18.31" } }}
      />,
      { wrapper: TestSurroundings },
    );
    expect(screen.getByRole("link", { name: "Diagnosis code N18.31" })).toHaveAttribute(
      "href",
      "/code/icd10cm/N18.31",
    );
  });

  it("says its verdict in words", () => {
    render(<CodeChip code="25" system="modifier" tone="missing" copyable={false} />, {
      wrapper: TestSurroundings,
    });
    expect(screen.getByText(/Missing/)).toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("is removed by its own button", async () => {
    const onRemove = vi.fn<() => void>();
    render(<CodeChip code="25" system="modifier" copyable={false} onRemove={onRemove} />, {
      wrapper: TestSurroundings,
    });
    await userEvent.click(screen.getByRole("button", { name: "Remove 25" }));
    expect(onRemove).toHaveBeenCalledTimes(1);
  });
});
