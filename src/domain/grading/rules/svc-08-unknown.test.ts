import { describe, expect, it } from "vitest";
import { aCase, aService, pathsOf, toldBy } from "../testing.ts";

describe("SVC-08", () => {
  it.each([
    ["9921", "no service code"],
    ["G0439", "in none of the editions"],
  ])("[SVC-08] says of %s: %s", (code, words) => {
    const at = aCase({ services: [aService(code)] });
    expect(pathsOf("SVC-08", at)).toEqual(["/services/0"]);
    expect(toldBy("SVC-08", at).why).toContain(words);
  });

  it("[SVC-08] is silent about codes at hand", () => {
    expect(pathsOf("SVC-08", aCase({}))).toEqual([]);
  });
});
