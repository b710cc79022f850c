import type { Link, RootContentMap } from "mdast";
import type { ChipSystem } from "../schemas/lesson.ts";
import { inlineText } from "./inline-text.ts";

type TextDirective = RootContentMap["textDirective"];

const SHAPES: readonly (readonly [ChipSystem, RegExp])[] = [
  ["icd10cm", /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/],
  ["hcpcs", /^[A-V]\d{4}$/],
  ["procedure", /^\d{4}[0-9FTUM]$/],
  ["modifier", /^[0-9A-Z]{2}$/],
];

/** Which code book a chip's code belongs to; the shapes exclude each other. */
export function systemOf(code: string): ChipSystem | undefined {
  return SHAPES.find(([, shape]) => shape.test(code))?.[0];
}

export function chipCode(node: TextDirective): string {
  return node.children.map(inlineText).join("").trim();
}

/** The glossary term that is meant: its words, or what `of` names when the words are inflected. */
export function termName(node: TextDirective): string {
  const named = node.attributes?.["of"] ?? "";
  return named === "" ? node.children.map(inlineText).join("").trim() : named;
}

/** `../coder/modifiers.md`, as editors and code hosts follow it, from a lesson in `track`. */
export function lessonLink(link: Link, track: string): { track: string; slug: string } | undefined {
  const match = /^(?:\.\/|\.\.\/([a-z0-9-]+)\/)?([a-z0-9-]+)\.md$/.exec(link.url);
  return match ? { track: match[1] ?? track, slug: match[2] ?? "" } : undefined;
}
