import { titleOf } from "../words.ts";
import type { ChargedEncounter, CodedService } from "./charged-encounter.ts";

/** Numbers that CPT keeps for vaccines, beyond those that a table describes, and flu vaccines of HCPCS. */
const VACCINE = /^(?:90(?:47[6-9]|4[89]\d|[56]\d\d|7[0-5]\d)|913\d\d|Q203\d)$/;

/** The same for giving them. */
const GIVING = /^90(?:460|47[1-4]|480)$/;

export function vaccineLines({ services, edits }: ChargedEncounter): readonly CodedService[] {
  return services.filter(({ code }) => edits.vaccines.has(code) || VACCINE.test(code));
}

export function administrationLines({
  services,
  edits,
}: ChargedEncounter): readonly CodedService[] {
  return services.filter(({ code }) => {
    const known = edits.administrations.get(code);
    return known ? known.counts === "vaccines" : GIVING.test(code);
  });
}

/** Drugs whose own description calls them an injection. */
export function injectedDrugs(at: ChargedEncounter): readonly CodedService[] {
  return at.services.filter(
    ({ code }) => code.startsWith("J") && /^injection\b/i.test(titleOf(at, code) ?? ""),
  );
}

export function drugLines({ services }: ChargedEncounter): readonly CodedService[] {
  return services.filter(({ code }) => /^[CJQS]\d/.test(code));
}

/** What a payer takes for a part of some service on the list. */
export function isIncludedByPayer(at: ChargedEncounter, code: string): boolean {
  return (at.payer.included ?? []).some(
    ({ services, parts }) =>
      parts.includes(code) && at.services.some((line) => services.includes(line.code)),
  );
}
