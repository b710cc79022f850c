import type { LookupStep, TrailFinding } from "../../../../domain/codebook/guided-lookup.ts";

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
