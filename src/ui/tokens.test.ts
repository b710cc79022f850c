import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

type Theme = "light" | "dark";

/** The colours of both themes, read from the style sheet itself. */
function readColours(source: string): Record<Theme, Map<string, string>> {
  const colours = { light: new Map<string, string>(), dark: new Map<string, string>() };
  const pattern = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
  for (const [, name = "", light = "", dark = ""] of source.matchAll(pattern)) {
    colours.light.set(name, light);
    colours.dark.set(name, dark);
  }
  return colours;
}

/** WCAG 2.2, relative luminance of a colour in sRGB. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["page", "surface", "sunken", "paper"];
const systems = ["code-icd10cm", "code-procedure", "code-hcpcs", "code-modifier"];
const verdicts = ["good", "fair", "poor", "note"];
const textPairs: [string, string][] = [
  ...["ink", "ink-soft", "ink-faint", "accent", "accent-strong", ...verdicts].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...[...verdicts, ...systems, "accent"].flatMap((name): [string, string][] => [
    [name, `${name}-wash`],
    ["ink", `${name}-wash`],
    ["ink-soft", `${name}-wash`],
  ]),
  ...systems.flatMap((name) => grounds.map((ground): [string, string] => [name, ground])),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ...Array.from({ length: 8 }, (_, index): [string, string] => ["ink", `mark-${index + 1}`]),
];
const controlPairs: [string, string][] = ["edge", "focus", "accent"].flatMap((name) =>
  grounds.map((ground): [string, string] => [name, ground]),
);

const colours = readColours(css);

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  function colourOf(name: string): string {
    const found = colours[theme].get(name);
    if (found === undefined) throw new Error(`no token --${name}`);
    return found;
  }

  it.each(textPairs)("reads as text: %s on %s is 4.5 : 1 or better", (ink, ground) => {
    expect(contrast(colourOf(ink), colourOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controlPairs)("shows controls: %s on %s is 3 : 1 or better", (line, ground) => {
    expect(contrast(colourOf(line), colourOf(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe("the measure itself", () => {
  it("gives 21 for black on white, and finds a pale grey too weak", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#999999", "#ffffff")).toBeLessThan(4.5);
  });
});
