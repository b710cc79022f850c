import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Checkbox, RadioGroup } from "./choice.tsx";

function Sizes() {
  const [value, setValue] = useState<"s" | "l" | null>(null);
  return (
    <RadioGroup
      legend="Size"
      hint="Of the text"
      options={[
        { value: "s", label: "Small" },
        { value: "l", label: "Large", hint: "Easier to read" },
      ]}
      value={value}
      onValue={setValue}
    />
  );
}

describe("RadioGroup", () => {
  it("is one Tab stop in which arrows choose", async () => {
    render(<Sizes />);
    expect(screen.getByRole("group", { name: "Size" })).toHaveAccessibleDescription("Of the text");
    await userEvent.click(screen.getByRole("radio", { name: "Small" }));
    await userEvent.keyboard("{ArrowDown}");
    const large = screen.getByRole("radio", { name: "Large" });
    expect(large).toBeChecked();
    expect(large).toHaveFocus();
    expect(large).toHaveAccessibleDescription("Easier to read");
  });
});

describe("Checkbox", () => {
  it("reports the new state and is switched by its label", async () => {
    const seen: boolean[] = [];
    render(<Checkbox label="Tell me" checked={false} onValue={(checked) => seen.push(checked)} />);
    await userEvent.click(screen.getByText("Tell me"));
    expect(seen).toEqual([true]);
  });
});
