import { useStore } from "zustand";
import type { SuperbillTotals } from "../../../domain/billing/charges.ts";
import { lookUpProcedureOn } from "../../../domain/codebook/code-sets.ts";
import { parseProcedure } from "../../../domain/codes/procedure.ts";
import { formatMoney, parseMoney } from "../../../lib/money.ts";
import { TextInput } from "../../../ui/field.tsx";
import { Money } from "../../../ui/money.tsx";
import { useScrollRegion } from "../../../ui/use-scroll-region.ts";
import { useEncounterDesk } from "../desk.tsx";
import type { Worksheet } from "../worksheet-store.ts";
import styles from "./superbill.module.css";

/** The service lines with their fees, and the column that adds up below them. */
export function SuperbillLines({
  worksheet,
  totals,
  dateOfService,
}: {
  readonly worksheet: Worksheet;
  readonly totals: SuperbillTotals;
  readonly dateOfService: string;
}) {
  const { codeSets } = useEncounterDesk();
  const services = useStore(worksheet.store, (state) => state.answer.services);
  const copay = useStore(
    worksheet.store,
    (state) => state.answer.superbill["copayCollected"] ?? "",
  );
  const region = useScrollRegion<HTMLDivElement>();
  return (
    <div {...region} className={styles["scroll"]} role="region" aria-label="Services and charges">
      <table className={styles["lines"]}>
        <caption className={styles["heading"]}>Services</caption>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">Code</th>
            <th scope="col">Modifiers</th>
            <th scope="col">Points to</th>
            <th scope="col" className={styles["number"]}>
              Units
            </th>
            <th scope="col" className={styles["number"]}>
              Fee
            </th>
            <th scope="col" className={styles["number"]}>
              Charge
            </th>
          </tr>
        </thead>
        <tbody>
          {services.map((line, index) => {
            const parsed = parseProcedure(line.code);
            const code = parsed.ok ? parsed.value.code : line.code;
            const charge = totals.lines[index];
            const title = lookUpProcedureOn(codeSets, code, dateOfService)?.procedure.title;
            return (
              <tr key={index}>
                <td>{index + 1}</td>
                <th scope="row" className={styles["code"]}>
                  <span className="mono">{code}</span>
                  <span className={styles["what"]}>{title}</span>
                </th>
                <td className="mono">{line.modifiers.join(" ").toUpperCase()}</td>
                <td className="mono">{line.pointers.join("")}</td>
                <td className={styles["number"]}>{line.units}</td>
                <td className={styles["number"]}>
                  <TextInput
                    numeric
                    inputMode="decimal"
                    size={8}
                    className={styles["fee"]}
                    aria-label={`Fee for one unit of ${code}`}
                    data-field={`/services/${index}/fee`}
                    value={line.fee}
                    onValue={(fee) => {
                      worksheet.changeService(index, { fee });
                    }}
                    onBlur={() => {
                      const amount = parseMoney(line.fee);
                      if (amount.ok) {
                        worksheet.changeService(index, { fee: formatMoney(amount.value) });
                      }
                    }}
                  />
                </td>
                <td className={styles["number"]}>
                  {charge === undefined ? "" : <Money cents={charge} />}
                </td>
              </tr>
            );
          })}
          {services.length === 0 && (
            <tr>
              <td colSpan={7} className="muted">
                No services yet; add them on the “Codes” side.
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={6}>
              Total charges
            </th>
            <td className={styles["number"]}>
              <Money cents={totals.totalCharges} sign />
            </td>
          </tr>
          <tr>
            <th scope="row" colSpan={6}>
              <label htmlFor="copay-collected">Copay collected today</label>
            </th>
            <td className={styles["number"]}>
              <TextInput
                numeric
                inputMode="decimal"
                size={8}
                className={styles["fee"]}
                id="copay-collected"
                data-field="/superbill/copayCollected"
                value={copay}
                onValue={(text) => {
                  worksheet.setSuperbillField("copayCollected", text);
                }}
              />
            </td>
          </tr>
          <tr className={styles["balance"]}>
            <th scope="row" colSpan={6}>
              Balance due
            </th>
            <td className={styles["number"]}>
              <Money cents={totals.balanceDue} sign />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
