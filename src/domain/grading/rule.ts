import type { EncounterCase } from "./case.ts";
import type { Billed, ChargedEncounter } from "./charges/charged-encounter.ts";
import type { CodedEncounter, Titled } from "./coded-encounter.ts";
import type { Finding } from "./grade.ts";

/** What is scored apart from everything else. */
export const aspects = [
  "diagnoses",
  "order",
  "poa",
  "query",
  "services",
  "modifiers",
  "units",
  "pointers",
  "evidence",
  "superbill",
  "money",
] as const;
export type Aspect = (typeof aspects)[number];

/** The kind of slip behind a finding; practice is chosen by it. */
export type ErrorKind =
  | "none"
  | "look-up"
  | "convention"
  | "guideline"
  | "reading the record"
  | "order"
  | "specificity"
  | "modifier"
  | "arithmetic"
  | "data entry";

/** What the slip would do at work. */
export type Consequence =
  "none" | "compliance risk" | "denial" | "lost revenue" | "data quality" | "style";

/** How bad that is. */
export type Severity = "none" | "minor" | "moderate" | "serious";

/** What the learner is told. */
export interface Told {
  readonly headline: string;
  /** Why, in one to three sentences. */
  readonly why: string;
  /** `guideline:I.C.4.a`, `tabular:E11.22`, `payer:<payer>#<rule>`, `hcpcs:G0439`; see `citationSchema`. */
  readonly citations: readonly string[];
}

interface RuleData {
  /** Stable; SPEC.md, the registry and the tests name it. */
  readonly id: string;
  readonly title: string;
  readonly aspect: Aspect;
  readonly kind: ErrorKind;
  readonly consequence: Consequence;
  readonly severity: Severity;
}

/** One thing that the grader knows: how to see it in a case, and how to say it. */
export interface Rule extends RuleData {
  check(at: EncounterCase): readonly Finding[];
  /** Only called with findings that `check` made of the same case. */
  tell(finding: Finding, at: EncounterCase): Told;
}

/** A rule that needs no key: the codes of an encounter, their order, and the book are enough. */
export interface CodeRule extends RuleData {
  /** `wrong` only where the book or a guideline leaves no doubt, otherwise `info`. Paths are those of the lines. */
  review(at: CodedEncounter): readonly Finding[];
  tell(finding: Finding, at: Titled): Told;
  /** In an answer with a key: a rule that knows the key says it already, or better. */
  leftToKey?(finding: Finding, at: EncounterCase): boolean;
}

/** A rule about services that needs no key: lines, diagnoses, payer and CMS’s tables are enough. */
export interface ServiceRule extends RuleData {
  /** `missing` and a parameter `needs` for a modifier that is not there, `wrong` and `modifiers` for those that are. */
  review(at: ChargedEncounter): readonly Finding[];
  tell(finding: Finding, at: Billed): Told;
}
