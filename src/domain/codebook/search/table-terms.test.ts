import { expect, it } from "vitest";
import { tableTerms } from "./table-terms.ts";

it("turns each cell with a code into a subterm of its row", () => {
  const terms = tableTerms({
    heads: ["Neoplasm", "Malignant Primary", "Benign"],
    rows: [
      {
        title: "Neoplasm, neoplastic",
        cells: ["C80.1", "D36.9"],
        terms: [
          { title: "heart", nemod: "(any part)", see: "Neoplasm, thorax", cells: ["C38.0", "-"] },
        ],
      },
    ],
  });
  expect(terms).toEqual([
    {
      title: "Neoplasm, neoplastic",
      terms: [
        { title: "malignant primary", code: "C80.1" },
        { title: "benign", code: "D36.9" },
        {
          title: "heart",
          nemod: "(any part)",
          see: "Neoplasm, thorax",
          terms: [{ title: "malignant primary", code: "C38.0" }],
        },
      ],
    },
  ]);
});
