import type { ElementContent, Properties, Root } from "hast";
import { createElement, Fragment, type ComponentType, type ReactNode } from "react";

/** Components for elements by their names; each gets the element's properties as text, and its children. */
export type ElementComponents = Readonly<
  Record<
    string,
    ComponentType<{ readonly attributes: Attributes; readonly children: ReactNode }> | undefined
  >
>;

export type Attributes = Readonly<Record<string, string>>;

/** Draws sanitized prose: the elements as they are, ours by their components. */
export function HastToReact({
  root,
  components,
}: {
  readonly root: Root;
  readonly components: ElementComponents;
}) {
  return createElement(
    Fragment,
    null,
    ...root.children.map((node) => (node.type === "element" ? draw(node, components) : null)),
  );
}

/** Children are handed over one by one: the tree is fixed, so that a place in it is an identity. */
function draw(node: ElementContent, components: ElementComponents): ReactNode {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return null;
  const attributes = asText(node.properties);
  const children = node.children.map((child) => draw(child, components));
  const Component = components[node.tagName];
  if (!Component) return createElement(node.tagName, attributes, ...children);
  return (
    <Component attributes={attributes}>{createElement(Fragment, null, ...children)}</Component>
  );
}

/** `dataBlock` → `data-block`; lists of words joined. */
function asText(properties: Properties): Attributes {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      Array.isArray(value) ? value.join(" ") : String(value ?? ""),
    ]),
  );
}
