import {
  addCents,
  cents,
  parseMoney,
  timesUnits,
  ZERO_CENTS,
  type Cents,
} from "../../lib/money.ts";
import type { Practice } from "./practice.ts";

/** One line's units and fee as typed. */
interface ChargeLine {
  readonly units: string;
  readonly fee: string;
}

export interface SuperbillTotals {
  /** Charge of each line, fee × units; undefined while fee or units cannot be read. */
  readonly lines: readonly (Cents | undefined)[];
  /** Sum of the readable lines, CMS-1500 item 28. */
  readonly totalCharges: Cents;
  /** Copay collected, CMS-1500 item 29; zero while it cannot be read. */
  readonly paid: Cents;
  readonly balanceDue: Cents;
}

/** Units as a claim line carries them: a whole number from 1 to 999. */
export function parseUnits(text: string): number | undefined {
  return /^\s*0*[1-9]\d{0,2}\s*$/.test(text) ? Number(text) : undefined;
}

export function superbillTotals(
  lines: readonly ChargeLine[],
  copayCollected: string,
): SuperbillTotals {
  const charges = lines.map(({ units, fee }) => {
    const count = parseUnits(units);
    const amount = parseMoney(fee);
    return count !== undefined && amount.ok ? timesUnits(amount.value, count) : undefined;
  });
  const totalCharges = addCents(...charges.filter((charge) => charge !== undefined));
  const copay = parseMoney(copayCollected);
  const paid = copay.ok ? copay.value : ZERO_CENTS;
  return { lines: charges, totalCharges, paid, balanceDue: cents(totalCharges - paid) };
}

/** The practice's fee for one unit of a service; undefined when the schedule does not list it. */
export function feeFor(practice: Practice, code: string): Cents | undefined {
  const row = practice.feeSchedule.find((fee) => fee.code === code);
  const amount = row && parseMoney(row.fee);
  return amount?.ok ? amount.value : undefined;
}
