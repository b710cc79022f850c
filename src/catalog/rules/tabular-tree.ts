/** In the Tabular List every code stands once, below the code that it begins with, in a section of a chapter. */
import type { TabularNode } from "../../domain/codebook/edition.ts";
import type { ContentRule } from "../content-rule.ts";
import type { ContentProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "tabular-tree",
  check: (catalog) =>
    catalog.diagnoses.flatMap(({ folder, chapters, tabular }) => {
      const sections = new Set(chapters.flatMap((each) => each.sections.map(({ id }) => id)));
      const seen = new Set<string>();
      return tabular.flatMap(({ section, categories }) => {
        const file = `${folder}/tabular/${section}.json`;
        return [
          ...(sections.has(section)
            ? []
            : [{ file, field: "section", message: `no chapter has a section ${section}` }]),
          ...categories.flatMap((node, index) =>
            problemsBelow(node, "", { file, field: `categories/${index}`, seen }),
          ),
        ];
      });
    }),
};

interface Place {
  readonly file: string;
  readonly field: string;
  readonly seen: Set<string>;
}

function problemsBelow(
  { code, children = [] }: TabularNode,
  parent: string,
  { file, field, seen }: Place,
): readonly ContentProblem[] {
  const isAgain = seen.has(code);
  seen.add(code);
  const isPlaced = parent === "" ? code.length === 3 : code !== parent && code.startsWith(parent);
  return [
    ...(isAgain ? [{ file, field, message: `${code} stands there twice` }] : []),
    ...(isPlaced
      ? []
      : [
          {
            file,
            field,
            message: parent === "" ? `${code} is no category` : `${code} stands below ${parent}`,
          },
        ]),
    ...children.flatMap((child, index) =>
      problemsBelow(child, code, { file, field: `${field}/children/${index}`, seen }),
    ),
  ];
}
