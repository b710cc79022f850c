import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Field, Select, TextInput } from "./field.tsx";

describe("Field", () => {
  it("names and describes its control", () => {
    render(
      <Field label="NPI" hint="10 digits" required>
        <TextInput />
      </Field>,
    );
    const input = screen.getByRole("textbox", { name: "NPI (required)" });
    expect(input).toHaveAccessibleDescription("10 digits");
    expect(input).toBeRequired();
  });

  it("shows an error only after the field was left", async () => {
    render(
      <Field label="NPI" error="Ten digits are needed">
        <TextInput />
      </Field>,
    );
    const input = screen.getByRole("textbox", { name: "NPI" });
    await userEvent.click(input);
    expect(input).toBeValid();
    await userEvent.tab();
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription("Ten digits are needed");
  });

  it("shows an error at once after a submit", () => {
    render(
      <Field label="NPI" error="Ten digits are needed" showError>
        <TextInput />
      </Field>,
    );
    expect(screen.getByRole("textbox")).toBeInvalid();
  });

  it("reports values of inputs and selections", async () => {
    const onValue = vi.fn<(value: string) => void>();
    render(
      <>
        <Field label="Code">
          <TextInput onValue={onValue} />
        </Field>
        <Field label="Place">
          <Select
            onValue={onValue}
            options={[
              { value: "11", label: "Office" },
              { value: "23", label: "Emergency room" },
            ]}
          />
        </Field>
      </>,
    );
    await userEvent.type(screen.getByRole("textbox", { name: "Code" }), "E");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Place" }), "23");
    expect(onValue.mock.calls).toEqual([["E"], ["23"]]);
  });
});
