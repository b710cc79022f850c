import { CodeChip } from "../../ui/code-chip.tsx";
import { Money } from "../../ui/money.tsx";
import { VerdictBadge } from "../../ui/verdict-badge.tsx";
import { cents } from "../../lib/money.ts";
import styles from "./example.module.css";

const fee = cents(6_800);

/**
 * The work in small: words in a chart, the codes that they support, the line that is billed.
 * E11.22 with N18.31: ICD-10-CM FY2026, "use additional code" at E11.22. G0108: HCPCS Level II.
 */
export function Example() {
  return (
    <figure className={styles["example"]} aria-label="From a chart to a graded superbill line">
      <div className={styles["chart"]}>
        <p className={styles["caption"]}>The chart</p>
        <p>
          Type 2 diabetes with <mark className={styles["first"]}>diabetic kidney disease</mark>,{" "}
          <mark className={styles["second"]}>CKD stage 3a</mark>, stable. Today{" "}
          <mark className={styles["third"]}>30 minutes of individual self-management training</mark>
          .
        </p>
      </div>
      <div className={styles["codes"]}>
        <p className={styles["caption"]}>Your codes</p>
        <ul className={styles["list"]}>
          <li>
            <span className={styles["letter"]}>A</span>
            <CodeChip code="E11.22" system="icd10cm" copyable={false} />
            <VerdictBadge verdict="correct" />
          </li>
          <li>
            <span className={styles["letter"]}>B</span>
            <CodeChip code="N18.31" system="icd10cm" copyable={false} />
            <VerdictBadge verdict="correct" />
          </li>
        </ul>
      </div>
      <div className={styles["bill"]}>
        <p className={styles["caption"]}>Your superbill</p>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">For</th>
              <th scope="col">Units</th>
              <th scope="col">Fee</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <CodeChip code="G0108" system="hcpcs" copyable={false} />
              </td>
              <td>A, B</td>
              <td>1</td>
              <td>
                <Money cents={fee} />
              </td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                Total
              </th>
              <td>
                <Money cents={fee} sign />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </figure>
  );
}
