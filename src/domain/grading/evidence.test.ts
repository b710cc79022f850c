import { describe, expect, it } from "vitest";
import { linesWithEvidence } from "./evidence.ts";
import { scoreParts } from "./score.ts";
import { aCase, aKeyDiagnosis, aKeyService, aService } from "./testing.ts";

const tasks = ["diagnoses", "evidence"] as const;
const mark = (quote: string, paragraph = 1) => ({ paragraph, quote });

function states(parts: Parameters<typeof aCase>[0]) {
  return linesWithEvidence(aCase({ tasks, ...parts })).map(
    ({ path, code, state }) => `${path} ${code} ${state}`,
  );
}

describe("evidence", () => {
  const two = [aKeyDiagnosis("E11.22", { evidence: ["Type 2 diabetes", "stage 3a"] })];

  it.each([
    [[mark("stage 3a")], "supported"],
    [[mark("Type 2")], "supported"],
    [[mark("stroke at 70", 2), mark("CKD, stage")], "supported"],
    [[mark("stroke at 70", 2)], "elsewhere"],
    [[mark("stage 3a", 2)], "unmarked"],
    [[], "unmarked"],
  ])("of %j with two passages: %s", (evidence, state) => {
    const diagnoses = [{ code: "e1122", evidence }];
    expect(states({ key: two, diagnoses })).toEqual([`/diagnoses/0 E11.22 ${state}`]);
  });

  it("is asked of required lines that the answer has and the key quotes", () => {
    const key = [
      "E11.22",
      aKeyDiagnosis("I10", { optional: true }),
      aKeyDiagnosis("N18.31", { evidence: [] }),
      "R07.2",
    ];
    const diagnoses = ["E11.9", "I10", "N18.31", "Z79.84"];
    expect(states({ key, diagnoses })).toEqual(["/diagnoses/0 E11.9 unmarked"]);
    const parts = scoreParts(aCase({ tasks, key, diagnoses }));
    expect(parts.find(({ aspect }) => aspect === "evidence")).toMatchObject({
      earned: 0,
      possible: 2,
    });
  });

  it("is asked of services where they are a task, and of nothing where it is none", () => {
    const keyServices = [aKeyService("99214"), aKeyService("93000", { optional: true })];
    const services = [aService("99214"), aService("93000")];
    const diagnoses = [{ code: "E11.22", evidence: [mark("diabetic CKD")] }];
    const parts = { keyServices, services, diagnoses };
    expect(states({ ...parts, tasks: ["diagnoses", "services", "evidence"] })).toEqual([
      "/diagnoses/0 E11.22 supported",
      "/services/0 99214 unmarked",
    ]);
    expect(states(parts)).toEqual(["/diagnoses/0 E11.22 supported"]);
    expect(states({ ...parts, tasks: ["diagnoses", "services"] })).toEqual([]);
    const score = (list: typeof services) =>
      scoreParts(
        aCase({ ...parts, services: list, tasks: ["diagnoses", "services", "evidence"] }),
      ).find(({ aspect }) => aspect === "evidence");
    expect(score(services)).toMatchObject({ earned: 1, possible: 2 });
    expect(score([aService("99214", { evidence: [mark("with diabetic CKD")] })])).toMatchObject({
      earned: 2,
    });
  });
});
