import { describe, expect, it } from "vitest";
import { wordingFaults } from "./query-wording.ts";

const words = ["acute blood loss", "posthemorrhagic"];

describe("wordingFaults", () => {
  it.each([
    ["Can you document acute blood loss anemia?", ["asks-to-document", "one-option"]],
    ["Please add acute blood loss anemia to the summary.", ["asks-to-document", "one-option"]],
    ["Is this acute blood loss anemia?", ["one-option"]],
    ["Would you agree that the anemia is from the bleed?", ["seeks-agreement"]],
    ["She has posthemorrhagic anemia, correct?", ["seeks-agreement", "one-option"]],
    ["What kind of anemia? The DRG would be higher.", ["payment"]],
  ])("names the faults of “%s”: %j", (text, faults) => {
    expect(wordingFaults(text, words)).toEqual(faults);
  });

  it.each([
    "Hemoglobin 13.4 in January, 7.1 on 03/10, 2 units given. Can the type and cause of the anemia be specified?",
    "Please clarify the type of anemia: acute blood loss, chronic, other, or unable to determine?",
    "Based on your clinical judgment, what diagnosis goes with these values?",
    "The patient was transfused; what was treated?",
    "Please specify the type of anemia, if known.",
    "Can you document the type and acuity of the anemia?",
    "Please document your response in the record.",
  ])("leaves an open question alone: “%s”", (text) => {
    expect(wordingFaults(text, words)).toEqual([]);
  });

  it("takes no time over a long text", () => {
    expect(wordingFaults("can you document the ".repeat(20_000), words)).toEqual([
      "asks-to-document",
    ]);
  });
});

describe("words about payment and agreement", () => {
  it.each(
    "drg;reimburse;reimbursement;payment;payments;paid;pays;revenue;money;profit;profitable;mcc;cmi;case mix;case-mix;higher weighted;higher-weighted;financial;financially".split(
      ";",
    ),
  )("“%s” speaks of payment", (word) => {
    expect(wordingFaults(`What of the ${word} here?`)).toEqual(["payment"]);
  });

  it.each(
    "do you agree;would you confirm;can you not agree;do you not confirm;don't you think;don’t you agree;please confirm;please agree;isn't it;wasn’t this;doesn't she;hasn't the patient;isn’t he;right?;correct?".split(
      ";",
    ),
  )("“%s” seeks agreement", (words) => {
    expect(wordingFaults(`So, ${words}`)).toEqual(["seeks-agreement"]);
  });

  it.each("or;other;another;either;undetermined;unable to determine;not determined".split(";"))(
    "“%s” leaves a choice",
    (word) => {
      expect(wordingFaults(`Acute blood  loss anemia, ${word}?`, words)).toEqual([]);
      expect(wordingFaults("Acute  blood\nloss anemia?", words)).toEqual(["one-option"]);
    },
  );

  it("find nothing where no words name the diagnosis", () => {
    expect(wordingFaults("Is this acute blood loss anemia?")).toEqual([]);
  });
});
