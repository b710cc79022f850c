import type { CodeSets } from "../domain/codebook/code-sets.ts";
import type { Catalog } from "./catalog.ts";
import type { ContentProblem } from "./problem.ts";

/** Something that must hold of all content, beyond the shape of each file. */
export interface ContentRule {
  /** Stable, kebab-case; shown with each problem. */
  readonly id: string;
  check(catalog: Catalog, codeSets: CodeSets): readonly ContentProblem[];
}
