import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishDraft, setDraftSchema } from "../../src/domain/assignments/draft.ts";
import { openFile } from "../../src/domain/assignments/file.ts";
import type { RecordedAttempt } from "../../src/domain/assignments/submission.ts";
import { aSubmission } from "../../src/domain/assignments/test-builders.ts";
import { decodeLink } from "../../src/domain/assignments/link.ts";
import { digestOf } from "../../src/domain/assignments/set.ts";
import { handedInSchema, receivedSetSchema } from "../../src/domain/assignments/stored.ts";
import { encounterAnswerSchema } from "../../src/domain/grading/answer.ts";
import { unwrap } from "../../src/lib/result.ts";

const folder = join(import.meta.dirname, "assignments");

/** Of each fixture as JSON without white space. */
const frozen: Readonly<Record<string, string>> = {
  "link-v1.json": "6df0c26762ed705c2047c9dff270c1cb69dda16648bbff8a17e4c7ebe2390568",
  "link-v2.json": "d8afd6c8f808fb2b9bd965a2fb651d7e99f18dba32f7b13e67949c80e114deb8",
  "set-v1.json": "96c25e2568997bb50563392f3c7813b394951ed3c382e772bf631883f7b828e7",
  "set-v2.json": "a382d5f06af4ad3d6ea79e2e68bd341de3bc149fa33dd39e7b277547f32e3644",
  "stored-v1.json": "d0c1624aadcc66869e85d2d51a36206a6a74810c14423647af0796f4ac700b85",
  "submission-v1.json": "2ce67d35b7719ee739d2042a59ead891c10725fa1a618b43894a059858debb0f",
  "submission-v2.json": "9ab485e04523619f2de758b6841d078f9af128f24b7c2286b16538c21ee594fa",
  "submission-v3.json": "e1e7bb973800082958456c010ccc3972b52c796714d05bd2bd1fc0b26d81cd35",
};

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function open(name: string) {
  return unwrap(openFile(new TextEncoder().encode(read(name))));
}

const stored = JSON.parse(read("stored-v1.json")) as Record<
  "made" | "received" | "handedIn",
  unknown
>;
const link = JSON.parse(read("link-v1.json")) as { readonly payload: string };
const digest = "5a02b336039212380a0fda4a52323034";

describe("the fixtures of assignments", () => {
  it("are what they were when they were frozen", () => {
    const hashes = readdirSync(folder).map((name) => {
      const text = JSON.stringify(JSON.parse(read(name)));
      return [name, createHash("sha256").update(text).digest("hex")];
    });
    expect(Object.fromEntries(hashes)).toEqual(frozen);
  });
});

describe("version 1", () => {
  it("of a set file still means the same set, by its fingerprint", () => {
    const opened = open("set-v1.json");
    expect(opened).toMatchObject({
      type: "set",
      set: { title: "Week 3: conditions that travel together", due: { local: "2026-11-01T01:30" } },
    });
    expect(opened.type === "set" && digestOf(opened.set)).toBe(digest);
  });

  it("of a link still opens, as the same set", () => {
    expect(digestOf(unwrap(decodeLink(link.payload)))).toBe(digest);
  });

  it("of a submission still opens, unchanged since it was made", () => {
    expect(open("submission-v1.json")).toMatchObject({
      type: "submission",
      isAsWritten: true,
      submission: {
        set: { digest },
        student: { name: "Zoë O’Neil-Ruiz", id: "=S-0417" },
        attempts: [{ attemptNumber: 1 }, { attemptNumber: 2 }, { slug: "heart-failure-afib" }],
      },
    });
  });

  it("of what is stored on a device can still be read", () => {
    const draft = setDraftSchema.parse(stored.made);
    expect(digestOf(unwrap(finishDraft(draft)))).toBe(digest);
    expect(draft.givenOut).toEqual([{ digest, at: "2026-10-06T09:00:00.000Z" }]);
    expect(digestOf(receivedSetSchema.parse(stored.received).set)).toBe(digest);
    expect(handedInSchema.parse(stored.handedIn).submission.attempts).toHaveLength(3);
  });
});

describe("version 2", () => {
  it("of a set, as a file and as a link, allows hints", () => {
    const opened = open("set-v2.json");
    expect(opened).toMatchObject({ type: "set", set: { version: 2, hints: "allowed" } });
    const { payload } = JSON.parse(read("link-v2.json")) as { readonly payload: string };
    const digests = [opened.type === "set" && opened.set, unwrap(decodeLink(payload))].map(
      (set) => set && digestOf(set),
    );
    expect(digests).toEqual([
      "a797b946311a10dc0ba6c202f5f00393",
      "a797b946311a10dc0ba6c202f5f00393",
    ]);
  });

  it("of a submission brings a student's disputes along", () => {
    expect(open("submission-v2.json")).toMatchObject({
      type: "submission",
      isAsWritten: true,
      submission: { version: 2, attempts: [{ disputes: [{ code: "E11.9" }] }, {}, {}] },
    });
  });
});

describe("version 3", () => {
  it("of a submission brings guided look-ups along, within answers that can be read", () => {
    const opened = open("submission-v3.json");
    expect(opened).toMatchObject({
      type: "submission",
      isAsWritten: true,
      submission: { version: 3, attempts: [{ disputes: [{ code: "E11.9" }] }, {}, {}] },
    });
    const answer = opened.type === "submission" ? opened.submission.attempts[1]?.answer : undefined;
    expect(encounterAnswerSchema.parse(answer).diagnoses[0]?.lookup?.steps.at(-1)).toEqual({
      kind: "code",
      code: "E11.22",
    });
  });
});

describe("a hand-in", () => {
  const lookup = { year: 2026, condition: "", steps: [] };
  const answer = { diagnoses: [{ code: "I10", evidence: [] }], services: [], superbill: {} };
  const worked = (change: Partial<RecordedAttempt> = {}): RecordedAttempt => ({
    slug: "playground-wrist",
    answer,
    startedAt: "2026-11-25T10:00:00.000Z",
    submittedAt: "2026-11-25T10:30:00.000Z",
    ...change,
  });
  const dispute = {
    path: "/diagnoses/0",
    rule: "DX-09",
    code: "E11.9",
    words: "well controlled",
    citation: "I.C.4.a",
    text: "The note says so.",
    at: "2026-11-25T11:00:00.000Z",
  };

  it.each([
    { version: 1, attempt: worked(), why: "nothing that version 1 lacks" },
    { version: 2, attempt: worked({ disputes: [dispute] }), why: "a dispute" },
    {
      version: 3,
      attempt: worked({ answer: { ...answer, diagnoses: [{ ...answer.diagnoses[0], lookup }] } }),
      why: "a look-up",
    },
    { version: 1, attempt: worked({ answer: "no answer" }), why: "no answer at all" },
  ])("with $why is written as version $version", ({ version, attempt }) => {
    expect(aSubmission([attempt]).version).toBe(version);
  });
});
