import type { Nodes } from "mdast";
import type { ContentProblem } from "../problem.ts";

/** Collects what is wrong in one file, so that its author sees everything at once. */
export interface Report {
  readonly problems: ContentProblem[];
  /** A problem at a place in the text. */
  readonly at: (node: Nodes | undefined, message: string) => void;
  /** A problem in a named field. */
  readonly in: (field: string, message: string) => void;
}

export function newReport(file: string): Report {
  const problems: ContentProblem[] = [];
  return {
    problems,
    at(node, message) {
      const field = node?.position ? `line ${node.position.start.line}` : "text";
      problems.push({ file, field, message });
    },
    in(field, message) {
      problems.push({ file, field, message });
    },
  };
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
