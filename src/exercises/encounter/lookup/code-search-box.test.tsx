import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { SearchHit } from "../../../domain/codebook/search/code-search.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { CodeSearchBox, type CodeSearchBoxProps } from "./code-search-box.tsx";

const knee: readonly SearchHit[] = [
  {
    code: "M25.562",
    title: "Pain in left knee",
    isBillable: true,
    via: "index",
    foundBy: "Index: Gonalgia",
  },
  {
    code: "M25.56",
    title: "Pain in knee",
    isBillable: false,
    via: "title",
    needs: "more-characters",
  },
  {
    code: "S80.02",
    title: "Contusion of left knee",
    isBillable: false,
    via: "title",
    needs: "seventh-character",
  },
];

function show(props: Partial<CodeSearchBoxProps> = {}) {
  const calls = { onPick: vi.fn(), onTyped: vi.fn(), onDetails: vi.fn() };
  const search = vi.fn((query: string) => Promise.resolve(query.startsWith("x") ? [] : knee));
  render(
    <TestSurroundings>
      <CodeSearchBox label="Add a diagnosis" search={search} {...calls} {...props} />
    </TestSurroundings>,
  );
  return { ...calls, search, box: screen.getByRole("combobox", { name: "Add a diagnosis" }) };
}

/** The line above the results; the same words are also spoken. */
function status(words: RegExp | string) {
  return screen.findByText(words, { selector: "p" });
}

async function type(text: string) {
  const user = userEvent.setup();
  await user.type(screen.getByRole("combobox"), text);
  await status(/^\d+ results?$|^Nothing found|could not be searched/);
  return user;
}

describe("typing words", () => {
  it("lists what was found with what each code still needs", async () => {
    const { box } = show();
    await type("knee");
    const options = screen.getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      "M25.562Pain in left kneeIndex: Gonalgia",
      "M25.56Pain in kneeHeading: needs more characters",
      "S80.02Contusion of left kneeNeeds a seventh character",
    ]);
    expect(box).toHaveAttribute("aria-expanded", "true");
    expect(await status("3 results")).toBeVisible();
  });

  it("picks the option that the arrows chose, and is empty for the next code", async () => {
    const { onPick, onTyped, box } = show();
    const user = await type("knee");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(box).toHaveAttribute("aria-activedescendant", screen.getAllByRole("option")[1]?.id);
    await user.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledWith(knee[1]);
    expect(onTyped).not.toHaveBeenCalled();
    expect(box).toHaveValue("");
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("goes round at both ends", async () => {
    const { onPick } = show();
    const user = await type("knee");
    await user.keyboard("{ArrowUp}{Enter}");
    expect(onPick).toHaveBeenCalledWith(knee[2]);
  });

  it("leads to the first result with Enter, and takes it with a second one", async () => {
    const { onPick, onTyped } = show();
    const user = await type("knee pain");
    await user.keyboard("{Enter}");
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getAllByRole("option")[0]).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledWith(knee[0]);
    expect(onTyped).not.toHaveBeenCalled();
  });

  it("says what to do when nothing is found", async () => {
    const { onTyped } = show();
    const user = await type("xyz");
    expect(await status(/^Nothing found/)).toBeVisible();
    await user.keyboard("{Enter}");
    expect(onTyped).not.toHaveBeenCalled();
  });

  it("says so when the search fails", async () => {
    show({ search: () => Promise.reject(new Error("offline")) });
    await type("knee");
    expect(await status(/could not be searched/)).toBeVisible();
  });
});

describe("typing a code", () => {
  it("reports it with Enter as it was typed", async () => {
    const { onTyped, onPick, box } = show();
    const user = await type("m25562");
    await user.keyboard("{Enter}");
    expect(onTyped).toHaveBeenCalledWith("m25562");
    expect(onPick).not.toHaveBeenCalled();
    expect(box).toHaveValue("");
  });

  it("reports one that nothing was found for", async () => {
    const { onTyped } = show();
    const user = await type("x99.9");
    await user.keyboard("{Enter}");
    expect(onTyped).toHaveBeenCalledWith("x99.9");
  });

  it("reports nothing for blanks", async () => {
    const { onTyped, box } = show();
    await userEvent.type(box, "   {Enter}");
    expect(onTyped).not.toHaveBeenCalled();
  });
});

describe("looking one up", () => {
  it.each(["{ArrowRight}", "{Alt>}{Enter}{/Alt}"])("opens the chosen one with %s", async (keys) => {
    const { onDetails, onPick } = show();
    const user = await type("knee");
    await user.keyboard(`{ArrowDown}${keys}`);
    expect(onDetails).toHaveBeenCalledWith(knee[0]);
    expect(onPick).not.toHaveBeenCalled();
  });

  it("lets the right arrow move through the text", async () => {
    const { onDetails } = show();
    const user = await type("knee");
    await user.keyboard("{ArrowDown}{ArrowLeft}{ArrowRight}");
    expect(onDetails).not.toHaveBeenCalled();
  });

  it("opens the one whose book is pressed, and picks the one whose row is", async () => {
    const { onDetails, onPick } = show();
    const user = await type("knee");
    await user.click(screen.getAllByTitle("Look it up")[1] ?? document.body);
    expect(onDetails).toHaveBeenCalledWith(knee[1]);
    await user.type(screen.getByRole("combobox"), "s");
    await user.click(await screen.findByText("Contusion of left knee"));
    expect(onPick).toHaveBeenCalledWith(knee[2]);
  });

  it("shows no book where there is nothing to look up", async () => {
    const search = () => Promise.resolve(knee);
    render(
      <TestSurroundings>
        <CodeSearchBox label="Add a service" search={search} onPick={vi.fn()} onTyped={vi.fn()} />
      </TestSurroundings>,
    );
    await type("knee");
    expect(screen.queryByTitle("Look it up")).toBeNull();
  });
});

describe("leaving", () => {
  it("clears with Escape and lets a second one through to whatever stands around", async () => {
    const onEscape = vi.fn();
    const search = () => Promise.resolve(knee);
    render(
      <TestSurroundings>
        {/* Stands for the dialog around it. */}
        <div
          role="presentation"
          onKeyDown={({ key }) => {
            if (key === "Escape") onEscape();
          }}
        >
          <CodeSearchBox label="Search" search={search} onPick={vi.fn()} onTyped={vi.fn()} />
        </div>
      </TestSurroundings>,
    );
    const user = await type("knee");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("combobox")).toHaveValue("");
    expect(onEscape).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onEscape).toHaveBeenCalledOnce();
  });

  it("closes the list when the focus goes, and keeps the text", async () => {
    const { box } = show();
    const user = await type("knee");
    await user.tab();
    await user.tab();
    expect(screen.queryByRole("option")).toBeNull();
    expect(box).toHaveValue("knee");
  });
});

it("never shows an answer that was overtaken", async () => {
  const answers = new Map<string, (hits: readonly SearchHit[]) => void>();
  show({ search: (query) => new Promise((resolve) => answers.set(query, resolve)) });
  const user = userEvent.setup();
  await user.type(screen.getByRole("combobox"), "kn");
  answers.get("kn")?.(knee.slice(0, 1));
  await status("1 result");
  answers.get("k")?.(knee);
  await waitFor(() => {
    expect(screen.getAllByRole("option")).toHaveLength(1);
  });
});

it("keeps a text that its owner keeps, with the results in the page", async () => {
  const onPick = vi.fn();
  show({ inline: true, text: "knee", onText: vi.fn(), onPick });
  await userEvent.click(await screen.findByText("Pain in left knee"));
  expect(onPick).toHaveBeenCalledWith(knee[0]);
  expect(screen.getByRole("combobox")).toHaveValue("knee");
});
