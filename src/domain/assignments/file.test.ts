import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../lib/result.ts";
import { LARGEST_FILE, openFile, setFile, submissionFile, type FileProblem } from "./file.ts";
import { anySet, anAttempt, aSet, aSubmission } from "./test-builders.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (value: unknown) => bytesOf(JSON.stringify(value));

function problemOf(bytes: Uint8Array): FileProblem {
  const opened = openFile(bytes);
  if (opened.ok) throw new Error("the file was accepted");
  return opened.error;
}

const submission = aSubmission([
  anAttempt("diabetes-kidney-follow-up", 7),
  anAttempt("diabetes-kidney-follow-up", 9),
  anAttempt("playground-wrist", 4),
]);

describe("a file that the program wrote", () => {
  it("gives back the set, whatever the set", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(unwrap(openFile(bytesOf(setFile(set).text)))).toEqual({ type: "set", set });
      }),
      { seed: 20261125, numRuns: 60 },
    );
  }, 30_000);

  it("gives back the submission, and knows that nobody changed it", () => {
    const { text } = submissionFile(aSet(), submission);
    expect(unwrap(openFile(bytesOf(text)))).toEqual({
      type: "submission",
      submission,
      isAsWritten: true,
    });
  });

  it("is still the same in other white space, another order of fields and with a byte-order mark", () => {
    const turned = Object.fromEntries(Object.entries(submission).toReversed());
    const opened = unwrap(openFile(bytesOf(`\ufeff${JSON.stringify(turned, null, 7)}`)));
    expect(opened).toMatchObject({ type: "submission", isAsWritten: true });
  });

  it("is named for the set and the student in plain letters", () => {
    const odd = aSubmission([], { name: "José  Ñúñez/../x" });
    expect(submissionFile(aSet(), odd).name).toBe(
      "first-week-one-of-each-jose-nunez-x.ctc-handin.json",
    );
    expect(setFile(aSet({ title: "字字" })).name).toBe("untitled.ctc-set.json");
  });
});

describe("a submission that somebody changed", () => {
  it("is read and says that it was changed, and what it claims is kept apart from the work", () => {
    const forged = { ...submission, claimed: { score: 100, passed: true } };
    expect(unwrap(openFile(fileOf(forged)))).toMatchObject({
      isAsWritten: false,
      submission: { attempts: submission.attempts },
    });
  });
});

describe("a file that is refused", () => {
  const text = JSON.stringify(submission);
  it.each([
    { kind: "empty", bytes: new Uint8Array(), why: "nothing in it" },
    { kind: "too-large", bytes: new Uint8Array(LARGEST_FILE + 1), why: "more bytes than allowed" },
    { kind: "not-text", bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe), why: "a zip" },
    { kind: "not-json", bytes: bytesOf("Dear Ms. Castle"), why: "a letter" },
    { kind: "cut-off", bytes: bytesOf(text.slice(0, -40)), why: "its end is missing" },
    { kind: "foreign", bytes: fileOf({ hello: 1 }), why: "some other JSON" },
    { kind: "foreign", bytes: fileOf([]), why: "a list" },
    { kind: "foreign", bytes: fileOf(null), why: "null" },
    { kind: "foreign", bytes: fileOf({ format: "chart-to-claim/backup" }), why: "a backup" },
    { kind: "newer-version", bytes: fileOf({ ...submission, version: 4 }), why: "from the future" },
    { kind: "newer-version", bytes: fileOf({ ...aSet(), version: 99 }), why: "a set from there" },
    { kind: "invalid", bytes: fileOf({ ...submission, version: 0 }), why: "version 0" },
    { kind: "invalid", bytes: fileOf({ ...submission, score: 100 }), why: "a key too many" },
  ])("as $kind: $why", ({ kind, bytes }) => {
    expect(problemOf(bytes).kind).toBe(kind);
  });

  it("names every field that is wrong, with its path", () => {
    const [first, ...rest] = submission.attempts;
    const broken = {
      ...submission,
      student: { name: "  ", id: "4\u0000 2" },
      madeAt: "yesterday",
      attempts: [{ ...first, attemptNumber: 0, note: "hi" }, ...rest],
    };
    expect(
      problemOf(fileOf(broken))
        .fields.map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      "attempts[0].attemptNumber",
      "attempts[0].note",
      "madeAt",
      "student.id",
      "student.name",
    ]);
  });

  it("for an attempt without an answer", () => {
    const [first] = submission.attempts;
    const { answer: _answer, ...without } = first ?? {};
    const broken = { ...submission, attempts: [without] };
    expect(problemOf(fileOf(broken)).fields).toMatchObject([{ path: "attempts[0].answer" }]);
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "for a %s anywhere, even inside an answer, without touching any prototype",
    (key) => {
      const planted = text.replace('"earned":7', `"${key}":{"polluted":true}`);
      expect(planted).not.toBe(text);
      expect(problemOf(bytesOf(planted))).toMatchObject({
        kind: "hostile",
        fields: [{ path: `attempts[0].answer.${key}` }],
      });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it("for nesting that would exhaust the stack", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const planted = text.replace('{"earned":7}', deep);
    expect(problemOf(bytesOf(planted)).kind).toBe("hostile");
  });

  it("names at most fifty problems, each in a short line", () => {
    const attempts = Array.from({ length: 900 }, () => ({ ["x".repeat(5000)]: 1 }));
    const { kind, fields } = problemOf(fileOf({ ...submission, attempts }));
    expect(kind).toBe("invalid");
    expect(fields.length).toBeLessThanOrEqual(50);
    expect(fields.every(({ path }) => path.length <= 120)).toBe(true);
  });

  it("never throws, whatever bytes are put into it", () => {
    const whole = [...bytesOf(text)];
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.nat({ max: 255 }),
        fc.uint8Array({ maxLength: 40 }),
        (at, byte, noise) => {
          expect(() => openFile(Uint8Array.from(whole.with(at, byte)))).not.toThrow();
          expect(openFile(noise).ok).toBe(false);
        },
      ),
      { seed: 20261126, numRuns: 200 },
    );
  }, 30_000);
});
