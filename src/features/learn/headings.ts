import type { ElementContent, Root } from "hast";

/** A piece of a lesson for its table of contents: a heading, or an exercise. */
export type LessonPart =
  | { readonly type: "heading"; readonly block: string; readonly title: string }
  | {
      readonly type: "exercise";
      readonly block: string;
      readonly id: string;
      readonly number: number;
    };

/** Headings of the second level and exercises, in the order of the text. */
export function partsOf(body: Root): readonly LessonPart[] {
  let number = 0;
  return body.children.flatMap((node): LessonPart[] => {
    if (node.type !== "element") return [];
    const block = String(node.properties["dataBlock"]);
    if (node.tagName === "h2") return [{ type: "heading", block, title: textOf(node) }];
    if (node.tagName !== "exercise-slot") return [];
    number += 1;
    return [{ type: "exercise", block, id: String(node.properties["id"]), number }];
  });
}

/** The heading above a block, if any. */
export function headingAbove(parts: readonly LessonPart[], block: number): string | undefined {
  return parts
    .filter((part) => part.type === "heading" && Number(part.block) <= block)
    .map((part) => (part.type === "heading" ? part.title : ""))
    .at(-1);
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
