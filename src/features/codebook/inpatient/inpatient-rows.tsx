import type { InpatientProcedure } from "../../../domain/codebook/inpatient-procedures.ts";
import { LinkTo } from "../../../ui/navigation.tsx";
import { codeTarget } from "../code-links.ts";
import styles from "../codebook.module.css";

export function InpatientRows({ rows }: { readonly rows: readonly InpatientProcedure[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className={styles["codes"]} data-system="icd10pcs">
      {rows.map(({ code, title }) => (
        <li key={code}>
          <LinkTo {...codeTarget("icd10pcs", code)} className={styles["leaf"]}>
            <span className={styles["code"]}>{code}</span> <span>{title}</span>
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}
