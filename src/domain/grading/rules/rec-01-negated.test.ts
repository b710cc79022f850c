import { describe, expect, it } from "vitest";
import { aChart } from "../record/testing.ts";
import { aCase, pathsOf, toldBy } from "../testing.ts";
import { scoreParts } from "../score.ts";

describe("REC-01", () => {
  const saying = (hpi: string, more: Parameters<typeof aCase>[0] = {}) =>
    aCase({
      diagnoses: ["E11.22", "R07.89"],
      chart: aChart({ HPI: [hpi], Assessment: ["Type 2 diabetes with diabetic CKD, stage 3a."] }),
      ...more,
    });

  it("[REC-01] quotes the words that deny what was coded", () => {
    const at = saying("Denies chest pain or palpitations.");
    expect(pathsOf("REC-01", at)).toEqual(["/diagnoses/1"]);
    const told = toldBy("REC-01", at);
    expect(told.why).toContain("Paragraph 1 (HPI) reads “Denies chest pain or palpitations”");
    expect(told.citations).toEqual(["guideline:IV.J"]);
  });

  it.each([
    ["Chest pain on the stairs. Denies chest pain at rest.", "it stands plainly as well"],
    ["No change in chest pain.", "a denial of something else"],
    ["Short of breath.", "not in the record"],
  ])("[REC-01] says nothing about “%s”: %s", (hpi) => {
    expect(pathsOf("REC-01", saying(hpi))).toEqual([]);
  });

  it("[REC-01] leaves what the key has alone", () => {
    expect(pathsOf("REC-01", saying("Denies chest pain.", { key: ["E11.22", "R07.89"] }))).toEqual(
      [],
    );
  });

  it("[REC-01] reads the marked words of a right code, and says that they can't support it", () => {
    const evidence = [{ paragraph: 1, quote: "No diabetes" }];
    const at = saying("No diabetes in 2013.", {
      tasks: ["diagnoses", "evidence"],
      diagnoses: [{ code: "E11.22", evidence }],
    });
    expect(pathsOf("REC-01", at)).toEqual(["/diagnoses/0/evidence"]);
    expect(toldBy("REC-01", at).why).toContain("can't support");
  });

  it("[REC-01] adds no points and takes none", () => {
    expect(scoreParts(saying("Denies chest pain."))).toEqual(scoreParts(saying("Chest pain.")));
  });
});
