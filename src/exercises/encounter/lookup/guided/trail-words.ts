import type {
  KeptLookup,
  LookupStep,
  TrailFinding,
} from "../../../../domain/codebook/guided-lookup.ts";
import type { LookupPoint } from "../../../../domain/grading/lookup-review.ts";

/** A step of a trail as a teacher reads it. */
export function stepWords(step: LookupStep): string {
  switch (step.kind) {
    case "main-term":
      return `Looked up the main term ${step.term}`;
    case "subterm":
      return `Went in to ${step.terms.join(", ")}`;
    case "see":
      return `Followed “see ${step.reference}” to ${step.terms.join(", ")}`;
    case "index-code":
      return `Took ${step.code} from the Index`;
    case "tabular":
      return `Opened ${step.code} in the Tabular List`;
    case "notes":
      return `Read the notes that hold for ${step.code}`;
    case "seventh":
      return `Chose the seventh character ${step.character}: ${step.code}`;
    case "code":
      return `Settled on ${step.code}`;
  }
}

/** What a look-up lacks, and why it matters. */
export function findingWords(finding: TrailFinding): string {
  switch (finding.kind) {
    case "unfinished":
      return "No code was settled on.";
    case "without-index":
      return `${finding.code} was not found by way of the Index. A code from memory or a list misses what the Index’s subterms would have asked.`;
    case "not-verified":
      return `${finding.code} was never opened in the Tabular List. The Index often stops short, and its line says nothing of the notes.`;
    case "notes-not-read":
      return `${finding.notes === 1 ? "One note holds" : `${finding.notes} notes hold`} for ${finding.code} and ${finding.notes === 1 ? "was" : "were"} passed over. They say what excludes it, what comes first and what must be added.`;
    case "seventh-missing":
      return `${finding.code} asks for a seventh character and is not complete without one.`;
    case "more-characters":
      return `${finding.code} is a heading. A claim needs one of the complete codes below it.`;
    case "no-such-code":
      return `This edition has no ${finding.code}.`;
    case "left-the-index":
      return `The Index led to ${finding.indexCode}, and you settled on ${finding.code}. That is right when a note or a better title led there; be ready to say which.`;
  }
}

/** The way in short, detours left out: Index, Tabular List, seventh character, code. */
export function wayOf({
  steps,
}: KeptLookup): readonly { readonly what: string; readonly text: string }[] {
  const last = steps.findLastIndex(({ kind }) => kind === "index-code");
  const line = steps[last];
  const after = steps.slice(last + 1);
  const main = steps.findLast((step) => step.kind === "main-term");
  const tabular = after.findLast((step) => step.kind === "tabular");
  const seventh = after.findLast((step) => step.kind === "seventh");
  const settled = steps.findLast((step) => step.kind === "code");
  const [term, ...subterms] = line?.kind === "index-code" ? line.terms : [main?.term ?? ""];
  return [
    { what: "Main term", text: term ?? "" },
    ...(subterms.length > 0 ? [{ what: "Subterms", text: subterms.join(", ") }] : []),
    ...(line?.kind === "index-code" ? [{ what: "Index", text: line.code }] : []),
    ...(tabular ? [{ what: "Tabular List", text: tabular.code }] : []),
    ...(after.some(({ kind }) => kind === "notes") ? [{ what: "Notes", text: "read" }] : []),
    ...(seventh ? [{ what: "7th character", text: seventh.character }] : []),
    ...(settled ? [{ what: "Code", text: settled.code }] : []),
  ];
}

/** Where a look-up left the way to the right code. */
export function pointWords(point: LookupPoint): string {
  switch (point.at) {
    case "reached":
      return `It led to ${point.key}, the right code.`;
    case "seventh":
      return `Right up to the last step: the seventh character is ${point.key.charAt(7)}, not ${point.taken}.`;
    case "tabular":
      return `The Index led the right way. In the Tabular List the right line is ${point.key}, not ${point.taken}.`;
    case "index":
      return `${point.taken} was taken from the Index as it stands there. The way to ${point.key} goes on in the Tabular List.`;
    case "subterm":
      return `The main term was right. The line that leads to ${point.key} is “${point.way.join(", ")}”; this look-up took ${point.taken}.`;
    case "main-term":
      return `The Index at hand has ${point.key} under ${point.wanted.map((term) => `“${term}”`).join(" or ")}, not under “${point.taken}”.`;
    case "elsewhere":
      return `The Index’s line led to ${point.taken}, away from ${point.key}, the right code.`;
    case "not-in-key":
      return "The key has no line left that this look-up could have been for.";
  }
}
