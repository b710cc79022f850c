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
      <span className={styles["code"]}>{hit.code}</span>
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
