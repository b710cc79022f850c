import { describe, expect, it } from "vitest";
import { parseLesson } from "./parse-lesson.ts";

const FILE = "content/lessons/coder/first-steps.md";
const HEAD = `---
title: First steps
summary: What to do first.
minutes: 10
order: 1
objectives:
  - find a code
  - verify a code
sources:
  - title: ICD-10-CM Official Guidelines FY2026
---
`;

const CHOICE = `:::choice{#where-first cite="guideline:I.B.1"}

Where do you look first?

- [x] The Alphabetic Index
  > Yes: index first.
- [ ] The Tabular List, say \`E11\`
  > Only to verify.

:::
`;

function parse(body: string) {
  return parseLesson(FILE, HEAD + body);
}

function problems(body: string): string[] {
  const parsed = parse(body);
  return parsed.ok ? [] : parsed.error.map(({ field, message }) => `${field}: ${message}`);
}

describe("parseLesson", () => {
  it("reads front matter, prose and an exercise", () => {
    const parsed = parse(`## Start\n\nSome *prose*.\n\n${CHOICE}`);
    expect(parsed).toMatchObject({
      ok: true,
      value: { track: "coder", slug: "first-steps", title: "First steps", exerciseCount: 1 },
    });
    if (!parsed.ok) return;
    expect(parsed.value.exercises[0]).toMatchObject({
      id: "where-first",
      kind: "choice",
      prompt: { question: "Where do you look first?", multiple: false },
      key: { citations: ["guideline:I.B.1"] },
    });
    expect(parsed.value.body.children.map((node) => "tagName" in node && node.tagName)).toEqual([
      "h2",
      "p",
      "exercise-slot",
    ]);
  });

  it("keeps the key's words out of the prose", () => {
    const parsed = parse(CHOICE);
    expect(parsed.ok && JSON.stringify(parsed.value.body)).not.toContain("index first");
  });

  it("numbers the blocks on top and keeps no positions", () => {
    const parsed = parse("One.\n\nTwo.\n");
    expect(parsed.ok && parsed.value.body.children).toEqual([
      {
        type: "element",
        tagName: "p",
        properties: { dataBlock: "0" },
        children: [{ type: "text", value: "One." }],
      },
      {
        type: "element",
        tagName: "p",
        properties: { dataBlock: "1" },
        children: [{ type: "text", value: "Two." }],
      },
    ]);
  });

  it("turns :code, :term and links between lessons into elements and lists them as references", () => {
    const parsed = parse(
      "See :code[E11.9], :code[99214], :code[G0439] and :code[25]; a :term[superbills]{of=superbill}; [next](../biller/claim.md).\n",
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        references: {
          codes: [
            { system: "icd10cm", code: "E11.9", line: 12 },
            { system: "procedure", code: "99214", line: 12 },
            { system: "hcpcs", code: "G0439", line: 12 },
            { system: "modifier", code: "25", line: 12 },
          ],
          terms: [{ term: "superbill", line: 12 }],
          lessons: [{ track: "biller", slug: "claim", line: 12 }],
        },
      },
    });
    const html = parsed.ok ? JSON.stringify(parsed.value.body) : "";
    expect(html).toContain('"tagName":"code-chip"');
    expect(html).toContain('"tagName":"term-link"');
    expect(html).toContain('"tagName":"lesson-link"');
  });

  it("takes a time of day for what it is, in prose and in exercises", () => {
    const parsed = parse(`Seen at 2:05 pm.\n\n${CHOICE.replace("Where do", "At 10:30, where do")}`);
    const [prose] = parsed.ok ? parsed.value.body.children : [];
    expect(JSON.stringify(prose)).toContain(":05");
    expect(parsed.ok && parsed.value.exercises[0]?.prompt.question).toMatch(/^At 10:30, where/);
  });

  it("draws boxes of prose with their title", () => {
    const parsed = parse(':::example{title="A sprain"}\n\nText.\n\n:::\n');
    expect(parsed.ok && parsed.value.body.children[0]).toMatchObject({
      tagName: "div",
      properties: { dataTone: "example" },
      children: [{ children: [{ value: "Worked example: A sprain" }] }, { tagName: "p" }],
    });
  });

  it("tells every problem at once, with its line or field", () => {
    const parsed = parseLesson(
      FILE,
      `---\ntitle: x\nminutes: 10\n---\n\n# Too big\n\n:::choice{#a}\n\nQ?\n\n- [x] A\n- [ ] B\n  > no\n\n:::\n`,
    );
    const told = parsed.ok ? [] : parsed.error.map(({ field }) => field);
    expect(told).toEqual(
      expect.arrayContaining([
        "title",
        "summary",
        "order",
        "objectives",
        "sources",
        "line 6",
        "line 12",
      ]),
    );
    expect(parsed.ok ? [] : parsed.error.every(({ file }) => file === FILE)).toBe(true);
  });

  it.each([
    ["<b>bold</b>\n\n<div>x</div>\n", "HTML is not shown", "raw HTML"],
    ["![x](y.png)\n", "cannot hold", "pictures"],
    ["[x](javascript:alert(1))\n", "neither https", "a scripted link"],
    ["[x](http://example.org)\n", "neither https", "an unencrypted link"],
    ["Ratio 1:many.\n", "write \\:", "a colon before a word"],
    [":code[ZZZ]\n", "shape of no code", "a chip without a code"],
    [":::quiz{#a}\n\nQ?\n\n:::\n", "neither an exercise", "an unknown directive"],
    [CHOICE.replace("#where-first", "#Where"), "small letters", "a capital in an exercise's name"],
    [CHOICE + "\n" + CHOICE, "two exercises are named", "the same name twice"],
    [CHOICE.replace("guideline:I.B.1", "guide I.B.1"), "not a citation", "a misspelt citation"],
    [CHOICE.replace("[x]", "[ ]"), "no option is ticked", "no right option"],
    [
      CHOICE.replace("[ ]", "[x]"),
      "several options are right",
      "two right options in a single choice",
    ],
    [CHOICE.replace("  > Only to verify.\n", ""), "no feedback", "an option without feedback"],
    [
      ":::ordering{#o}\n\nQ?\n\n1. a\n2. b\n3. c\n\n:::\n",
      "explain the order",
      "an order without words",
    ],
    [
      ":::code-entry{#c}\n\nQ?\n\n- [x] E1\n  > yes\n- [ ] other\n  > no\n\n:::\n",
      "not a well-formed code",
      "a key that is no code",
    ],
    [
      ":::code-entry{#c}\n\nQ?\n\n- [x] E11.9\n  > yes\n\n:::\n",
      "- [ ] other",
      "nothing said about other codes",
    ],
    [
      ":::amount-entry{#m}\n\nQ?\n\n- [x] 48\n  > yes\n- [ ] other\n  > no\n\n:::\n",
      "not an amount",
      "an amount without cents",
    ],
    [
      ":::matching{#m}\n\nQ?\n\n| a | b |\n| --- | --- |\n| x | y |\n| z | w |\n\n:::\n",
      "explain the pairs",
      "pairs without words",
    ],
  ])("rejects %j (%s)", (body, message) => {
    expect(problems(body).join("\n")).toContain(message);
  });

  it("never shows the items of an ordering in their right order", () => {
    const parsed = parse(":::ordering{#o}\n\nQ?\n\n1. a\n2. b\n3. c\n\n> Because.\n\n:::\n");
    const exercise = parsed.ok ? parsed.value.exercises[0] : undefined;
    if (exercise?.kind !== "ordering") throw new Error("no ordering was read");
    expect(exercise.prompt.items.map((item) => item.id)).not.toEqual(exercise.key.order);
    expect(exercise.prompt.items.map((item) => item.text).toSorted()).toEqual(["a", "b", "c"]);
  });

  it("reads a matching table with a lure and reasons", () => {
    const parsed = parse(
      ":::matching{#m}\n\nQ?\n\n| Code | Means | Why |\n| --- | --- | --- |\n| A | one | since |\n| B | two | so |\n| | three | |\n\n:::\n",
    );
    const exercise = parsed.ok ? parsed.value.exercises[0] : undefined;
    if (exercise?.kind !== "matching") throw new Error("no matching was read");
    expect(exercise.prompt.left).toHaveLength(2);
    expect(exercise.prompt.right).toHaveLength(3);
    expect(exercise.key.pairs.map((pair) => pair.feedback)).toEqual(["since", "so"]);
  });

  it.each([
    ["title: [a", "a bracket that is left open"],
    ["a: &x [1]\nb: *x", "an alias, which can make a small file enormous"],
  ])("reports YAML that cannot be read: %j, %s", (yaml) => {
    const parsed = parseLesson(FILE, `---\n${yaml}\n---\n\nText.\n`);
    expect(parsed.ok ? "" : parsed.error[0]?.message).toContain("not YAML");
  });
});
