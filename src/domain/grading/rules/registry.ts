import type { Rule } from "../rule.ts";
import { rule as code01 } from "./code-01-malformed.ts";
import { rule as code02 } from "./code-02-unknown.ts";
import { rule as code03 } from "./code-03-header.ts";
import { rule as code04 } from "./code-04-seventh-missing.ts";
import { rule as code05 } from "./code-05-bad-extension.ts";
import { rule as code06 } from "./code-06-look-alike.ts";
import { rule as conv01 } from "./conv-01-excludes1.ts";
import { rule as conv02 } from "./conv-02-sequence-note.ts";
import { rule as dx01 } from "./dx-01-exact.ts";
import { rule as dx02 } from "./dx-02-alternate.ts";
import { rule as dx03 } from "./dx-03-optional.ts";
import { rule as dx04 } from "./dx-04-less-specific.ts";
import { rule as dx05 } from "./dx-05-more-specific.ts";
import { rule as dx06 } from "./dx-06-laterality.ts";
import { rule as dx07 } from "./dx-07-encounter.ts";
import { rule as dx08 } from "./dx-08-unspecified.ts";
import { rule as dx09 } from "./dx-09-related.ts";
import { rule as dx10 } from "./dx-10-unsupported.ts";
import { rule as dx11 } from "./dx-11-missing.ts";
import { rule as dx12 } from "./dx-12-duplicate.ts";
import { rule as evd01 } from "./evd-01-none.ts";
import { rule as evd02 } from "./evd-02-elsewhere.ts";
import { rule as fee01 } from "./fee-01-schedule.ts";
import { rule as fee02 } from "./fee-02-copay.ts";
import { rule as hint01 } from "./hint-01-taken.ts";
import { rule as mod01 } from "./mod-01-missing.ts";
import { rule as mod02 } from "./mod-02-unneeded.ts";
import { rule as ord01 } from "./ord-01-first-listed.ts";
import { rule as ord02 } from "./ord-02-sequence.ts";
import { rule as ord03 } from "./ord-03-manifestation.ts";
import { rule as poa01 } from "./poa-01-missing.ts";
import { rule as poa02 } from "./poa-02-wrong.ts";
import { rule as poa03 } from "./poa-03-exempt.ts";
import { rule as ptr01 } from "./ptr-01-primary.ts";
import { rule as ptr02 } from "./ptr-02-missing.ts";
import { rule as ptr03 } from "./ptr-03-unrelated.ts";
import { rule as qry01 } from "./qry-01-not-asked.ts";
import { rule as qry02 } from "./qry-02-leading.ts";
import { rule as qry03 } from "./qry-03-indicators.ts";
import { rule as qry04 } from "./qry-04-not-needed.ts";
import { rule as sb01 } from "./sb-01-field.ts";
import { rule as svc01 } from "./svc-01-exact.ts";
import { rule as svc02 } from "./svc-02-alternate.ts";
import { rule as svc03 } from "./svc-03-optional.ts";
import { rule as svc04 } from "./svc-04-same-family.ts";
import { rule as svc05 } from "./svc-05-unsupported.ts";
import { rule as svc06 } from "./svc-06-missing.ts";
import { rule as svc07 } from "./svc-07-duplicate.ts";
import { rule as svc08 } from "./svc-08-unknown.ts";
import { rule as unit01 } from "./unit-01-units.ts";

/** Every rule of the grader, in the order of SPEC.md. */
export const rules: readonly Rule[] = [
  code01,
  code02,
  code03,
  code04,
  code05,
  code06,
  conv01,
  conv02,
  dx01,
  dx02,
  dx03,
  dx04,
  dx05,
  dx06,
  dx07,
  dx08,
  dx09,
  dx10,
  dx11,
  dx12,
  evd01,
  evd02,
  fee01,
  fee02,
  hint01,
  mod01,
  mod02,
  ord01,
  ord02,
  ord03,
  poa01,
  poa02,
  poa03,
  ptr01,
  ptr02,
  ptr03,
  qry01,
  qry02,
  qry03,
  qry04,
  sb01,
  svc01,
  svc02,
  svc03,
  svc04,
  svc05,
  svc06,
  svc07,
  svc08,
  unit01,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
