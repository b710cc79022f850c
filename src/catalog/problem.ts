/** Something wrong in a content file, told to its author. */
export interface ContentProblem {
  /** Path below the repository, `content/lessons/coder/modifiers.md`. */
  readonly file: string;
  /** Where in the file: a line (`line 12`) or a field (`objectives/0`). */
  readonly field: string;
  readonly message: string;
}

export function scenarioProblem(
  slug: string,
  file: string,
  field: string,
  message: string,
): ContentProblem {
  return { file: `content/scenarios/${slug}/${file}`, field, message };
}

export function auditProblem(slug: string, field: string, message: string): ContentProblem {
  return { file: `content/audits/${slug}.json`, field, message };
}
