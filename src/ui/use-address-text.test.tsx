import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation, useNavigate } from "react-router-dom";
import { expect, it } from "vitest";
import { TestSurroundings } from "./testing.tsx";
import { useAddressText } from "./use-address-text.ts";

function Field() {
  const [text, setText] = useAddressText("q");
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <input
        aria-label="Search"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <output>{search}</output>
      <button type="button" onClick={() => void navigate("?q=elsewhere&part=services")}>
        Go
      </button>
    </>
  );
}

function show(at: string) {
  render(
    <TestSurroundings at={at}>
      <Field />
    </TestSurroundings>,
  );
  return screen.getByRole("textbox");
}

it("starts with what stands in the address", () => {
  expect(show("/?q=asthma")).toHaveValue("asthma");
});

it("writes what is typed and leaves the rest of the address alone", async () => {
  const field = show("/?part=services");
  await userEvent.type(field, "flu shot");
  expect(screen.getByRole("status")).toHaveTextContent("?part=services&q=flu+shot");
  await userEvent.clear(field);
  expect(screen.getByRole("status")).toHaveTextContent("?part=services");
});

it("follows the address when it changes from outside", async () => {
  const field = show("/?q=asthma");
  await act(() => userEvent.click(screen.getByRole("button")));
  expect(field).toHaveValue("elsewhere");
});
