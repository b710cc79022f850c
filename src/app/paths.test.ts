import { describe, expect, expectTypeOf, it } from "vitest";
import type { RouteName, RouteParams } from "../ui/navigation.tsx";
import { paths, pathTo, type ParamsOf } from "./paths.ts";

type ParamsInTable = { -readonly [Name in keyof typeof paths]: ParamsOf<(typeof paths)[Name]> };
type ParamsInNames = { [Name in RouteName]: keyof RouteParams[Name] };

describe("pathTo", () => {
  it("gives the plain address of a screen without parameters", () => {
    expect(pathTo("home")).toBe("/");
    expect(pathTo("gradebook")).toBe("/teach/gradebook");
  });

  it("fills in every parameter", () => {
    expect(pathTo("result", { slug: "asthma-visit", attemptId: "a-1" })).toBe(
      "/practice/asthma-visit/result/a-1",
    );
  });

  it("encodes what would otherwise change the address", () => {
    expect(pathTo("code", { system: "icd10cm", code: "a/b?c#d" })).toBe(
      "/codebook/icd10cm/a%2Fb%3Fc%23d",
    );
  });

  it("throws on an empty parameter, which would lead to another screen", () => {
    expect(() => pathTo("workbench", { slug: "" })).toThrow('workbench needs "slug"');
  });
});

describe("the route table", () => {
  it("agrees with the route names and parameters that the screens know", () => {
    expectTypeOf<ParamsInTable>().toEqualTypeOf<ParamsInNames>();
  });

  it("gives every screen an address of its own", () => {
    expect(new Set(Object.values(paths)).size).toBe(Object.keys(paths).length);
  });
});
