import { describe, expect, it } from "vitest";
import { aCase, pathsOf } from "../testing.ts";

describe("SVC-01", () => {
  it("[SVC-01] calls the key's own service right", () => {
    expect(pathsOf("SVC-01", aCase({}))).toEqual(["/services/0"]);
  });

  it("[SVC-01] is silent where services are no task", () => {
    expect(pathsOf("SVC-01", aCase({ tasks: ["diagnoses"] }))).toEqual([]);
  });
});
