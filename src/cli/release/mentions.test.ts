import { describe, expect, it } from "vitest";
import { damaged, readable, smallest } from "../../../tests/content/smallest.ts";
import { codesInProse, mentionsIn } from "./mentions.ts";

describe("codesInProse", () => {
  it.each([
    ["S52.52- has a code for the right radius", ["S52.52"], "a code with a dash behind it"],
    ["(E11.9, then N18.31).", ["E11.9", "N18.31"], "codes among punctuation"],
    ["guideline I.C.4.a and I.A.15", [], "sections of the guidelines"],
    ["an A1c of 7.4, version A1.22", [], "other letters and numbers"],
    ["G0439 instead of 99397", ["G0439"], "services of HCPCS only"],
    ["account HPS-G0439, id AG0439", [], "parts of other names"],
    ["`W19.XXXA`", ["W19.XXXA"], "placeholders"],
  ])("finds the codes in “%s”: %o (%s)", (text, codes) => {
    expect(codesInProse(text, "line 1").map(({ code }) => code)).toEqual(codes);
  });
});

describe("mentionsIn", () => {
  const mentions = mentionsIn(readable(smallest), smallest);
  const listed = (source: string) =>
    mentions
      .filter((mention) => mention.source === source)
      .map(({ file, field, code, isReported }) => {
        return `${file.replace(/^.*\//, "")} ${field} ${code}${isReported ? "" : "?"}`;
      });

  it("takes keys whole: lines, alternates, modifiers, what is rejected, and citations", () => {
    const files = damaged({
      file: "content/scenarios/sore-knee/key.json",
      patch: [
        { op: "add", path: "/diagnoses/1/alternates", value: ["E11.8"] },
        { op: "add", path: "/services/1/optionalModifiers", value: ["GA", "33"] },
        { op: "replace", path: "/rejected/0/why", value: "Left would be M25.562, not this one." },
      ],
    });
    const found = mentionsIn(readable(files), files).filter(({ source }) => source === "scenarios");
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "diagnoses/0 M25.561",
      "diagnoses/1 E11.9",
      "diagnoses/1 E11.8",
      "services/0 M25.56",
      "services/1 G0439",
      "services/1 GA",
      "services/1 G0439",
      "rejected/0 M25.562",
      "rejected/0 M25.562",
      "rejected/0 M25.56",
    ]);
    expect(found.every(({ on }) => on === "2026-02-10")).toBe(true);
  });

  it("takes audits: what was coded, what is right, and citations", () => {
    expect(listed("audits")).toEqual([
      "other-knee.json coded/diagnoses/0 M25.562?",
      "other-knee.json coded/diagnoses/1 E11.9",
      "other-knee.json errors/0 M25.561",
      "other-knee.json errors/0 M25.56?",
      "other-knee.json missed/0 G0439",
      "other-knee.json missed/0 G0439",
    ]);
  });

  it("takes the tables, where a dash asks for more characters", () => {
    const files = new Map(smallest).set(
      "content/codebook/icd10cm-2026/tables/drugs.json",
      JSON.stringify({
        heads: ["Substance", "Adverse effect"],
        rows: [{ title: "Sugar", cells: ["E11.-"], terms: [{ title: "brown", cells: [""] }] }],
      }),
    );
    const found = mentionsIn(readable(files), files).filter(({ source }) => source === "tables");
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(["Sugar E11"]);
  });

  it("takes chips, citations and right answers of lessons", () => {
    expect(listed("lessons")).toEqual([
      "first-steps.md line 15 E11.9?",
      "first-steps.md line 15 G0439",
      "first-steps.md line 15 RT",
      "first-steps.md line 17 M25.56?",
      "first-steps.md knee M25.561",
    ]);
  });

  it("takes the Index, where a dash asks for more characters", () => {
    expect(listed("index")).toEqual(["index Pain / knee M25.56?"]);
  });

  it("takes fees of HCPCS services, and leaves CPT to its owner", () => {
    expect(listed("fees")).toEqual(["hill.json feeSchedule/1 G0439"]);
  });

  it("takes ranges of guidelines and running text, but no wrong answer of an exercise", () => {
    expect(listed("text")).toEqual([
      "guidelines.json sections/0/codes M25?",
      "first-steps.md line 15 E11.9?",
      "first-steps.md line 15 G0439",
      "first-steps.md line 17 M25.56?",
      "first-steps.md line 21 M25.561?",
    ]);
  });
});
