import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("EVD-01", () => {
  const tasks = ["diagnoses", "evidence"] as const;

  it("[EVD-01] asks for the words behind a supported line", () => {
    const at = aCase({ tasks });
    expect(pathsOf("EVD-01", at)).toEqual(["/diagnoses/0/evidence"]);
    expect(toldBy("EVD-01", at).why).toContain("diabetic CKD");
  });

  it("[EVD-01] is silent where evidence is no task", () => {
    expect(pathsOf("EVD-01", aCase({}))).toEqual([]);
  });
});
