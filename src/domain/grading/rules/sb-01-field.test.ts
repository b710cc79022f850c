import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";
import { ruleById } from "./registry.ts";

describe("SB-01", () => {
  const tasks = ["superbill"] as const;

  it("[SB-01] names the field, the paper it stands on, and the item of the form", () => {
    const at = aCase({ tasks, superbill: { memberId: "M124" } });
    expect(pathsOf("SB-01", at)).toEqual(["/superbill/memberId"]);
    expect(toldBy("SB-01", at).why).toMatch(/insurance card.*M123.*item 1a/);
  });

  it.each([
    ["patientName", "DELGADO, ROSA", "last name first"],
    ["birthDate", "5/4/61", "a short date"],
    ["renderingProvider", "Dr. Ada Okafor, MD", "title and credentials"],
    ["memberId", "m-123", "dashes and small letters"],
    ["sex", "female", "the word"],
    ["groupNumber", "G 9", "a blank"],
  ])("[SB-01] accepts %s as “%s”: %s", (id, typed) => {
    expect(pathsOf("SB-01", aCase({ tasks, superbill: { [id]: typed } }))).toEqual([]);
  });

  it("[SB-01] wants a field blank when nothing is on file", () => {
    const at = aCase({ tasks, superbill: { authorization: "12345" } });
    expect(toldBy("SB-01", at).why).toContain("stays blank");
  });

  it("[SB-01] is silent where the superbill is no task", () => {
    expect(pathsOf("SB-01", aCase({ superbill: { memberId: "X" } }))).toEqual([]);
  });

  it("[SB-01] leaves the copay to FEE-02, and calls a blank field missing", () => {
    const at = aCase({ tasks, superbill: { copayCollected: "25", memberId: "  ", sex: "M" } });
    const findings = ruleById("SB-01")?.check(at) ?? [];
    expect(findings.map(({ outcome, path }) => `${outcome} ${path}`)).toEqual([
      "wrong /superbill/sex",
      "missing /superbill/memberId",
    ]);
    expect(toldBy("SB-01", at).headline).toBe("Sex");
  });
});
