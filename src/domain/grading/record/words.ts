import type { Finding } from "../grade.ts";
import { text } from "../words.ts";

const LONGEST = 160;

/** `Paragraph 12 (Exam) reads “No fever”`; a heading's own parentheses are left out. */
export function placeInRecord(finding: Finding): string {
  const section = text(finding, "section").replace(/\s*\([^()]*\)/g, "");
  return `Paragraph ${text(finding, "paragraph")} (${section}) reads “${shortened(text(finding, "sentence"))}”`;
}

/** The code is right, and only the words marked for it are not. */
export function isOfMark({ path }: Finding): boolean {
  return path.endsWith("/evidence");
}

/** Cut at a word, for quoting in a sentence of ours. */
function shortened(quote: string, most = LONGEST): string {
  const plain = quote.replace(/[.;]$/, "");
  if (plain.length <= most) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", most))} …`;
}
