import { BookOpen } from "lucide-react";
import type { SearchHit } from "../../../domain/codebook/search/code-search.ts";
import styles from "./search-box.module.css";

const needs = {
  "more-characters": "Heading: needs more characters",
  "seventh-character": "Needs a seventh character",
} as const;

/** One hit: code, title, what is missing, and the words of the book that led to it. */
export function HitRow({
  hit,
  withDetails,
}: {
  readonly hit: SearchHit;
  readonly withDetails: boolean;
}) {
  const missing = hit.isBillable ? undefined : needs[hit.needs ?? "more-characters"];
  return (
    <>
      <span className={styles["code"]} data-system={systemOf(hit.code)}>
        {hit.code}
      </span>
      <span className={styles["text"]}>
        <span>{hit.title}</span>
        {missing !== undefined && <span className={styles["missing"]}>{missing}</span>}
        {hit.foundBy !== undefined && <span className={styles["foundBy"]}>{hit.foundBy}</span>}
      </span>
      {withDetails && (
        <span data-details className={styles["details"]} aria-hidden="true" title="Look it up">
          <BookOpen size="1.1em" />
        </span>
      )}
    </>
  );
}

/** CPT numbers begin with a digit; a HCPCS code has a letter, four digits and no dot. */
function systemOf(code: string): "cpt" | "hcpcs" | "icd10cm" {
  if (/^\d/.test(code)) return "cpt";
  return /^[A-Z]\d{4}$/.test(code) ? "hcpcs" : "icd10cm";
}
