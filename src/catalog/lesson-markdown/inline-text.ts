import type { Nodes, RootContentMap } from "mdast";
import "remark-directive";

/**
 * The words of an exercise as one string. `code`, **strong** and *emphasis* keep their marks, which the views draw;
 * code chips become `code`, terms their words.
 */
export function inlineText(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value.replace(/\s+/g, " ");
    case "inlineCode":
      return `\`${node.value}\``;
    case "strong":
      return `**${childrenText(node.children)}**`;
    case "emphasis":
      return `*${childrenText(node.children)}*`;
    case "break":
      return " ";
    case "textDirective":
      if (isClockTime(node)) return `:${node.name}`;
      return node.name === "code"
        ? `\`${childrenText(node.children)}\``
        : childrenText(node.children);
    default:
      return "children" in node ? childrenText(node.children) : "";
  }
}

/** `:55` of `2:55 pm`, which the directive syntax takes for a name. */
export function isClockTime(node: RootContentMap["textDirective"]): boolean {
  return /^\d/.test(node.name) && node.children.length === 0;
}

/** Paragraphs and the like, joined by a space. */
export function blockText(nodes: readonly Nodes[]): string {
  return nodes.map(inlineText).join(" ").replace(/\s+/g, " ").trim();
}

function childrenText(nodes: readonly Nodes[]): string {
  return nodes.map(inlineText).join("");
}
