import type { Element, ElementContent, Root as HastRoot, RootContent } from "hast";
import type { Root } from "mdast";
import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** What may reach the screen: plain document elements and ours. No ids, classes, styles, images or scripts. */
const SCHEMA: Options = {
  ...defaultSchema,
  tagNames:
    `p h2 h3 h4 ul ol li blockquote pre code hr br em strong del a table thead tbody tr th td div
    exercise-slot code-chip term-link lesson-link`.split(/\s+/),
  attributes: {
    a: ["href"],
    div: [["dataTone", "example", "note", "caution"]],
    p: ["dataBoxTitle"],
    ol: ["start"],
    th: [["align", "left", "right", "center"]],
    td: [["align", "left", "right", "center"]],
    "exercise-slot": ["id"],
    "code-chip": ["code", "system"],
    "term-link": ["term"],
    "lesson-link": ["track", "slug"],
  },
  protocols: { href: ["https"] },
  clobber: [],
  strip: ["script", "style"],
};

/** Markdown's tree → sanitized HTML's tree, without positions; the blocks on top are numbered (`dataBlock`). */
export function toHast(tree: Root): HastRoot {
  const clean = unified().use(remarkRehype).use(rehypeSanitize, SCHEMA).runSync(tree);
  const children = clean.children.filter((node) => node.type === "element").map(stripped);
  children.forEach((node, index) => {
    node.properties["dataBlock"] = String(index);
  });
  return { type: "root", children };
}

function stripped<Node extends RootContent | ElementContent>(node: Node): Node {
  const copy = { ...node };
  delete copy.position;
  delete copy.data;
  if (copy.type === "element") {
    const element: Element = copy;
    element.properties = { ...element.properties };
    element.children = element.children.filter(isNotLayout).map(stripped);
  }
  return copy;
}

/** Line breaks between blocks, which mean nothing and may not stand in a table. */
function isNotLayout(node: ElementContent): boolean {
  return node.type !== "text" || !/^\n+$/.test(node.value);
}
